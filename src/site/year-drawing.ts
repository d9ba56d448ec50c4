import { textWidth } from '#assets/typeface.ts'
import { hangs, lanesOf, stretchOf, yearOf, type Entry } from '#assets/year.ts'
import { formatDate } from '#i18n/format.ts'
import type { Event, Report } from '#report/model.ts'
import { codeOf } from './event-links.ts'

/** The narrowest drawings in em of their labels: year.css changes from one to the other by its container. */
const widths = { narrow: 38, wide: 56 }
/** Longer labels wrap there, in em. */
const widest = 18
/** Between the pole and its label. */
const beside = 0.6

/** Dated events on the year of a report: how each is named, marked and placed. */
export const yearDrawing = (report: Report, events: readonly Event[]) => {
  const year = yearOf(report.period)
  const percent = (days: number) => `${Number(((100 * days) / year.days).toFixed(3))}%`
  const entries = events.flatMap((event) => {
    if (!event.date) return []
    const [code, date] = [codeOf(report, event), formatDate(event.date, report.locale, { year: false })]
    const entry: Entry = { ...stretchOf(event.date, report.period), label: labelWidth(event, code, date) }
    return [{ event, date, entry }]
  })
  const [narrow, wide] = [widths.narrow, widths.wide].map((width) =>
    lanesOf(
      entries.map(({ entry }) => entry),
      year,
      width,
    ),
  )
  return {
    months: year.months.map(({ month, from, to }) => ({
      month,
      from: percent(from),
      width: percent(to - from),
    })),
    entries: entries.map(({ entry, ...named }, index) => ({
      ...named,
      hangs: hangs(entry),
      from: percent(entry.from),
      width: percent(entry.to - entry.from),
      until: percent(year.days - entry.to),
      narrow: narrow![index]!,
      wide: wide![index]!,
    })),
  }
}

const labelWidth = ({ title }: Event, code: string, date: string) => {
  const first = textWidth(`${code} `, 700) + textWidth(date, 400)
  return Math.min(Math.max(first, textWidth(title.text, 400)) + spaced(title.text), widest) + beside
}

/** What `text-autospace` adds between Japanese and Latin letters, an eighth of an em each time. */
const spaced = (text: string) =>
  [...text.matchAll(/[぀-ヿ㐀-鿿](?=[A-Za-z\d])|[A-Za-z\d](?=[぀-ヿ㐀-鿿])/g)].length / 8
