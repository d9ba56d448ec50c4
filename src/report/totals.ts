import { ofOriginal } from '#i18n/locales.ts'
import { rowsAbove } from '#schema/account.ts'
import type { Data } from '#schema/kinds.ts'

export type Row = Data<'accounts'>['rows'][number]

/** A row that a total adds, or takes off. */
type Part = { readonly row: Row; readonly sign: 1 | -1 }

/** What the total at an index adds up: its parts, and the names in `adds` that no row with amounts has. */
export const partsOf = (
  rows: readonly Row[],
  index: number,
): { readonly parts: readonly Part[]; readonly unknown: readonly string[] } => {
  const adds = rows[index]?.adds ?? []
  const named = adds
    .filter((name) => name !== rowsAbove)
    .map((name) => ({ name, row: rows.find(({ id, values }) => id === name.replace(/^-/, '') && values) }))
  return {
    parts: [
      ...(adds.includes(rowsAbove) ? above(rows, index).map((row): Part => ({ row, sign: 1 })) : []),
      ...named.flatMap(({ name, row }): Part[] =>
        row ? [{ row, sign: name.startsWith('-') ? -1 : 1 }] : [],
      ),
    ],
    unknown: named.flatMap(({ name, row }) => (row ? [] : [name.replace(/^-/, '')])),
  }
}

/** The rows with amounts one level deeper, back to the last row that is no deeper. */
const above = (rows: readonly Row[], index: number): readonly Row[] => {
  const level = rows[index]?.level ?? 1
  const start = rows.slice(0, index).findLastIndex((row) => row.level <= level)
  return rows.slice(start + 1, index).filter((row) => row.values && row.level === level + 1)
}

/** The titles that lead to each row in the original, outermost first: 経常費用 › 管理費 › 人件費. */
export const pathsOf = (rows: readonly Row[]): readonly string[] => {
  const open: Row[] = []
  return rows.map((row) => {
    while (open.length && open.at(-1)!.level >= row.level) open.pop()
    open.push(row)
    return open.map(({ title }) => ofOriginal(title)).join(' › ')
  })
}
