import type { Activity, Report } from '#report/model.ts'
import { activityLayout } from './activity-layout.ts'
import { chaptersOf, pageOf } from './chapters.ts'
import { impositionOf } from './imposition.ts'
import { pageHeights } from './page-heights.ts'
import { bodyOf } from './reports.ts'
import type { Setting } from './text-height.ts'

/** The printed edition of a report: its pages, its contents, and where each activity stands. */
export const bookOf = (report: Report) => {
  const { prose } = report.organisation
  const sheets = impositionOf(report, {
    activity: (activity, setting) => layoutOf(report, activity, setting).height,
    pages: pageHeights(report, prose ? bodyOf(prose) : ''),
    quotations: report.activities.flatMap(({ quotes }) => quotes).length,
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
