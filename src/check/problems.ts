import { problems as ofReport, type Row } from '#report/problems.ts'
import { problemsOfBodies } from './problems/bodies.ts'
import { problemsInFields } from './problems/fields.ts'
import { problemsOfFiles } from './problems/files.ts'
import { problemsOfTranslations } from './problems/translations.ts'
import { problemsOfUse } from './problems/use.ts'
import { problemsOfWords } from './problems/words.ts'

/** Everything that can be wrong with the content, in one table: a row is a kind of problem. */
export const problems = {
  ...problemsOfFiles,
  ...problemsInFields,
  ...ofReport,
  ...problemsOfUse,
  ...problemsOfBodies,
  ...problemsOfTranslations,
  ...problemsOfWords,
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof problems
