import type { Detail } from '#report/problems.ts'
import type { ProblemKind } from '#check/table.ts'

/** Characters of a file to be replaced: from `start` to before `end`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** What a rule noticed: where by offset or by field, and, where there is one right answer, how to mend it. */
export type Finding = {
  readonly kind: ProblemKind
  readonly file: string
  readonly offset?: number | undefined
  readonly path?: readonly (string | number)[] | undefined
  readonly detail?: Detail
  readonly edit?: Edit | undefined
}

/** A finding in a body whose file is known. */
export type Noticed = Omit<Finding, 'file'>

/** A field's name for staff. */
export type Label = { readonly ja: string; readonly en: string }

/** A finding as reported: its place in the file, and the name of its field. */
export type Problem = {
  readonly kind: ProblemKind
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly field: Label | undefined
  readonly detail: Detail
  readonly edit: Edit | undefined
}
