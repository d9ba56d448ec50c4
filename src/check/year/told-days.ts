import type { Passage } from '#source/passages.ts'

/** A day, some days or a month that a text tells, in which sentence; without its year, which is mostly left out. */
export type Told = {
  readonly passage: Passage
  readonly index: number
  readonly found: string
  readonly sentence: string
  readonly month: number
  /** The first and the last day; none of a month alone. */
  readonly days: readonly [number, number] | undefined
  readonly year: number | undefined
}

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)
const month = `(?<name>${names.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`

const patterns: Readonly<Record<Passage['locale'], readonly RegExp[]>> = {
  ja: [
    /(?<![\d/.年間]|第)(?:(?<year>(?:19|20)\d\d)年(?:（[^）]{1,6}）)?)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})(?!\d)日?(?:[（(][月火水木金土日][^）)]{0,4}[）)])?(?:[・,、〜～–-](?<last>\d{1,2})(?![\d月])日?)?)?(?!間|号)/gu,
    /(?<![\d/.-])(?:(?<year>20\d\d)[/.])?(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/%])/gu,
  ],
  en: [
    new RegExp(
      String.raw`(?<![\d–-])\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[–-]|and|to) ?(?<last>\d{1,2})(?:st|nd|rd|th)?)? ${month}(?:,? (?<year>(?:19|20)\d\d)\b)?`,
      'gu',
    ),
    new RegExp(
      String.raw`(?<!\d(?:st|nd|rd|th)? )\b${month}(?: (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:|%|,\d| [a-z]+s\b)(?:[–-](?<last>\d{1,2}))?)?(?:,? (?<year>(?:19|20)\d\d)\b)?`,
      'gu',
    ),
  ],
}

/** Every day and month that a passage tells. */
export const daysToldIn = (passage: Passage): readonly Told[] =>
  patterns[passage.locale].flatMap((pattern) =>
    [...passage.raw.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }): Told[] => {
      const number = Number(groups['month'] ?? names.findIndex((name) => isOf(name, groups['name'])) + 1)
      const first = Number(groups['day'])
      if (number < 1 || number > 12 || (!first && isVerb(passage.raw, index))) return []
      return [
        {
          passage,
          index,
          found: found.trim(),
          sentence: sentenceAt(passage.raw, index),
          month: number,
          days: first ? [first, Number(groups['last'] ?? first)] : undefined,
          year: groups['year'] ? Number(groups['year']) : undefined,
        },
      ]
    }),
  )

const isOf = (name: string, found = '') => found !== '' && name.startsWith(found.slice(0, 3))

/** “May” alone is a month only where a word before says so. */
const isVerb = (text: string, index: number): boolean =>
  text.startsWith('May', index) &&
  !/\b(?:in|of|since|until|from|to|early|late|by|and) $/iu.test(text.slice(Math.max(0, index - 8), index))

const stop = /[。！？\n]|[.!?](?= |$)/u

/** The sentence around a place of a text: a list item, a line of a field, or what stands between two stops. */
export const sentenceAt = (text: string, index: number): string => {
  let start = index
  while (start > 0 && !stop.test(text.slice(start - 1, start + 1))) start -= 1
  const end = text.slice(index).search(stop)
  return text.slice(start, end < 0 ? undefined : index + end)
}
