import type { Nodes, Root } from 'mdast'
import { descendants, headingId, startOf, textOf } from './body.ts'
import { sizeOf } from './bar-tables.ts'
import { attributeOf, isComponent, isWhole } from './vocabulary.ts'

/** A picture or row of figures that a body shows, by its id. */
export type Figure = { readonly component: string; readonly id: string; readonly offset: number }

/** A heading, paragraph, list item or cell of a body. */
type Block = { readonly text: string; readonly offset: number }

/** A link of a body. */
type BodyLink = { readonly url: string; readonly offset: number }

/** What stands between two headings. */
export type Section = {
  readonly id: string
  /** Of its heading: 2 for `##`; 0 before the first. */
  readonly level: number
  readonly offset: number
  readonly figures: readonly Figure[]
  readonly links: readonly BodyLink[]
  /** Tables by their size, rows × columns. */
  readonly tables: readonly { readonly size: string; readonly offset: number }[]
  readonly cells: number
  readonly listItems: number
  /** How deep each item stands in lists, from 1. */
  readonly itemDepths: readonly number[]
  readonly quotes: number
  readonly blocks: readonly Block[]
}

/**
 * A body that begins at `from` in sections: what comes before the first heading, then one a heading. Undefined where a
 * heading has no id or a component is not as it was meant: its sections and figures would not be those of the writer.
 */
export const sectionsOf = (tree: Root, from: number): readonly Section[] | undefined => {
  const isDivided = descendants(tree).some(
    (node) =>
      (node.type === 'heading' && headingId(node) === undefined) || (isComponent(node) && !isWhole(node)),
  )
  if (isDivided) return undefined
  const starts = tree.children.flatMap((node, index) => (node.type === 'heading' ? [index] : []))
  return [0, ...starts].map((start, index): Section => {
    const nodes = tree.children.slice(start, starts[index] ?? tree.children.length)
    const [first] = nodes
    const all = nodes.flatMap(descendants)
    const heading = index > 0 && first?.type === 'heading' ? first : undefined
    const begin = first ?? tree.children[0]
    return {
      id: (heading && headingId(heading)) ?? '',
      level: heading?.depth ?? 0,
      offset: begin ? startOf(begin) : from,
      figures: all.flatMap(figuresOf),
      links: all.flatMap((node) => (node.type === 'link' ? { url: node.url, offset: startOf(node) } : [])),
      tables: all.flatMap((node) =>
        node.type === 'table' ? { size: sizeOf(node), offset: startOf(node) } : [],
      ),
      cells: all.filter(({ type }) => type === 'tableCell').length,
      listItems: all.filter(({ type }) => type === 'listItem').length,
      itemDepths: nodes.flatMap((node) => depthsIn(node)),
      quotes: all.filter(({ type }) => type === 'blockquote').length,
      blocks: all
        .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
        .map((node) => ({ text: textOf(node), offset: startOf(node) })),
    }
  })
}

const depthsIn = (node: Nodes, depth = 0): number[] => {
  const own = node.type === 'listItem' ? [depth] : []
  const below = depth + (node.type === 'list' ? 1 : 0)
  return [...own, ...('children' in node ? node.children.flatMap((child) => depthsIn(child, below)) : [])]
}

const figuresOf = (node: Nodes): Figure[] =>
  isComponent(node)
    ? (attributeOf(node) ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => ({ component: node.name ?? '', id, offset: startOf(node) }))
    : []
