import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { headingMark } from '#schema/heading.ts'

/** Reads `## 見出し [#id]` as a heading with that id, so that ids are the same in every language. */
export const remarkHeadingIds = () => (tree: Root) =>
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1)
    if (last?.type !== 'text') return
    const [mark, id] = headingMark.exec(last.value) ?? []
    if (!mark || !id) return
    last.value = last.value.slice(0, -mark.length)
    heading.data = { ...heading.data, hProperties: { id } }
  })
