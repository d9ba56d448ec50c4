import { z } from 'zod'
import type { Document } from '#source/document.ts'
import { error, type Finding, type Row, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import type { Compared } from './compared.ts'
import { type ProblemKind as NumbersProblem, differentNumbers } from './numbers.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'parts-exchanged': error(
    '> I would like to see it used in 40 towns.',
    ({ words }) => `「${words}…」の訳と、その次の訳が入れかわっています。順を原文とそろえてください。`,
    ({ words }) =>
      `The translation of “${words}…” and the one after it have changed places. Put them in the order of the original.`,
  ),
  'agreed-without-difference': warning(
    '- original: 1泊2日',
    ({ original, translation, isThere }) =>
      isThere
        ? `agreed: の「${original}」と「${translation}」は、なくても違いとして出ません。いらなくなったこの項目を消してください。`
        : `agreed: の「${original}」と「${translation}」が、同じ段落や項目の原文と訳文にそろって見あたりません。いまある言葉のとおりに直すか、いらなければ消してください。`,
    ({ original, translation, isThere }) =>
      isThere
        ? `Without “${original}” and “${translation}” under agreed:, no difference would be told. Delete this entry.`
        : `“${original}” and “${translation}” under agreed: do not stand in the same paragraph or field of original and translation. Write the words as they now stand, or delete this entry.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | NumbersProblem

/** Numbers that differ between two languages in a file, but for what it says is agreed; and what it says so needlessly. */
export const problemsOfNumbers = (
  document: Document,
  compared: readonly Compared[],
): readonly Finding<ProblemKind>[] => {
  const { file } = document
  const entries = entriesOf(document)
  const told = compared.map((place) => ({ place, found: differencesAt(place, entries) }))
  const turned = exchanged(told, entries)
  return [
    ...turned.map(({ offset, source }) => ({
      kind: 'parts-exchanged' as const,
      file,
      offset,
      detail: { words: plain(source).slice(0, 30) },
    })),
    ...told
      .filter(({ place }) => !turned.some(({ places }) => places.includes(place)))
      .flatMap(({ place: { path, offset }, found }) =>
        found.map((each) => ({ file, path, offset, ...each })),
      ),
    ...(compared.length ? entries.flatMap((entry) => needless(file, entry, entries, compared)) : []),
  ]
}

type Told = { readonly place: Compared; readonly found: readonly object[] }

/** Two paragraphs or items that differ from their originals, and would not if they stood in each other's places. */
const exchanged = (told: readonly Told[], entries: readonly Entry[]) => {
  const wrong = told.filter(
    ({ place, found }) =>
      found.length && !place.path && !place.isWhole && place.from.trim() && place.to.trim(),
  )
  return wrong.slice(0, -1).flatMap(({ place: one }, index) => {
    const other = wrong[index + 1]?.place
    if (!other) return []
    const isTurned = [
      { ...one, to: other.to },
      { ...other, to: one.to },
    ].every((place) => !differencesAt(place, entries).length)
    return isTurned ? [{ places: [one, other], offset: one.offset, source: one.from }] : []
  })
}

type Entry = { readonly original: string; readonly translation: string; readonly index: number }

const entry = z.object({ original: z.string().regex(/\S/), translation: z.string().regex(/\S/) })

const entriesOf = ({ yaml }: Document): readonly Entry[] =>
  z
    .array(z.unknown())
    .catch([])
    .parse(valueAt(yaml?.data, ['agreed']))
    .flatMap((value, index) => {
      const { data } = entry.safeParse(value)
      return data ? [{ original: plain(data.original), translation: plain(data.translation), index }] : []
    })

/** What differs in the words that no entry speaks of. */
const differencesAt = ({ from, to, locale }: Compared, entries: readonly Entry[]) => {
  if (!entries.length) return differentNumbers(from, to, locale)
  let [one, other] = [plain(from), plain(to)]
  for (const { original, translation } of entries) {
    const [there, here] = [patternOf(original), patternOf(translation)]
    if (there.test(one) && here.test(other))
      [one, other] = [one.replace(there, ' … '), other.replace(here, ' … ')]
  }
  return differentNumbers(one, other, locale)
}

const needless = (
  file: string,
  entry: Entry,
  entries: readonly Entry[],
  compared: readonly Compared[],
): Finding<ProblemKind>[] => {
  const { original, translation, index } = entry
  const places = compared.filter(
    ({ from, to }) => patternOf(original).test(plain(from)) && patternOf(translation).test(plain(to)),
  )
  const others = entries.filter((other) => other !== entry)
  const told = (place: Compared, under: readonly Entry[]) => JSON.stringify(differencesAt(place, under))
  if (places.some((place) => told(place, entries) !== told(place, others))) return []
  const detail = { original, translation, isThere: places.length ? 'yes' : '' }
  return [{ kind: 'agreed-without-difference', file, path: ['agreed', index], detail }]
}

/** As readers see it: without marks of emphasis, on one line. */
const plain = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim()

/** The words where they stand, not inside a longer number or word: 1泊2日 is not in 11泊2日. */
const patternOf = (words: string): RegExp => {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const before = /^[\dA-Za-z]/.test(words) ? String.raw`(?<![\dA-Za-z]|\d[.,])` : ''
  const after = /[\dA-Za-z]$/.test(words) ? String.raw`(?![\dA-Za-z]|[.,]\d)` : ''
  return new RegExp(before + escaped + after)
}
