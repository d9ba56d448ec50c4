import { problems as ofReport, type Row } from '#report/problems.ts'
import { awaitedProblems } from '#check/year/awaited.ts'
import { bodyProblems } from '#check/problems/bodies.ts'
import { fieldProblems } from '#check/problems/fields.ts'
import { fileProblems } from '#check/problems/files.ts'
import { signProblems } from '#check/problems/signs.ts'
import { syntaxProblems } from '#check/problems/syntax.ts'
import { translationProblems } from '#check/problems/translations.ts'
import { useProblems } from '#check/problems/use.ts'
import { wordProblems } from '#check/problems/words.ts'

/** Everything that can be wrong with the content, in one table: a row is a kind of problem. */
export const problems = {
  ...fileProblems,
  ...syntaxProblems,
  ...fieldProblems,
  ...ofReport,
  ...useProblems,
  ...awaitedProblems,
  ...bodyProblems,
  ...signProblems,
  ...translationProblems,
  ...wordProblems,
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof problems
