import type { Text } from './model.ts'

/** Somebody who stands behind the organisation. */
export type Person = {
  readonly name: Text
  readonly role: Text | undefined
  /** ISO 8601 interval of days or months; its end may be open. */
  readonly term: string | undefined
}

/** A board, auditors, a secretariat. */
export type PeopleGroup = { readonly title: Text; readonly people: readonly Person[] }

/** What somebody said, and who it was, as far as that is told. */
export type Quote = {
  readonly text: Text
  readonly name: Text | undefined
  readonly role: Text | undefined
}

export type Quotation = Quote & { readonly id: string }
