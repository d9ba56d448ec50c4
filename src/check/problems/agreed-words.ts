import { z } from 'zod'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import type { Table } from './position.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'agreed-for-nothing': warning(
    "agreed: [{ words: 'organizations', reason: 大学の名前のため }]",
    ({ words }) =>
      `agreed: の「${words}」について、いまは注意が出ていません。いらなくなったこの項目を消すか、いま出ている注意の言葉のとおりに直してください。`,
    ({ words }) =>
      `Nothing is told of “${words}” under agreed: any more. Delete this entry, or write the words as a warning now says them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** As many letters as an entry may have. */
const longest = 80

/** The words by which a warning is agreed to, as an entry holds them: without line breaks, marks of emphasis and what cuts them short. */
export const wordsOf = (row: Row | undefined, { detail }: Pick<Finding, 'detail'>): string | undefined =>
  plain((row?.words !== undefined && detail?.[row.words]) || '')

const plain = (words: string): string | undefined =>
  words.replaceAll('*', '').replace(/\s+/g, ' ').replace(/…$/u, '').trim().slice(0, longest).trim() ||
  undefined

const entries = z.array(z.looseObject({ words: z.string().optional().catch(undefined) })).catch([])

/** The findings that no file agrees to by their words, and the entries that agree to nothing. */
export const withoutAgreed = (
  table: Table,
  findings: readonly Finding[],
  documents: readonly Document[],
): readonly (Finding | Finding<ProblemKind>)[] => {
  const agreed = documents.flatMap(({ file, yaml }) =>
    entries.parse(valueAt(yaml?.data, ['agreed'])).flatMap(({ words = '' }, index) => {
      const key = plain(words)
      return key ? [{ file, key, index, words }] : []
    }),
  )
  if (!agreed.length) return findings
  const byPlace = new Set(agreed.map(({ file, key }) => `${file} ${key}`))
  const placeOf = (finding: Finding) => `${finding.file} ${wordsOf(table[finding.kind], finding)}`
  const held = new Set(findings.map(placeOf).filter((place) => byPlace.has(place)))
  return [
    ...findings.filter((finding) => !held.has(placeOf(finding))),
    ...agreed
      .filter(({ file, key }) => !held.has(`${file} ${key}`))
      .map(({ file, index, words }) => ({
        kind: 'agreed-for-nothing' as const,
        file,
        path: ['agreed', index],
        detail: { words },
      })),
  ]
}
