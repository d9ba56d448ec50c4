import type { Text } from './model.ts'

/** A row of a statement: a heading where it has no amounts, a total where it adds up others. */
export type StatementRow = {
  readonly id: string | undefined
  readonly title: Text
  readonly level: number
  readonly values: readonly number[] | undefined
  /** The ids of the rows that it adds, or takes off (-); `above` for its parts just above. */
  readonly adds: readonly string[] | undefined
}

/** A statement of accounts: 活動計算書, balance sheet, budget and actual. */
export type Statement = {
  readonly id: string
  readonly title: Text
  /** ISO 4217. */
  readonly currency: string
  /** What its amounts are multiples of, where not of one unit. */
  readonly scale: 1000 | 1_000_000 | undefined
  readonly negative: 'triangle' | 'minus'
  /** Whether each amount has the sign of its currency. */
  readonly sign: boolean
  readonly columns: readonly {
    readonly year: string
    readonly basis?: 'budget' | 'actual' | undefined
  }[]
  readonly rows: readonly StatementRow[]
  readonly note: Text | undefined
}
