import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'
import { isDay } from './dates.ts'
import { dayAfter } from './fiscal-year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'report-outside-plan': error(
    'period: { first: 2019, last: 2022 }',
    ({ first, last, year }) =>
      `この計画は${first}年度から${last}年度までで、${year}年度は入りません。この年度の計画に書き換えるか、planの項目ごと消してください。計画の期間がちがえば、ここを直してください。`,
    ({ first, last, year }) =>
      `This plan is of ${first} to ${last}, which leaves ${year} out. Write the plan that the year follows, or delete the field plan; if the years of the plan are wrong, correct them.`,
  ),
  'years-overlap': error(
    'period: { start: 2024-03-01, end: 2025-02-28 }',
    ({ start, end, year }) =>
      `この報告書は${start}からですが、${year}年度の報告書が${end}までを報告しています。どちらかの期間を直してください。`,
    ({ start, end, year }) =>
      `This report begins on ${start}, but that of ${year} goes on to ${end}. Correct one of the periods.`,
  ),
  'years-apart': warning(
    'period: { start: 2024-05-01, end: 2025-04-30 }',
    ({ start, end, year }) =>
      `${year}年度の報告書は${end}まで、この報告書は${start}からで、間の日がどちらにも入りません。期間を確かめてください。`,
    ({ start, end, year }) =>
      `The report of ${year} ends on ${end}, and this one begins on ${start}: the days between are in neither. See whether the periods are right.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** A year that its plan leaves out, or whose period does not follow on from that of the year before. */
export const problemsOfPeriods = (year: Year): readonly Finding<ProblemKind>[] => [
  ...outsidePlan(year),
  ...notFollowing(year),
]

const outsidePlan = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const [first, last] = ['first', 'last'].map((field) =>
    valueAt(report?.yaml?.data, ['plan', 'period', field]),
  )
  if (!report || typeof first !== 'number' || typeof last !== 'number') return []
  if (first <= Number(year.year) && Number(year.year) <= last) return []
  const detail = { first: String(first), last: String(last), year: year.year }
  return [{ kind: 'report-outside-plan', file: report.file, path: ['plan', 'period'], detail }]
}

const notFollowing = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const last = year.earlier.find((candidate) => candidate.find('report', 'report'))
  const before = last?.find('report', 'report')
  const start = report && textAt(report, 'period', 'start')
  const end = before && textAt(before, 'period', 'end')
  if (!report || !last || !start || !end || !isDay(start) || !isDay(end)) return []
  const place = { file: report.file, path: ['period', 'start'] }
  const detail = { start, end, year: last.year }
  if (start <= end) return [{ kind: 'years-overlap', ...place, detail }]
  // Whole years may be missing: their reports stand elsewhere.
  return dayAfter(end).slice(4) === start.slice(4) ? [] : [{ kind: 'years-apart', ...place, detail }]
}
