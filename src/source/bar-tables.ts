import type { Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Processor } from 'unified'

/** Reads tables between bars, as GitHub does, and nothing else of what GitHub adds to Markdown. */
export const remarkTables = function (this: Processor) {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

/** How many rows and columns a table has, its head among them: 4 × 3. */
export const sizeOf = ({ children }: Table): string =>
  `${children.length} × ${children[0]?.children.length ?? 0}`
