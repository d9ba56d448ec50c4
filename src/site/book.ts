import type { Activity, Report } from '#report/model.ts'
import { heightOf, pageHeights } from './book-heights.ts'
import { chaptersOf, pageOf } from './chapters.ts'
import { impositionOf } from './imposition.ts'
import { bodyOf } from './reports.ts'

/** The printed edition of a report: its pages, its contents, and where each activity stands. */
export const bookOf = (report: Report) => {
  const sheets = impositionOf(report, {
    activity: (activity, setting) => heightOf(activity, activity.prose ? bodyOf(activity.prose) : "", report.locale, setting),
    pages: pageHeights(report, bodyOf(report.organisation.prose)),
    quotations: report.activities.flatMap(({ quotes }) => quotes).length,
  })
  return {
    sheets,
    chapters: chaptersOf(report, sheets),
    pageOf: ({ id }: Activity) => pageOf(sheets, id),
  }
}
