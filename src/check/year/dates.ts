import type { Finding } from '#source/finding.ts'
import { textAt, type Year } from '#source/year.ts'

/** Dates of a year that do not exist, run backwards, or lie outside the report's period. */
export const problemsOfDates = (year: Year): readonly Finding[] => {
  const report = year.find('report', 'report')
  const period = {
    start: report && textAt(report, 'period', 'start'),
    end: report && textAt(report, 'period', 'end'),
  }
  const events = year.documents.filter(({ located }) => located.kind === 'events')
  return [
    ...(report ? problemsOfPeriod(year.year, report.file, period) : []),
    ...events.flatMap((event) => {
      const date = textAt(event, 'date')
      return date === undefined
        ? []
        : problemsOfDate(date, period).map((found) => ({ file: event.file, path: ['date'], ...found }))
    }),
  ]
}

type Period = { readonly start: string | undefined; readonly end: string | undefined }

const problemsOfPeriod = (year: string, file: string, { start, end }: Period): Finding[] => {
  if (start === undefined || !isDay(start)) return []
  if (!start.startsWith(year))
    return [{ kind: 'year-of-folder', file, path: ['period', 'start'], detail: { start, year } }]
  if (end === undefined || !isDay(end) || start < end) return []
  return [{ kind: 'date-backwards', file, path: ['period', 'end'], detail: { date: `${start}/${end}` } }]
}

const problemsOfDate = (date: string, { start, end }: Period): Omit<Finding, 'file'>[] => {
  const parts = date.split('/')
  if (!parts.every((part) => /^\d{4}-\d\d(-\d\d)?$/.test(part))) return []
  const wrong = parts.find((part) => !isDay(part.length === 7 ? `${part}-01` : part))
  if (wrong !== undefined) return [{ kind: 'no-such-date', detail: { date: wrong } }]
  const [first = '', last = first] = parts
  if (last < first) return [{ kind: 'date-backwards', detail: { date } }]
  if (!start || !end || !isDay(start) || !isDay(end)) return []
  const isInside = first >= start.slice(0, first.length) && last <= end.slice(0, last.length)
  return isInside ? [] : [{ kind: 'date-outside-year', detail: { date, start, end } }]
}

/** Whether ISO text names a day of the calendar. */
const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
