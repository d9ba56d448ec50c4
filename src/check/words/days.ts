import { type Finding, type Row, error, judged } from '#source/finding.ts'
import { passagesOf, type Passage } from '#source/passages.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'no-such-day': error(
    'A study camp of Dokkyo University (31 June).',
    ({ found }) => `「${found}」という日はありません。日付を直してください。`,
    ({ found }) => `There is no day “${found}”. Correct the date.`,
  ),
  'wrong-weekday': judged(
    'found',
    'A study camp of Dokkyo University (Sunday, 1 August).',
    ({ found, ja, year }) =>
      `「${found}」：${year}年のこの日は${ja}曜日です。日付か曜日を直してください（別の年のことなら、年を書いてください）。`,
    ({ found, en, year }) =>
      `“${found}”: this day of ${year} is a ${en}. Correct the date or the weekday (or give the year, if it is another one).`,
  ),
  'range-backwards': judged(
    'found',
    'A study camp of Dokkyo University (5–2 August).',
    ({ found }) => `「${found}」は終わりが始まりより前です。順か数字を確かめてください。`,
    ({ found }) => `“${found}” ends before it begins. Check the order and the figures.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`
const weekday = `(?<weekday>${weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\b\\.?`

/** A day, with its year and its weekday where they stand beside it. */
const days: Readonly<Partial<Record<Passage['locale'], readonly RegExp[]>>> = {
  ja: [
    /(?<![\d/.])(?:(?<year>(?:19|20)\d\d)年(?:（[^）]{1,6}）)?)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:[（(]?(?<weekday>[月火水木金土日])(?:曜日?|(?=[・･祝休）)])))?/gu,
  ],
  en: [
    new RegExp(
      String.raw`(?:\b${weekday},? )?(?<![\d–-])\b(?<day>\d{1,2})(?:st|nd|rd|th)? ${month}(?:,? (?<year>(?:19|20)\d\d)\b)?`,
      'gu',
    ),
    new RegExp(
      String.raw`(?<![\d–-])\b(?<day>\d{1,2}) ${month}(?: (?<year>(?:19|20)\d\d)\b)? ?\(${weekday}\)`,
      'gu',
    ),
    new RegExp(
      String.raw`(?:\b${weekday},? )?\b${month} (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:|%|,\d|\.\d| [a-z]+s\b)(?:, (?<year>(?:19|20)\d\d)\b)?`,
      'gu',
    ),
  ],
}

/** Two numbers of one thing, the first of them the greater. */
const ranges: readonly RegExp[] = [
  /(?<![\d.,/-])(?<from>\d{1,2})日?(?:[（(][月火水木金土日][^）)]{0,4}[）)])?[〜～–-](?<to>\d{1,2})日(?!間|目|以)/gu,
  /(?<![\d.,/–-])(?<from>(?:19|20)\d\d)年?度?[〜～–](?<to>(?:19|20)\d\d)(?![\d-])/gu,
  /\bfrom (?<from>(?:19|20)\d\d) (?:to|until) (?<to>(?:19|20)\d\d)\b/gu,
  /(?<=第)(?<from>\d+)(?<of>[回条章期項])?[〜～–-]第?(?<to>\d+)[回条章期項]/gu,
  /(?<![\d.,/–-])(?<from>\d+)(?:人|名)?[〜～](?<to>\d+)(?:人|名|社|団体|歳|[%％])/gu,
  new RegExp(String.raw`(?<![\d.,/–-])\b(?<from>\d{1,2})[–-](?<to>\d{1,2}) (?:${months.join('|')})\b`, 'gu'),
]

/** Days that do not exist or bear a wrong weekday, and ranges that run backwards, in the words of a year. */
export const problemsOfDays = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const start = (report && textAt(report, 'period', 'start')) ?? `${year.year}-04-01`
  return year.documents.flatMap((document) =>
    passagesOf(document).flatMap((passage) => [
      ...(days[passage.locale] ?? []).flatMap((pattern) =>
        [...passage.raw.matchAll(pattern)].flatMap((match) => problemsOfDay(passage, match, start)),
      ),
      ...ranges.flatMap((pattern) =>
        [...passage.raw.matchAll(pattern)].flatMap(({ 0: found, index, groups }) =>
          Number(groups?.['from']) > Number(groups?.['to'])
            ? [at(passage, 'range-backwards', index, { found })]
            : [],
        ),
      ),
    ]),
  )
}

const at = (
  { file, path, offset }: Passage,
  kind: ProblemKind,
  index: number,
  detail: Readonly<Record<string, string>>,
): Finding<ProblemKind> => ({ kind, file, path, offset: offset + index, detail })

const problemsOfDay = (
  passage: Passage,
  { 0: found, index, groups = {} }: RegExpExecArray,
  start: string,
): readonly Finding<ProblemKind>[] => {
  const named = groups['month'] ?? ''
  const monthNumber = /\d/.test(named)
    ? Number(named)
    : months.findIndex((name) => named.startsWith(name.slice(0, 3))) + 1
  const day = Number(groups['day'])
  const own = groups['year']
  // The year of the report in which the day lies, and any year that the passage itself speaks of.
  const inPeriod = Number(start.slice(0, 4)) + (monthNumber < Number(start.slice(5, 7)) ? 1 : 0)
  const told = [...passage.raw.matchAll(/(?:19|20)\d\d(?=年|\b)/gu)].map(([year]) => Number(year))
  const candidates = own ? [Number(own)] : [inPeriod, ...told]
  const dates = candidates.map((of) => new Date(Date.UTC(of, monthNumber - 1, day)))
  const isDay = (date: Date) => date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day
  const leap = new Date(Date.UTC(2024, monthNumber - 1, day))
  if (!(own ? dates.every(isDay) : isDay(leap))) return [at(passage, 'no-such-day', index, { found })]
  const written = groups['weekday']
  if (written === undefined) return []
  const ja = '日月火水木金土'
  const number =
    written.length === 1
      ? ja.indexOf(written)
      : weekdays.findIndex((name) => name.startsWith(written.slice(0, 3)))
  if (dates.some((date) => date.getUTCDay() === number)) return []
  const right = dates[0]?.getUTCDay() ?? 0
  return [
    at(passage, 'wrong-weekday', index, {
      found,
      ja: ja[right] ?? '',
      en: weekdays[right] ?? '',
      year: String(candidates[0]),
    }),
  ]
}
