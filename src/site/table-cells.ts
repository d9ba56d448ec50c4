import type { Root, Table, TableCell } from 'mdast'
import { visit } from 'unist-util-visit'
import { textWidth } from '#assets/typeface.ts'
import { textOf } from '#source/body.ts'

/** In em of a table's text: how wide a column may ask to be, the room between columns, and that of narrow and of wide screens. */
const [widest, gap, narrow, wide] = [9, 1, 20, 34]

/** Tables as readers hear them: the first row and the first column name the others; wide ones are stacked on narrow screens. */
export const remarkTableCells = () => (tree: Root) => visit(tree, 'table', prepare)

const prepare = (table: Table) => {
  const [head, ...body] = table.children
  const labels = head?.children.map(textOf) ?? []
  const ends = labels.map((_, column) => isAtEnd(table, column))
  table.data = { hProperties: { role: 'table', ...classed(shapeOf(table)) } }
  for (const row of table.children) row.data = { hProperties: { role: 'row' } }
  for (const [column, cell] of (head?.children ?? []).entries())
    cell.data = {
      hProperties: { scope: 'col', role: 'columnheader', ...classed(ends[column] ? ['end'] : []) },
    }
  for (const { children } of body)
    for (const [column, cell] of children.entries())
      cell.data =
        column === 0
          ? { hName: 'th', hProperties: { scope: 'row', role: 'rowheader' } }
          : {
              hProperties: {
                role: 'cell',
                ...classed(ends[column] ? ['end'] : []),
                dataLabel: labels[column] ?? '',
              },
            }
  // Said by a class: the attribute that would say it is obsolete.
  table.align = null
}

const classed = (className: readonly string[]) => (className.length ? { className: [...className] } : {})

const cellsOf = (table: Table, column: number): readonly (TableCell | undefined)[] =>
  table.children.slice(1).map(({ children }) => children[column])

/** Whether a column stands at the end of its lines: where the writer says so (---:), or where it holds numbers only. */
const isAtEnd = (table: Table, column: number): boolean => {
  const align = table.align?.[column]
  const isNumber = (cell: TableCell | undefined) =>
    cell !== undefined && /^[△▲−-]?[\d,.]+\s?(?:%|\p{L}{1,3})?$/u.test(textOf(cell).trim())
  return align ? align === 'right' : column > 0 && cellsOf(table, column).every(isNumber)
}

/** Whether it is stacked on narrow screens, and whether its words need more room than there is on any. */
const shapeOf = (table: Table): string[] => {
  const columns = (table.children[0]?.children ?? []).map((_, column) =>
    table.children.flatMap(({ children }) => children[column] ?? []).map(textOf),
  )
  const sum = (width: (texts: readonly string[]) => number) =>
    columns.reduce((all, texts) => all + width(texts) + gap, 0)
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, 400)))
  return [
    ...(sum((texts) => Math.min(widest, longest(texts))) > narrow ? ['stacked'] : []),
    ...(sum((texts) => longest(texts.flatMap(wordsOf))) > wide ? ['tight'] : []),
  ]
}

/** What no line may break: Japanese characters stand by themselves. */
const wordsOf = (text: string): readonly string[] => text.match(/[^\s\u2E80-\uFFEF]+|[\u2E80-\uFFEF]/gu) ?? []
