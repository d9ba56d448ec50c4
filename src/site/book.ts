import type { Activity, Event, Report } from '#report/model.ts'
import { activityLayout } from './activity-layout.ts'
import { chaptersOf, pageOf } from './chapters.ts'
import { impositionOf } from './imposition.ts'
import { ownHeight, pageHeights, voicesHeight } from './page-heights.ts'
import { bodyOf } from './reports.ts'
import { typesIn, type Setting } from './text-height.ts'
import { yearHeight } from './year-height.ts'

/** The printed edition of a report: its pages, its contents, and where each activity stands. */
export const bookOf = (report: Report) => {
  const { prose } = report.organisation
  const sheets = impositionOf(report, {
    activity: (activity, setting) => layoutOf(report, activity, setting).height,
    year: ({ events }) =>
      dated(events).length > 1 ? 12 + yearHeight(report, events, typesIn(report.locale).label) : 0,
    pages: pageHeights(report, prose ? bodyOf(prose) : ''),
    own: ({ prose, photos }) => ownHeight(report, bodyOf(prose), photos),
    voices: voicesHeight(report),
  })
  return {
    sheets,
    chapters: chaptersOf(report, sheets),
    pageOf: ({ id }: Activity) => pageOf(sheets, id),
  }
}

/** How an activity is laid out there in a setting. */
export const layoutOf = ({ locale }: Report, activity: Activity, setting: Setting) =>
  activityLayout(activity, activity.prose ? bodyOf(activity.prose) : '', locale, setting)

const dated = (events: readonly Event[]) => events.filter(({ date }) => date)
