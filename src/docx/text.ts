import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Heading, Root, Text } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMdx from 'remark-mdx'
import remarkStringify, { type Options } from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { raw } from './blocks.ts'

const tables = function (this: Processor) {
  const data = this.data()
  ;(data.toMarkdownExtensions ??= []).push(gfmTableToMarkdown({ tablePipeAlign: false }))
}

/** Within words an underline is one to Markdown, and to staff the sign of emphasis; a brace that closes nothing is refused. */
const text: NonNullable<Options['handlers']>['text'] = (node: Text, _, state, info) =>
  state.safe(node.value, info).replace(/(?<!\\)[_}]/g, '\\$&')

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    emphasis: '*',
    resourceLink: true,
    handlers: { text },
  })
  .use(tables)
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze()

/** A tree as the body of a file, each heading with its id. */
export const bodyText = (root: Root, ids: ReadonlyMap<Heading, string>): string =>
  writer
    .stringify({
      ...root,
      children: root.children.map((node) =>
        node.type === 'heading'
          ? { ...node, children: [...node.children, raw(` [#${ids.get(node)}]`)] }
          : node,
      ),
    })
    // As the guide writes the second row of a table.
    .replace(/^\|(?: - \|)+$/gm, (row) => row.replaceAll('-', '---'))
