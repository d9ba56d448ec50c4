import { isJapanese, original } from '#i18n/locales.ts'
import { stepsBetween } from '#check/words/steps.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Compared } from './compared.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'other-latin-name': judged(
    'name',
    'A study camp of Dokkyo University and IOL (1–2 August).',
    ({ name, like }) =>
      like
        ? `原文の「${name}」が、訳文では「${like}」になっています。同じつづりにしてください。`
        : `原文の「${name}」が訳文にありません。訳し落としなら加えてください（正式な名前や別の言い方にしたのなら、かまいません）。`,
    ({ name, like }) =>
      like
        ? `“${name}” of the original is “${like}” here. Spell it alike.`
        : `“${name}” of the original is not in the translation. Add it, unless it is said in other words.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Names and abbreviations that the original writes in Latin letters, and a translation otherwise or not at all. */
export const problemsOfLatinNames = (
  file: string,
  compared: readonly Compared[],
): readonly Finding<ProblemKind>[] => {
  // Only where all other words are in another script do letters tell a name.
  if (!isJapanese(original)) return []
  const names = compared.flatMap((place) => latinNamesIn(place.from).map((name) => ({ name, place })))
  if (!names.length) return []
  const own = new Set(names.map(({ name }) => fold(name)))
  const all = compared.flatMap(({ to }) => wordsOf(to))
  const told = new Set<string>()
  return names.flatMap(({ name, place }): Finding<ProblemKind>[] => {
    const here = wordsOf(place.to)
    if (told.has(name) || isWritten(name, here)) return []
    const like = here.find(
      ({ folded, written }) => isNear(written, name) && (!own.has(folded) || folded === fold(name)),
    )?.written
    if (!like && (isWritten(name, all) || isExplained(name, compared, all))) return []
    told.add(name)
    const detail = { name, ...(like && { like }) }
    return [{ kind: 'other-latin-name', file, path: place.path, offset: place.offset, detail }]
  })
}

const isWritten = (name: string, words: readonly Word[]): boolean => {
  const folded = fold(name)
  return (
    words.some(
      (word) => (word.folded === folded && !isOtherCase(word.written, name)) || isLonger(word, folded),
    ) ||
    // YouTube may be two words.
    (folded.length > 3 &&
      (hasInnerCapital(name)
        ? words
            .map(({ written }) => written)
            .join('')
            .includes(name)
        : words
            .map((word) => word.folded)
            .join('')
            .includes(folded)))
  )
}

const isExplained = (name: string, compared: readonly Compared[], words: readonly Word[]): boolean =>
  isSpelledOut(fold(name), words) || compared.some(({ to }) => otherwise[fold(name)]?.test(to))

/** Jica for JICA, Connecther for ConnectHER. */
const isOtherCase = (written: string, name: string): boolean =>
  hasInnerCapital(name) && !written.includes(name.replace(/s$/u, ''))

const hasInnerCapital = (name: string) => name.length > 2 && /.\p{Lu}/u.test(name) && !/[-.’']/u.test(name)

/** LGBTQ for LGBT. */
const isLonger = ({ written, folded }: Word, name: string) =>
  name.length > 2 && folded.startsWith(name) && /^\p{Lu}{2,}/u.test(written)

const latin = /\p{sc=Latin}[\p{sc=Latin}&.’'-]*(?<![&.’'-])/gu

/** Words in Latin letters that have a capital, and are no Japanese shorthand, number or title. */
const latinNamesIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(latin)]
    .map(([name]) => name)
    .filter(
      (name) => /\p{Lu}/u.test(name) && name.length > 1 && !/^[IVXL]+$/.test(name) && !shorthand.has(name),
    )

/** Written in Latin letters in Japanese, and in other words in English. */
const shorthand: ReadonlySet<string> = new Set(
  'HP OB OG OB・OG SNS OK NG PR CM PC TV IT WG PT MTG MC GW DM FAX TEL Web WEB No Vol vol Mr Ms Mrs Dr Prof vs DX EC WS ZOOM The And Of'.split(
    ' ',
  ),
)

/** How else an abbreviation may rightly be said. */
const otherwise: Readonly<Record<string, RegExp>> = {
  npo: /non-?profit/iu,
  ngo: /non-?governmental/iu,
  us: /\b(?:American|United States)\b/u,
  usa: /\b(?:American|United States)\b/u,
  uk: /\b(?:British|United Kingdom)\b/u,
  eu: /\bEuropean\b/u,
  un: /\bUnited Nations\b/u,
}

type Word = { readonly written: string; readonly folded: string }

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{sc=Latin}[\p{sc=Latin}&.’'\d]*(?<![&.’'])/gu)].map(([written]) => ({
    written,
    folded: fold(written),
  }))

/** Without accents, stops, the s of several SDGs and of what belongs to someone. */
const fold = (word: string): string =>
  word
    .replace(/[’']s$/u, '')
    .normalize('NFKD')
    .replace(/[\p{M}.’'-]/gu, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .toLowerCase()

const small: ReadonlySet<string> = new Set(['a', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to'])

/** Whether the words of an abbreviation stand there in full, one after another; of a short one, with capitals. */
const isSpelledOut = (abbreviation: string, words: readonly Word[]): boolean => {
  const initials = words.filter(({ folded }) => !small.has(folded)).map(({ written }) => written[0] ?? '')
  const together = initials.join('')
  const isShort = abbreviation.length < 3
  return (
    abbreviation.length < 9 &&
    (isShort ? together : together.toLowerCase()).includes(
      isShort ? abbreviation.toUpperCase() : abbreviation,
    )
  )
}

/** Whether two words with a capital differ by a letter, or a long one by two. */
const isNear = (one: string, other: string): boolean =>
  /^\p{Lu}/u.test(one) &&
  other.length > 2 &&
  stepsBetween(fold(one), fold(other), 2) <= (other.length > 7 ? 2 : 1)
