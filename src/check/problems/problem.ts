import type { Label } from '#schema/labels.ts'
import type { Detail, Edit, Severity } from '#source/finding.ts'

/** A finding as it is told: its place in the file, the name of its field, and its words. */
export type Problem = {
  readonly kind: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly field: Label | undefined
  readonly detail: Detail
  readonly message: Label
  readonly edit: Edit | undefined
}
