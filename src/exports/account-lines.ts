import type { Report } from '#report/model.ts'
import type { Statement, StatementRow } from '#report/statement.ts'

/** One amount of a statement; a heading has none. */
type AccountLine = {
  readonly statement: Statement
  /** Its place in the statement, from 1. */
  readonly line: number
  readonly row: StatementRow
  readonly column: Statement['columns'][number] | undefined
  readonly amount: number | undefined
}

/** Statements of accounts as lines with one amount each. */
export const linesOf = (report: Report): readonly AccountLine[] =>
  report.accounts.flatMap((statement) =>
    statement.rows.flatMap((row, at): AccountLine[] => {
      const line = { statement, line: at + 1, row }
      if (!row.values) return [{ ...line, column: undefined, amount: undefined }]
      return row.values.map((amount, index) => ({ ...line, column: statement.columns[index], amount }))
    }),
  )
