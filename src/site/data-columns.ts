import type { Table } from '#exports/table.ts'
import type { DataColumn } from '#i18n/data-column.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'

/** What of the columns of tables is explained, each with the names that it explains. */
const explained: readonly (readonly [meaning: DataColumn, columns: readonly string[]])[] = [
  ['ids', ['area', 'goals', 'activities', 'events', 'event', 'metrics', 'places', 'partners', 'statement']],
  ['language', ['language']],
  ['date', ['date', 'in_office']],
  ['measure', ['measure']],
  ['qualifier', ['qualifier']],
  ['counts', ['counts']],
  ['before', ['before_year', 'before_measure', 'before_value', 'before_qualifier', 'before_same']],
  ['region', ['region']],
  ['coordinates', ['latitude', 'longitude']],
  ['official', ['official']],
  ['role', ['role']],
  ['supplied', ['supplied']],
  ['continues', ['continues']],
  ['account', ['line', 'depth', 'total', 'basis', 'scale']],
  ['page', ['page']],
]

/** A column without the language of its words. */
const plainName = (column: string): string =>
  localeIds.find((id) => column.endsWith(`_${id}`)) ? column.replace(/_[a-z]+$/, '') : column

/** What a column means, where its name does not say it. */
export const columnMeaning = (column: string, locale: Locale): string | undefined => {
  const [meaning] = explained.find(([, columns]) => columns.includes(plainName(column))) ?? []
  return meaning && words[locale].columns[meaning]
}

/** The columns of some tables that are explained, together where they mean the same. */
export const columnMeanings = (
  tables: readonly Table[],
  locale: Locale,
): readonly { readonly columns: readonly string[]; readonly meaning: string }[] => {
  const there = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => plainName(name))))
  return explained.flatMap(([meaning, names]) => {
    const columns = names.filter((name) => there.has(name))
    return columns.length ? [{ columns, meaning: words[locale].columns[meaning] }] : []
  })
}
