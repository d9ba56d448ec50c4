import { problems as ofReport, type Row } from '#report/problems.ts'
import { bodyProblems } from './problems/bodies.ts'
import { fieldProblems } from './problems/fields.ts'
import { fileProblems } from './problems/files.ts'
import { signProblems } from './problems/signs.ts'
import { syntaxProblems } from './problems/syntax.ts'
import { translationProblems } from './problems/translations.ts'
import { useProblems } from './problems/use.ts'
import { wordProblems } from './problems/words.ts'

/** Everything that can be wrong with the content, in one table: a row is a kind of problem. */
export const problems = {
  ...fileProblems,
  ...syntaxProblems,
  ...fieldProblems,
  ...ofReport,
  ...useProblems,
  ...bodyProblems,
  ...signProblems,
  ...translationProblems,
  ...wordProblems,
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof problems
