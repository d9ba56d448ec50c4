import { stringify } from 'csv-stringify/sync'
import type { Table } from './table.ts'

/**
 * A table as CSV of RFC 4180 in UTF-8 with a mark at its beginning, by which spreadsheets know it. Words that one would
 * run as a formula have an apostrophe before them.
 */
export const csvOf = ({ fields, rows }: Table): string =>
  stringify([fields.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  })
