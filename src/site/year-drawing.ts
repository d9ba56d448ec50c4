import { textWidth } from '#assets/typeface.ts'
import { hangs, lanesOf, stretchOf, yearOf, type Entry } from '#assets/year.ts'
import { formatDate } from '#i18n/format.ts'
import type { Event, Report } from '#report/model.ts'
import { codeOf } from './event-links.ts'

/** The narrowest drawings in em of their labels: timeline.css changes from one to the next by its container. */
const widths = { narrow: 38, middle: 56, wide: 72 }
/** Longer labels wrap there, in em. */
const widest = 18
/** Beside the label of what hangs from the rule; below a bar, where sizes differ by a hair. */
const [beside, below] = [1.2, 0.2]

/** Dated events on the year of a report: how each is named, marked and placed. */
export const yearDrawing = (report: Report, events: readonly Event[]) => {
  const year = yearOf(report.period)
  const percent = (days: number) => `${Number(((100 * days) / year.days).toFixed(3))}%`
  const entries = events.flatMap((event) => {
    if (!event.date) return []
    const [code, date] = [codeOf(report, event), formatDate(event.date, report.locale, { year: false })]
    const stretch = stretchOf(event.date, report.period)
    const label = labelWidth(event, code, date) + (hangs(stretch) ? beside : below)
    const entry: Entry = { ...stretch, label }
    return [{ event, date, entry }]
  })
  const drawings = Object.entries(widths).map(([name, width]) => ({
    name,
    places: lanesOf(
      entries.map(({ entry }) => entry),
      year,
      width,
    ),
  }))
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
      places: drawings.map(({ name, places: all }) => ({ name, ...all[index]! })),
    })),
  }
}

const labelWidth = ({ title }: Event, code: string, date: string) => {
  const first = textWidth(`${code} `, 700) + textWidth(date, 400)
  return Math.min(Math.max(first, textWidth(title.text, 400)) + spaced(title.text), widest)
}

/** What `text-autospace` adds between Japanese and Latin letters, an eighth of an em each time. */
const spaced = (text: string) =>
  [...text.matchAll(/[぀-ヿ㐀-鿿](?=[A-Za-z\d])|[A-Za-z\d](?=[぀-ヿ㐀-鿿])/g)].length / 8
