import type { Report } from '#report/model.ts'
import { reports, years } from './reports.ts'

/** Whether there is a page of all reports: one report alone is all of them. */
export const hasOverview = years.length > 1

/** The reports of a report's language, the newest first. */
export const editionsOf = ({ locale }: Report): readonly Report[] =>
  reports.filter((report) => report.locale === locale).toReversed()
