import type { Heading, Root } from 'mdast'
import { textOf } from '#source/body.ts'
import type { KnownHeadings } from './known-headings.ts'
import { type Told, told } from './told.ts'

type Levels = { readonly root: Root; readonly title: string; readonly told: readonly Told[] }

/** A text whose headings are of the two levels that bodies have, and its title: the one that it has, or its first heading where that is the only one of the highest level. */
export const withLevels = (root: Root, own: string): Levels => {
  const headings = root.children.filter((node) => node.type === 'heading')
  const [first, ...others] = headings
  const isTitle =
    !own &&
    first &&
    first === root.children[0] &&
    others.length &&
    others.every(({ depth }) => depth > first.depth)
  const [below, children] = isTitle ? [others, root.children.slice(1)] : [headings, root.children]
  const depths = [...new Set(below.map(({ depth }) => depth))].toSorted()
  const levels = children.map((node) =>
    node.type === 'heading' ? ({ ...node, depth: node.depth === depths[0] ? 2 : 3 } satisfies Heading) : node,
  )
  // Nothing stands below a heading that does not stand itself.
  const upper = levels.findIndex((node) => node.type === 'heading' && node.depth === 2)
  return {
    root: {
      ...root,
      children: levels.map((node, at) =>
        node.type === 'heading' && at < upper ? { ...node, depth: 2 } : node,
      ),
    },
    title: isTitle ? textOf(first).trim() : own,
    told: below
      .filter(({ depth }) => depths.indexOf(depth) > 1)
      .map((heading) => told('heading-level', textOf(heading))),
  }
}

/** An id for each heading of a text: what headings with the same words have elsewhere, else a number. */
export const headingIds = (root: Root, known: KnownHeadings): ReadonlyMap<Heading, string> => {
  const ids = new Map<Heading, string>()
  const taken = new Set<string>()
  for (const heading of root.children.filter((node) => node.type === 'heading')) {
    const like = known.get(textOf(heading).trim())?.id
    const id = like && !taken.has(like) ? like : `section-${ids.size + 1}`
    taken.add(id)
    ids.set(heading, id)
  }
  return ids
}
