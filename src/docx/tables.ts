import type { Element, ElementContent } from 'hast'
import { forms } from '#i18n/forms/forms.ts'
import { original } from '#i18n/locales.ts'
import { element, isElement, text, wordsOf } from './elements.ts'

/** What is to be told of a table. */
export type OfTable = 'table' | 'merged-cells' | 'empty-cells' | 'cell-lines' | 'boxed'

/** A table as bodies have it: rows of equally many cells, none of them empty; one of a single row or column is a box around text. */
export const plainTable = (
  table: Element,
): { readonly blocks: readonly Element[]; readonly told: readonly OfTable[] } => {
  const rows = rowsOf(table).map(({ children }) => children.filter((cell) => isElement(cell, 'td', 'th')))
  if (rows.length < 2 || rows.every(({ length }) => length < 2))
    return {
      blocks: rows.flat().flatMap((cell) => cell.children.filter((each) => isElement(each))),
      told: ['boxed'],
    }
  const grid = gridOf(rows)
  const width = Math.max(...grid.map(({ length }) => length))
  const lines = grid.map((row) => Array.from({ length: width }, (_, at) => linesOf(row[at])))
  const told = (of: OfTable, is: boolean) => (is ? [of] : [])
  const filled = lines.map((row, at) =>
    element(
      'tr',
      row.map((cell) =>
        element(at ? 'td' : 'th', cell.length ? joined(cell) : [text(forms[original].unwritten)]),
      ),
    ),
  )
  return {
    blocks: [element('table', filled)],
    told: [
      'table',
      ...told(
        'merged-cells',
        rows.flat().some((cell) => spanOf(cell, 'colSpan') + spanOf(cell, 'rowSpan') > 2),
      ),
      ...told(
        'empty-cells',
        lines.flat().some(({ length }) => !length),
      ),
      ...told(
        'cell-lines',
        lines.flat().some(({ length }) => length > 1),
      ),
    ],
  }
}

const rowsOf = ({ children }: Element): Element[] =>
  children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody') ? rowsOf(child) : []
  })

const spanOf = ({ properties }: Element, name: 'colSpan' | 'rowSpan') => Number(properties[name] ?? 1)

/** Rows in which a cell that was merged stands at each of its places. */
const gridOf = (rows: readonly (readonly Element[])[]): readonly (readonly (Element | undefined)[])[] => {
  const grid: (Element | undefined)[][] = rows.map(() => [])
  for (const [at, row] of rows.entries())
    for (const cell of row) {
      const free =
        Array.from({ length: 200 }, (_, column) => column).find((column) => !grid[at]?.[column]) ?? 0
      for (const line of grid.slice(at, at + spanOf(cell, 'rowSpan')))
        for (let column = free; column < free + spanOf(cell, 'colSpan'); column += 1) line[column] = cell
    }
  return grid
}

/** The lines of a cell: its paragraphs, list items and cells of tables within it. */
const linesOf = (cell: Element | undefined): readonly ElementContent[][] => {
  if (!cell) return []
  const lines: ElementContent[][] = [[]]
  for (const child of cell.children) {
    if (isElement(child, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) lines.push([...child.children], [])
    else if (isElement(child, 'ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'blockquote'))
      lines.push(...linesOf(child), [])
    else lines.at(-1)?.push(child)
  }
  return lines.filter((line) => line.some((each) => wordsOf(each).trim()))
}

/** A bar between lines would end the cell. */
const joined = (lines: readonly ElementContent[][]): ElementContent[] =>
  lines.flatMap((line, index) => [...(index ? [text(' / ')] : []), ...line])
