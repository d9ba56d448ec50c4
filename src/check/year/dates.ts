import type { Kind } from '#schema/kinds.ts'
import { type Finding, type Row, error, judged } from '#source/finding.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'no-such-date': error(
    'date: 2023-06-31',
    ({ date }) => `「${date}」という日はありません。日付を直してください。`,
    ({ date }) => `There is no day “${date}”. Correct the date.`,
  ),
  'date-backwards': error(
    'date: 2023-08-02/2023-08-01',
    ({ date }) => `「${date}」は終わりが始まりより前です。順を直してください。`,
    ({ date }) => `“${date}” ends before it begins. Put the dates in order.`,
  ),
  'date-outside-year': error(
    'date: 2024-11',
    ({ date, start, end }) =>
      `「${date}」はこの報告書の期間（${start}〜${end}）の外です。日付か、ファイルを置く年度を直してください。`,
    ({ date, start, end }) =>
      `“${date}” is outside the period of this report (${start} to ${end}). Correct the date or the year’s folder.`,
  ),
  'year-of-folder': error(
    'period: { start: 2022-04-01, end: 2024-03-31 }',
    ({ named, date, year }) =>
      `期間の${named === 'first' ? '始まり' : '終わり'}（${date}）がフォルダーの年度（${year}）と合いません。どちらかを直してください（年度の呼び方は site.yaml の fiscalYear にあります）。`,
    ({ named, date, year }) =>
      `The period ${named === 'first' ? 'begins' : 'ends'} on ${date}, but the folder is ${year}. Correct one of them (fiscalYear in site.yaml tells by which its year is named).`,
  ),
  'period-length': judged(
    'period',
    'period: { start: 2023-04-01, end: 2024-03-30 }',
    ({ start, end, right }) =>
      `期間（${start}〜${end}）が12か月ではありません。1年なら、終わりは ${right} です。設立や決算期の変更で長さが違う年度もあります。`,
    ({ start, end, right }) =>
      `The period (${start} to ${end}) is not twelve months, which would end on ${right}. A year may be shorter or longer, as a first one often is.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Dates of a year that do not exist, run backwards, or lie outside the report's period. */
export const problemsOfDates = (year: Year, named: 'first' | 'last'): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const period = {
    start: report && textAt(report, 'period', 'start'),
    end: report && textAt(report, 'period', 'end'),
  }
  const of = (kind: Kind) => year.documents.filter(({ located }) => located.kind === kind)
  return [
    ...(report ? problemsOfPeriod(year.year, named, report.file, period) : []),
    ...of('events').flatMap((event) => {
      const date = textAt(event, 'date')
      return date === undefined
        ? []
        : problemsOfDate(date, period).map((found) => ({ file: event.file, path: ['date'], ...found }))
    }),
    ...of('people').flatMap(({ file, yaml }) =>
      (yaml?.scalars ?? [])
        .filter(({ path }) => path.at(-1) === 'term')
        .flatMap(({ path, value }) =>
          problemsOfDate(value, anyPeriod).map((found) => ({ file, path, ...found })),
        ),
    ),
  ]
}

/** A term of office may lie in any years. */
const anyPeriod = { start: undefined, end: undefined }

type Period = { readonly start: string | undefined; readonly end: string | undefined }

const problemsOfPeriod = (
  year: string,
  named: 'first' | 'last',
  file: string,
  { start, end }: Period,
): Finding<ProblemKind>[] => {
  const [field, date] = named === 'first' ? ['start', start] : ['end', end]
  if (date !== undefined && isDay(date) && !date.startsWith(year))
    return [{ kind: 'year-of-folder', file, path: ['period', field], detail: { named, date, year } }]
  if (start === undefined || !isDay(start)) return []
  if (end === undefined || !isDay(end)) return []
  const place = { file, path: ['period', 'end'] }
  if (end <= start) return [{ kind: 'date-backwards', ...place, detail: { date: `${start}/${end}` } }]
  const right = lastDayOfYear(start)
  return end === right
    ? []
    : [{ kind: 'period-length', ...place, detail: { start, end, right, period: `${start}/${end}` } }]
}

/** The last of the twelve months that begin on a day. */
const lastDayOfYear = (start: string): string => {
  const date = new Date(`${start}T00:00:00Z`)
  return new Date(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate() - 1))
    .toISOString()
    .slice(0, 10)
}

const problemsOfDate = (date: string, { start, end }: Period): Omit<Finding<ProblemKind>, 'file'>[] => {
  const isOpen = date.endsWith('/..')
  const parts = date.replace(/\/\.\.$/, '').split('/')
  if (!parts.every((part) => /^\d{4}-\d\d(-\d\d)?$/.test(part))) return []
  const wrong = parts.find((part) => !isDay(part.length === 7 ? `${part}-01` : part))
  if (wrong !== undefined) return [{ kind: 'no-such-date', detail: { date: wrong } }]
  const [first = '', last = isOpen ? (end ?? first) : first] = parts
  if (last < first && !isOpen) return [{ kind: 'date-backwards', detail: { date } }]
  if (!start || !end || !isDay(start) || !isDay(end)) return []
  return touches({ start, end }, first, last)
    ? []
    : [{ kind: 'date-outside-year', detail: { date, start, end } }]
}

/** What goes on for longer than this before or after a report has a slip in its year. */
const mostYears = 5

/** Whether an event fell into a period, wholly or in part. */
const touches = ({ start, end }: { start: string; end: string }, first: string, last: string): boolean =>
  first <= end.slice(0, first.length) &&
  last >= start.slice(0, last.length) &&
  Number(start.slice(0, 4)) - Number(first.slice(0, 4)) <= mostYears &&
  Number(last.slice(0, 4)) - Number(end.slice(0, 4)) <= mostYears

/** Whether ISO text names a day of the calendar. */
export const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
