import type { Path } from '#schema/labels.ts'
import type { Detail, Finding } from '#source/finding.ts'

/** What does not fit together: which kind of problem, in which file, at which field. */
export type Problem = Finding & { readonly path: Path; readonly detail: Detail }
