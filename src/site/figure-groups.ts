import type { Activity, Event, Metric, Report } from '#report/model.ts'
import { toldAt } from './event-links.ts'
import { paths } from './paths.ts'

/** Figures that are of the same event or activity, and where the report tells of it. */
export type FigureGroup = {
  readonly activity: Activity
  readonly event: Event | undefined
  readonly metrics: readonly Metric[]
  readonly href: string
}

/** A report's figures by what they are of, in their order; how long something lasts stands by itself. */
export const figureGroups = (report: Report): readonly FigureGroup[] => {
  const groups = Map.groupBy(report.metrics, ({ id, measure, event, activities: [activity] }) =>
    [activity?.id, measure === 'duration' ? id : event?.id].join(' '),
  )
  return [...groups.values()].flatMap((metrics) => {
    const [{ event, activities: [activity] = [] } = {}] = metrics
    if (!activity) return []
    return [
      { activity, event, metrics, href: event ? toldAt(report, event) : paths.activity(report, activity) },
    ]
  })
}
