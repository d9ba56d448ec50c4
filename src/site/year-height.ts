import type { Event, Report } from '#report/model.ts'
import { sum, textHeight, type Type } from './text-height.ts'
import { yearDrawing } from './year-drawing.ts'

/** About how high the drawing of some events of the year is on paper in mm, its labels of a type. */
export const yearHeight = (report: Report, events: readonly Event[], { size: em, line }: Type): number => {
  const { isDrawn, entries, measures } = yearDrawing(report, events)
  if (!isDrawn) return entries.length * (2 * line + 0.7) * em
  const measure = em * (measures.find(({ name }) => name === 'middle')?.measure ?? 0)
  const lanes = Map.groupBy(entries, ({ places }) => places.find(({ name }) => name === 'middle')?.lane)
  const heights = [...lanes.values()].map((lane) =>
    Math.max(...lane.map(({ event }) => textHeight(event.title.text, { size: em, line }, measure))),
  )
  /** Above a label stand its code and date, and its bar. */
  return 5 * em + sum(heights.map((height) => height + line * em + 1.5 * em))
}
