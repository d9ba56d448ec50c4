import type { Area, Report } from '#report/model.ts'

/** What of a report belongs to the activities of an area: dated events, organisations, places. */
export const areaContent = (report: Report, area: Area) => {
  const isOfArea = ({ activities }: { readonly activities: readonly { readonly area: Area }[] }) =>
    activities.some((activity) => activity.area === area)
  return {
    events: report.events.filter(({ date }) => date).filter(isOfArea),
    partners: report.partners.filter(isOfArea),
    places: report.places.filter(isOfArea),
  }
}

/** The ids on an area's page: sections that would be empty are not there. */
export const areaAnchors = (report: Report, area: Area): readonly string[] => {
  const { events, partners, places } = areaContent(report, area)
  return Object.entries({ goals: area.goals, activities: area.activities, events, partners, places }).flatMap(
    ([id, things]) => (things.length ? [id] : []),
  )
}
