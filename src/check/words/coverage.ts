import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'not-in-typeface': judged(
    'character',
    'A study camp of Dokkyo University with Kim Minji (김민지)',
    ({ character, codes }) =>
      `「${character}」（${codes}）は、このサイトのどの書体にもありません。読者の端末の別の書体で表示され、端末によっては表示されません。ほかの書き方があれば直してください。`,
    ({ character, codes }) =>
      `No typeface of this site has “${character}” (${codes}): readers see it in another one, or not at all. Write it otherwise where you can.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** A character with the marks that belong to it. */
const cluster = /[^\p{ASCII}\p{C}\p{Z}\p{M}]\p{M}*|[A-Za-z]\p{M}+/gu

/** The characters of a file that no typeface of the site has, each where it first stands. */
export const problemsOfCoverage = (
  document: Document,
  faceOf: (character: string) => string | undefined,
): readonly Finding<ProblemKind>[] => {
  const found = new Map<string, number>()
  const isDoubtful = (sign: string) => sign > '\x7f' && (/\p{M}/u.test(sign) || !faceOf(sign))
  for (const { raw, offset } of passagesOf(document).filter((passage) =>
    [...new Set(passage.raw)].some(isDoubtful),
  ))
    for (const { 0: character, index } of raw.matchAll(cluster))
      if (!found.has(character) && ![...character.normalize('NFC')].every(faceOf))
        found.set(character, offset + index)
  return [...found].map(([character, offset]) => ({
    kind: 'not-in-typeface',
    file: document.file,
    offset,
    detail: { character, codes: [...character.normalize('NFC')].map(codeOf).join(' ') },
  }))
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
