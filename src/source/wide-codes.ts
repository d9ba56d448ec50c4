import { isOfReferences, isOfWords } from '#schema/field-kinds.ts'
import { type Finding, type Row, error } from './finding.ts'
import type { Scalar } from './scalars.ts'
import type { OffsetInFile } from './wide-signs.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'full-width-letter': error(
    '獨協大学の合宿（８月1-2日）。',
    ({ found, right }) =>
      `全角の英数字・記号「${found}」は半角の「${right}」にしてください。--fixでも直せます。`,
    ({ found, right }) => `Full-width “${found}”: write “${right}”; --fix mends it.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Full-width signs that a code, a date or a number may hold, and those of a list of codes. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A，．－／＿＠]+/g
const wideInList = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A，、－［］]+/g

/** Full-width signs in codes, dates and numbers. Each has one half-width sign in its place: the text stays as long as it was. */
export const wideCodes = (
  file: string,
  text: string,
  scalars: readonly Scalar[],
  offsetInFile: OffsetInFile,
): { readonly plain: string; readonly findings: readonly Finding<ProblemKind>[] } => {
  const found = scalars
    .filter(({ path }) => !isOfWords(path))
    .flatMap(({ path, start, end }) =>
      [...text.slice(start, end).matchAll(isOfReferences(path) ? wideInList : wide)].map(
        ({ 0: signs, index }) => ({
          path,
          signs,
          at: start + index,
          right: signs.normalize('NFKC').replaceAll('、', ','),
        }),
      ),
    )
  const plain = found.reduce(
    (mended, { at, right }) => mended.slice(0, at) + right + mended.slice(at + right.length),
    text,
  )
  return {
    plain,
    findings: found.map(({ path, signs, at, right }) => {
      const start = offsetInFile(at)
      return {
        kind: 'full-width-letter',
        file,
        path,
        offset: start,
        detail: { found: signs, right },
        edit: { start, end: start + signs.length, text: right },
      }
    }),
  }
}
