/** First and last day of a report, as ISO text. */
export type Period = { readonly start: string; readonly end: string }

/** What the site's settings say of fiscal years: the month in which they begin, and whether the first or the last day names them. */
export type FiscalYear = {
  readonly start?: number | undefined
  readonly named?: 'first' | 'last' | undefined
}

/** The period of a year: it follows on from that of an earlier one, or else begins where the settings say. */
export const periodOf = (year: string, { start = 4, named = 'first' }: FiscalYear, last?: Period): Period => {
  const first = last ? dayAfter(last.end) : `2000-${String(start).padStart(2, '0')}-01`
  const years = Number(year) - Number((named === 'first' ? first : aYearFrom(first)).slice(0, 4))
  const from = later(first, years)
  return { start: from, end: aYearFrom(from) }
}

/** The last day of the year that begins on a day. */
const aYearFrom = (start: string) => dayAfter(later(start, 1), -1)

const later = (day: string, years: number): string =>
  moved(day, (date) => date.setUTCFullYear(date.getUTCFullYear() + years))

/** A day some days later. */
export const dayAfter = (day: string, days = 1): string =>
  moved(day, (date) => date.setUTCDate(date.getUTCDate() + days))

const moved = (day: string, move: (date: Date) => void): string => {
  const date = new Date(`${day}T00:00:00Z`)
  move(date)
  return date.toISOString().slice(0, 10)
}
