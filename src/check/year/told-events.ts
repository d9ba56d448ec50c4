import { isUnwritten } from '#check/words/unwritten.ts'
import { languages, type Script } from '#i18n/languages.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { passagesOf, type Passage } from '#source/passages.ts'
import { listIn, originalsIn, textAt, type Year } from '#source/year.ts'
import { filesOfPage } from './page-words.ts'
import { daysToldIn, sentenceAt, type Told } from './told-days.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'cancelled-event': judged(
    'found',
    'title: { ja: 合宿（中止）, en: Study camp (cancelled) }',
    ({ found, id }) =>
      `「${found}」とあるできごと（events/${id}.yaml）が、行われたこととして載ります。行われなかったなら、活動の events: から外し、ファイルを消してください。`,
    ({ found, id }) =>
      `The event events/${id}.yaml is told as “${found}”, but is listed as one that took place. If it did not, take it out of events: and delete its file.`,
  ),
  'day-of-event': judged(
    'found',
    'date: 2023-08-03/2023-08-04',
    ({ found, title, id, date, text }) =>
      `${text ? `本文（${text}）に` : ''}「${found}」とありますが、「${title}」の日付は ${date} です（events/${id}.yaml）。どちらかを直してください。`,
    ({ found, title, id, date, text }) =>
      `${text ? `The text (${text})` : 'This'} says “${found}”, but the date of “${title}” is ${date} (events/${id}.yaml). Correct one of them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

type Event = { readonly document: Document; readonly id: string; readonly date: string | undefined }

/** Events that are told as cancelled, or whose day is another one in the words of the page that lists them. */
export const problemsOfEvents = (year: Year): readonly Finding<ProblemKind>[] => {
  const pages = originalsIn(year).filter((page) => !isUnwritten(page))
  return pages.flatMap((page) => {
    const events = listIn(page, 'events').flatMap((id): Event[] => {
      const document = year.find('events', id)
      return document && !isUnwritten(document) ? [{ document, id, date: textAt(document, 'date') }] : []
    })
    if (!events.length) return []
    const words = filesOfPage(year, page, ['photos', 'links', 'metrics']).flatMap(passagesOf)
    return [
      ...localeIds.flatMap((locale) => {
        const passages = words.filter((passage) => passage.locale === locale)
        return events.flatMap((event) => cancelled(event, passages, locale))
      }),
      ...otherDays(events, words),
    ]
  })
}

const off: Readonly<Partial<Record<Locale, RegExp>>> = {
  ja: /(?:開催)?(?:中止|延期|取りやめ|取り止め|見送り|見合わせ|(?:開催|実施)でき(?:なかった|ませんでした)|行われ(?:なかった|ませんでした))(?!し?て(?:い|き)た|されて(?:い|き)た|となって(?:い|き)た|せず|を経|から|後|の間)/u,
  en: /\b(?:cancell?ed|called off|postponed)\b/iu,
}
const resumed = /再開|復活|ぶりに|\b(?:resum|reviv|again|since|after|had been)/iu

const cancelled = (
  { document, id }: Event,
  passages: readonly Passage[],
  locale: Locale,
): readonly Finding<ProblemKind>[] => {
  const title = textAt(document, 'title', locale) ?? ''
  const pattern = off[locale]
  if (!pattern) return []
  const inTitle = pattern.exec(title)
  if (inTitle)
    return [
      {
        kind: 'cancelled-event',
        file: document.file,
        path: ['title', locale],
        detail: { found: inTitle[0], id },
      },
    ]
  return passages.flatMap((passage) =>
    [...passage.raw.matchAll(new RegExp(pattern, 'giu'))]
      .filter(({ index }) => {
        const sentence = sentenceAt(passage.raw, index)
        return names(sentence, title, locale) && !resumed.test(sentence)
      })
      .map(({ 0: found, index }) => ({
        kind: 'cancelled-event' as const,
        file: passage.file,
        path: passage.path,
        offset: passage.offset + index,
        detail: { found, id },
      })),
  )
}

/** Days that a page tells, that none of its events has, and that must be meant for one of them: told at the record, if no word has its date. */
const otherDays = (
  events: readonly Event[],
  passages: readonly Passage[],
): readonly Finding<ProblemKind>[] => {
  const dated = events.flatMap(({ date = '', ...event }) => (isDate(date) ? [{ ...event, date }] : []))
  if (!dated.length) return []
  const told = passages.flatMap(daysToldIn)
  const strange = told.filter((day) => isDayOrMonth(day) && !dated.some(({ date }) => fits(day, date)))
  return [
    ...dated.flatMap((event) => yearOff(event, told)),
    ...dated.flatMap(({ document, id, date }) => {
      const isUntold = !told.some((day) => fits(day, date))
      const meant = strange.filter((day) => {
        const { locale } = day.passage
        const title = textAt(document, 'title', locale) ?? ''
        const besides = told.filter((other) => other !== day && other.sentence === day.sentence)
        if (besides.some((other) => fits(other, date)) || isOfOtherYear(day, date)) return false
        const isNamed = names(day.sentence, title, locale)
        if (isUntold) return isNamed || isLike(day, date)
        // A caption or the title of a link is about one thing.
        const isBeside = day.passage.file.endsWith('.yaml')
        return isBeside
          ? isLike(day, date) && sharesWord(day.sentence, title, locale)
          : isNamed && title.length >= longName[languages[locale].script]
      })
      return (isUntold ? meant.slice(0, 1) : meant).map(({ found, index, passage }): Finding<ProblemKind> => {
        const title = textAt(document, 'title', passage.locale) ?? ''
        const { file, path, offset } = passage
        const detail = { found, title, id, date }
        if (isUntold)
          return {
            kind: 'day-of-event',
            file: document.file,
            path: ['date'],
            detail: { ...detail, text: file },
          }
        return { kind: 'day-of-event', file, path, offset: offset + index, detail }
      })
    }),
  ]
}

type Part = ReturnType<typeof partsOf>[number]

/** Whether days begin or end as those of an event, and not both: 20–22 for 21–22. */
const isHalf = (days: Told['days'], month: number, [first, last]: readonly [Part, Part]): boolean =>
  days !== undefined &&
  days[0] < days[1] &&
  first.day !== last.day &&
  month === first.month &&
  month === last.month &&
  (days[0] === first.day) !== (days[1] === last.day)

/** The very days of an event in the year before or after it, and its first or last day with another one. */
const yearOff = ({ document, id, date }: Event & { readonly date: string }, told: readonly Told[]) => {
  const [first, last = first] = partsOf(date)
  if (first?.day === undefined || last?.day === undefined) return []
  return told
    .filter(
      ({ month, days, year }) =>
        isHalf(days, month, [first, last]) ||
        (year !== undefined &&
          Math.abs(year - first.year) === 1 &&
          month === first.month &&
          days?.[0] === first.day &&
          days?.[1] === last.day),
    )
    .map(({ found, index, passage: { file, path, offset, locale } }): Finding<ProblemKind> => {
      const detail = { found, title: textAt(document, 'title', locale) ?? '', id, date }
      return { kind: 'day-of-event', file, path, offset: offset + index, detail }
    })
}

const isDate = (date: string): boolean =>
  /^\d{4}-\d\d(-\d\d)?(\/(\d{4}-\d\d(-\d\d)?|\.\.))?$/.test(date) &&
  partsOf(date).every(({ month, day = 1, year }) => date.endsWith('..') || isDayOf(year, month, day)) &&
  (date.endsWith('..') || date.split('/').toSorted().join('/') === date)

const isDayOf = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1

const isDayOrMonth = ({ month, days }: Told): boolean =>
  !days || (days[0] <= days[1] && isDayOf(2024, month, days[0]) && isDayOf(2024, month, days[1]))

/** Titles that name no more than one thing. */
const longName: Readonly<Record<Script, number>> = { japanese: 10, latin: 25 }

const partsOf = (date: string) =>
  date.split('/').map((part) => {
    const [year = 0, month = 0, day] = part.split('-').map(Number)
    return { year, month, day }
  })

/** Whether what is told is the date of an event, or lies within it. */
const fits = ({ month, days }: Told, date: string): boolean => {
  const [first, last = first] = partsOf(date)
  if (!first || !last) return true
  if (first.day === undefined || last.day === undefined || date.endsWith('..'))
    return date.includes('/') || month === first.month
  const ordinal = (of: number, day: number) => ((of - first.month + 12) % 12) * 31 + day
  const [from, to] = [ordinal(first.month, first.day), ordinal(last.month, last.day)]
  if (!days) return ordinal(month, 31) >= from && ordinal(month, 1) <= to
  return days.every((day) => ordinal(month, day) >= from && ordinal(month, day) <= to)
}

const isOfOtherYear = ({ year }: Told, date: string): boolean =>
  year !== undefined && !partsOf(date).some((part) => part.year === year)

/** The same month and another day, or the same day of another month: what a slip of the hand makes. */
const isLike = ({ month, days }: Told, date: string): boolean =>
  days !== undefined &&
  partsOf(date).some((part) => part.day !== undefined && (part.month === month || part.day === days[0]))

/** Whether two texts have a long word in common, such as シンポジウム. */
const sharesWord = (one: string, other: string, locale: Locale): boolean =>
  (
    other.match(
      locale === original ? /\p{sc=Katakana}[\p{sc=Katakana}ー]{3,}|\p{sc=Han}{4,}/gu : /\p{L}{8,}/gu,
    ) ?? []
  ).some((word) => one.toLowerCase().includes(word.toLowerCase()))

/** Whether a sentence names an event: most of the words, or pairs of characters, of its title. */
const names = (sentence: string, title: string, locale: Locale): boolean => {
  const parts =
    locale === original
      ? [...title.replace(/[\s\p{P}]/gu, '')].flatMap((character, index, all) =>
          all[index + 1] === undefined ? [] : [character + all[index + 1]],
        )
      : (title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const within = locale === original ? sentence : sentence.toLowerCase()
  return parts.length > 0 && parts.filter((part) => within.includes(part)).length >= parts.length * 0.6
}
