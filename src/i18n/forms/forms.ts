import type { Locale } from '#i18n/languages.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { vi } from './vi.ts'

/** A figure in parts, so that the number can be set large: { before: 'about ', number: '130', after: ' people' }. */
export type FigureParts = { readonly before: string; readonly number: string; readonly after: string }

/** How a language writes dates, figures and codes, and marks what is still to be written. */
export type Forms = {
  /** A date as Intl has it, where the language writes it otherwise. */
  readonly date: (text: string) => string
  /** A date by which a text may name an interval that begins there. */
  readonly namedDate: (date: string) => string
  /** What goes on from a date. */
  readonly from: (first: string) => string
  readonly interval: (first: string, last: string, isClose: boolean) => string
  /** Which end of an interval does not repeat what the other one says. */
  readonly shortEnd: 'first' | 'last'
  /** A fiscal year, `{year}` for its number. */
  readonly fiscalYear: string
  readonly withPeriod: (name: string, months: string) => string
  /** A number as Intl has it. */
  readonly number: (text: string) => string
  /** What stands before and after a number that is not exact. */
  readonly qualified: Readonly<Record<'about' | 'over' | 'under', readonly [before: string, after: string]>>
  readonly unit: (text: string) => string
  readonly percent: (number: string) => Pick<FigureParts, 'number' | 'after'>
  /** The unit of shares told in tenths, where there is one. */
  readonly tenths: string | undefined
  /** What stands before a negative amount of a statement that asks for triangles. */
  readonly triangle: string
  readonly goalNumber: (number: number) => string
  /** The code of a goal: its area and its number as written. */
  readonly goalCode: (area: string, number: string) => string
  /** Countries, by their codes, that the report names otherwise than Intl. */
  readonly countries: Readonly<Record<string, string>>
  /** Stands where something is still to be written. */
  readonly unwritten: string
  /** The first heading of a new activity. */
  readonly mainActivities: string
  /** The sign of a note in a text, and what its own text begins with. */
  readonly noteMark: (number: number) => string
  readonly noteText: (number: number) => string
}

export const forms: Readonly<Record<Locale, Forms>> = { ja, en, fr, vi }
