import type { Change, Report } from '#report/model.ts'

/** What was changed on a page of which a report has one. */
export const changesOn = (report: Report, kind: Change['page']['kind']): readonly Change[] =>
  report.changes.filter(({ page }) => page.kind === kind)
