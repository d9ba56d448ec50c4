import type { Document } from '#source/document.ts'
import { error, type Finding, type Row, warning } from '#source/finding.ts'
import { textAt, type Year } from '#source/year.ts'
import { changesIn, isDay } from './changes.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'date-in-future': error(
    'updated: 2031-06-01',
    ({ date }) => `「${date}」はまだ来ていない日です。日付を直してください。`,
    ({ date }) => `${date} is still to come. Correct the date.`,
  ),
  'updated-before-end': warning(
    'updated: 2024-03-30',
    ({ date, end }) =>
      `更新日（${date}）が、この報告書の期間の末日（${end}）より前です。年度が終わってからの日付にしてください。`,
    ({ date, end }) =>
      `The content was updated on ${date}, before the last day of the report’s period (${end}). Give a day after the year’s end.`,
  ),
  'updated-before-change': error(
    'updated: 2024-05-31',
    ({ date, last }) =>
      `更新日（${date}）が、最後の訂正・変更や公開の日（${last}）より前です。updatedを「${last}」かその後の日付にしてください。`,
    ({ date, last }) =>
      `The content was updated on ${date}, before its last change or its publication (${last}). Give updated that day, or a later one.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Later than any day that is known. */
const lastDay = '9999-12-31'

/** Days of a report's versions that cannot be; those to come are told only where today is known. */
export const problemsOfPublication = (
  year: Year,
  today: string | undefined,
): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  return report?.yaml ? [...toCome(report, today), ...updatedTooEarly(report, today)] : []
}

const toCome = (report: Document, today = lastDay): readonly Finding<ProblemKind>[] => {
  const changed = changesIn(report).map(({ change, index }) => ({
    date: change.date,
    path: ['changes', index, 'date'],
  }))
  const own = ['updated', 'published'].map((field) => ({ date: textAt(report, field) ?? '', path: [field] }))
  return [...own, ...changed]
    .filter(({ date }) => isDay(date) && date > today)
    .map(({ date, path }) => ({ kind: 'date-in-future', file: report.file, path, detail: { date } }))
}

/** A year that is not over yet is still being written. */
const updatedTooEarly = (report: Document, today = lastDay): readonly Finding<ProblemKind>[] => {
  const [date, end] = [textAt(report, 'updated'), textAt(report, 'period', 'end')]
  if (date === undefined || !isDay(date)) return []
  const place = { file: report.file, path: ['updated'] }
  const days = [...changesIn(report).map(({ change }) => change.date), textAt(report, 'published') ?? '']
  const last = days.filter(isDay).toSorted().at(-1) ?? ''
  if (date < last) return [{ kind: 'updated-before-change', ...place, detail: { date, last } }]
  return end !== undefined && date < end && end <= today
    ? [{ kind: 'updated-before-end', ...place, detail: { date, end } }]
    : []
}
