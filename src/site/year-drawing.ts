import { textWidth } from '#assets/typeface.ts'
import { hangs, lanesOf, stretchOf, yearOf, type Stretch, type Year } from '#assets/year.ts'
import { formatDate } from '#i18n/format.ts'
import type { Event, Report } from '#report/model.ts'
import { codeOf } from './event-links.ts'

/** The narrowest drawings in em of their labels: timeline.css changes from one to the next by its container. */
const widths = { narrow: 38, middle: 56, wide: 72 }
/** More events than these are told as a list only. */
const most = 60
/** Longer labels wrap at one of these, in em: that which makes the drawing lowest. */
const measures = [18, 16, 14]
/** Beside the label of what hangs from the rule; below a bar, where sizes differ by a hair. */
const [beside, below] = [1.2, 0.2]

/** Dated events on the year of a report: how each is marked, named and placed. */
export const yearDrawing = (report: Report, events: readonly Event[]) => {
  const year = yearOf(report.period)
  const percent = (days: number) => `${Number(((100 * days) / year.days).toFixed(3))}%`
  const entries = events.flatMap((event) => {
    if (!event.date) return []
    const date = formatDate(event.date, report.locale, { year: false })
    const head = textWidth(`${codeOf(report, event)} `, 700) + textWidth(date, 400)
    const title = textWidth(event.title.text, 400) + spaced(event.title.text)
    return [{ event, date, head, title, ...stretchOf(event.date, report.period) }]
  })
  const drawings = Object.entries(entries.length > most ? {} : widths).map(([name, width]) => ({
    name,
    ...lowest(measures.map((measure) => laidOut(entries, year, width, measure))),
  }))
  return {
    isDrawn: drawings.length > 0,
    months: year.months.map(({ month, from, to }) => ({
      month,
      from: percent(from),
      width: percent(to - from),
    })),
    measures: drawings.map(({ name, measure }) => ({ name, measure })),
    entries: entries.map(({ event, date, from, to }, index) => ({
      event,
      date,
      hangs: hangs({ from, to }),
      from: percent(from),
      width: percent(to - from),
      places: drawings.map(({ name, places }) => ({ name, ...places[index]! })),
    })),
  }
}

type Label = Stretch & { readonly head: number; readonly title: number }

/** The places of labels that wrap at a measure, and about how many lines high they make the drawing. */
const laidOut = (labels: readonly Label[], year: Year, width: number, measure: number) => {
  const places = lanesOf(
    labels.map(({ from, to, head, title }) => ({
      from,
      to,
      label: Math.max(head, Math.min(title, measure)) + (hangs({ from, to }) ? beside : below),
    })),
    year,
    width,
  )
  const lines = labels.map(({ title }) => 2.5 + Math.floor((1.1 * title) / measure))
  const lanes = Map.groupBy(lines.keys(), (index) => places[index]!.lane)
  const heights = [...lanes.values()].map((indices) => Math.max(...indices.map((index) => lines[index]!)))
  return { measure, places, height: heights.reduce((sum, height) => sum + height, 0) }
}

const lowest = <T extends { readonly height: number }>(drawings: readonly T[]): T =>
  drawings.reduce((best, drawing) => (drawing.height < best.height ? drawing : best))

/** What `text-autospace` adds between Japanese and Latin letters, an eighth of an em each time. */
const spaced = (text: string) =>
  [...text.matchAll(/[぀-ヿ㐀-鿿](?=[A-Za-z\d])|[A-Za-z\d](?=[぀-ヿ㐀-鿿])/g)].length / 8
