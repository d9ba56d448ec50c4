import type { List, Nodes, Root } from 'mdast'
import { descendants, startOf, textOf } from '#source/body.ts'
import type { Finding, Noticed } from '#source/finding.ts'

/** Pieces of a body without words, and lists that are indented so that their levels are lost. */
export const problemsOfPieces = (file: string, tree: Root): readonly Finding[] =>
  [
    ...descendants(tree).flatMap((node): Noticed[] =>
      isEmpty(node) ? [{ kind: 'empty-part', offset: startOf(node), detail: parts[node.type] ?? {} }] : [],
    ),
    ...emptySections(tree),
    ...listsIn(tree, 1).flatMap(problemsOfList),
  ].map((finding) => ({ file, ...finding }))

/** Parts of a body that readers see even without words. */
const parts: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  heading: { ja: '見出し', en: 'heading' },
  listItem: { ja: '箇条書きの項目', en: 'list item' },
  blockquote: { ja: '引用', en: 'quotation' },
  link: { ja: 'リンク', en: 'link' },
}

const isEmpty = (node: Nodes): boolean =>
  Object.hasOwn(parts, node.type) &&
  !textOf(node).trim() &&
  !descendants(node).some(({ type }) => type === 'mdxJsxFlowElement')

/** Headings with nothing below them: the end, or a heading of the same level or a higher one. */
const emptySections = ({ children }: Root): readonly Noticed[] =>
  children.flatMap((node, index): Noticed[] => {
    const next = children[index + 1]
    if (node.type !== 'heading' || !textOf(node).trim()) return []
    const isEnd = !next || (next.type === 'heading' && next.depth <= node.depth)
    return isEnd ? [{ kind: 'empty-section', offset: startOf(node) }] : []
  })

/** The lists of a body, each with the column in which the text around it begins. */
const listsIn = (node: Nodes, column: number): { list: List; column: number }[] => {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => {
    const begin =
      node.type === 'root' || node.type === 'list' ? column : (node.children[0]?.position?.start.column ?? 1)
    return [...(child.type === 'list' ? [{ list: child, column: begin }] : []), ...listsIn(child, begin)]
  })
}

// CommonMark 0.31, 5.2: an item of a deeper level begins where the words of the item above begin, or further right.
const problemsOfList = ({ list, column }: { list: List; column: number }): Noticed[] => {
  const [first, ...others] = list.children
  const begin = first?.position?.start.column ?? column
  const odd = begin !== column ? first : others.find(({ position }) => position?.start.column !== begin)
  return odd ? [{ kind: 'list-indent', offset: startOf(odd) }] : []
}
