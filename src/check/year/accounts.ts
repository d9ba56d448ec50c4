import { pathsOf, partsOf } from '#report/totals.ts'
import { ofOriginal } from '#i18n/locales.ts'
import { error, warning, type Finding, type Row } from '#source/finding.ts'
import type { RecordFile, Source } from '#source/source.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'wrong-total': error(
    'values: [3001000, 3000000, 2500000]',
    ({ title, columnInJapanese, value, sum }) =>
      `「${title}」の${columnInJapanese}は${value}ですが、足すと${sum}です。この行か、内訳の金額を直してください。`,
    ({ title, column, value, sum }) =>
      `“${title}” is ${value} in ${column}, but its parts add up to ${sum}. Correct the total or its parts.`,
  ),
  'total-of-nothing': error(
    'adds: [above]',
    ({ title }) =>
      `「${title}」の上に、足すものがありません。内訳の行のlevelをこの行より一つ大きくするか、addsに行の名前を書いてください。`,
    ({ title }) =>
      `Nothing stands above “${title}” to be added up. Make the level of its parts one more than its own, or name rows in adds.`,
  ),
  'unknown-row': error(
    'adds: [income, -cost]',
    ({ id }) =>
      `「${id}」という名前の、金額のある行はこの表にありません。つづりを直すか、その行にidを書いてください。`,
    ({ id }) => `No row with amounts is called “${id}” here. Correct the spelling, or give that row its id.`,
  ),
  'repeated-row': error(
    'id: income',
    ({ id }) => `「${id}」という名前の行が二つあります。どちらかのidを変えてください。`,
    ({ id }) => `Two rows are called “${id}”. Change the id of one of them.`,
  ),
  'amounts-of-columns': error(
    'values: [1, 200, 000, 1210000, 1100000]',
    ({ title, count, columns }) =>
      `「${title}」の金額は${count}個ですが、列は${columns}個です。列の数だけ、桁区切りの「,」を入れずに書いてください。`,
    ({ title, count, columns }) =>
      `“${title}” has ${count} amounts for ${columns} columns. Write one for each column, without separators of thousands.`,
  ),
  'column-of-another-year': warning(
    "- { year: '2032', basis: actual }",
    ({ columnInJapanese, year }) =>
      `${year}年度の報告書に${columnInJapanese}の列があります。決算は${year}年度まで、予算は翌年度までです。yearを確かめてください。`,
    ({ column, year }) =>
      `A column of ${column} in the report of ${year}, whose accounts end with that year, and budgets with the next one. Check year.`,
  ),
  'differs-from-last-report': warning(
    'values: [1800000, 1790000, 1400000]',
    ({ title, columnInJapanese, value, file, before }) =>
      `「${title}」の${columnInJapanese}は、ここでは${value}、前の報告書（${file}）では${before}です。どちらかを直すか、組み替えたなら note に書いてください。`,
    ({ title, column, value, file, before }) =>
      `“${title}” is ${value} in ${column} here, and ${before} in the last report (${file}). Correct one of them, or tell the restatement in a note.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

type File = RecordFile<'accounts'>
type Column = File['data']['columns'][number]

/** Statements of a year that do not add up, or do not say what the last report said of the same year. */
export const problemsOfAccounts = (year: string, source: Source): readonly Finding<ProblemKind>[] =>
  source.records.accounts.flatMap((file) =>
    file.year === year
      ? [
          ...problemsOfColumns(file),
          ...problemsOfRows(file),
          ...problemsOfTotals(file),
          ...changedSince(file, source),
        ]
      : [],
  )

const shown = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 })
const nameOf = ({ year, basis }: Column) => [year, basis].filter(Boolean).join(' ')
const namesOf = (column: Column) => ({
  column: nameOf(column),
  columnInJapanese: `${column.year}年度${column.basis ? { budget: '予算', actual: '決算' }[column.basis] : ''}`,
})

const problemsOfColumns = ({ file, year, data }: File): readonly Finding<ProblemKind>[] =>
  data.columns.flatMap((column, index): readonly Finding<ProblemKind>[] => {
    const ahead = Number(column.year.slice(0, 4)) - Number(year)
    if (ahead <= (column.basis === 'actual' ? 0 : 1) && ahead > -15) return []
    const detail = { ...namesOf(column), year }
    return [{ kind: 'column-of-another-year', file, path: ['columns', index, 'year'], detail }]
  })

const problemsOfRows = ({ file, data }: File): readonly Finding<ProblemKind>[] =>
  data.rows.flatMap(({ id, title, values, adds }, index): Finding<ProblemKind>[] => {
    const place = (field: string) => ({ file, path: ['rows', index, field] })
    const count = values?.length ?? 0
    const isRepeated = id !== undefined && data.rows.findIndex((row) => row.id === id) !== index
    const isWrong = (values ?? adds) && count !== data.columns.length
    return [
      ...(isRepeated ? [{ kind: 'repeated-row' as const, ...place('id'), detail: { id } }] : []),
      ...(isWrong
        ? [
            {
              kind: 'amounts-of-columns' as const,
              ...place('values'),
              detail: {
                title: ofOriginal(title),
                count: String(count),
                columns: String(data.columns.length),
              },
            },
          ]
        : []),
    ]
  })

const problemsOfTotals = ({ file, data }: File): readonly Finding<ProblemKind>[] =>
  data.rows.flatMap(({ title, values = [], adds }, index): Finding<ProblemKind>[] => {
    if (!adds) return []
    const { parts, unknown } = partsOf(data.rows, index)
    const place = { file, path: ['rows', index, 'adds'] }
    const name = ofOriginal(title)
    if (unknown.length) return unknown.map((id) => ({ kind: 'unknown-row', ...place, detail: { id } }))
    if (!parts.length) return [{ kind: 'total-of-nothing', ...place, detail: { title: name } }]
    if (
      [{ values }, ...parts.map(({ row }) => row)].some((row) => row.values?.length !== data.columns.length)
    )
      return []
    // Rounded amounts may miss a total by as much as one each.
    const allowed = data.scale ? parts.length : 0.004
    return data.columns.flatMap((column, at): Finding<ProblemKind>[] => {
      const value = values[at] ?? 0
      const sum = parts.reduce((total, { row, sign }) => total + sign * (row.values?.[at] ?? 0), 0)
      if (Math.abs(sum - value) <= allowed) return []
      const detail = { title: name, ...namesOf(column), value: shown(value), sum: shown(sum) }
      return [{ kind: 'wrong-total', file, path: ['rows', index, 'values'], detail }]
    })
  })

/** Amounts of the same item, year and basis that the last report with this statement told otherwise. */
const changedSince = (
  { file, year, id, data }: File,
  { records }: Source,
): readonly Finding<ProblemKind>[] => {
  const last = records.accounts
    .filter((other) => other.id === id && other.year < year)
    .toSorted((one, other) => one.year.localeCompare(other.year, 'en'))
    .at(-1)
  if (!last || last.data.currency !== data.currency || last.data.scale !== data.scale) return []
  const before = new Map(pathsOf(last.data.rows).map((path, index) => [path, last.data.rows[index]]))
  const paths = pathsOf(data.rows)
  return data.columns.flatMap((column, at) => {
    const then = last.data.columns.findIndex((other) => nameOf(other) === nameOf(column))
    return data.rows.flatMap(({ title, values }, index): Finding<ProblemKind>[] => {
      const [value, told] = [values?.[at], before.get(paths[index] ?? '')?.values?.[then]]
      if (value === undefined || told === undefined || value === told) return []
      const detail = {
        title: ofOriginal(title),
        ...namesOf(column),
        value: shown(value),
        file: last.file,
        before: shown(told),
      }
      return [{ kind: 'differs-from-last-report', file, path: ['rows', index, 'values'], detail }]
    })
  })
}
