import { words } from '#i18n/words.ts'
import type { Change, Phrase, Report } from '#report/model.ts'

/** What was changed on a page of which a report has one. */
export const changesOn = (report: Report, kind: Change['page']['kind']): readonly Change[] =>
  report.changes.filter(({ page }) => page.kind === kind)

/** What a page that was changed is called. */
export const changedPageName = ({ locale }: Report, page: Change['page']): Phrase => {
  if (page.kind === 'goals' || page.kind === 'pages') return page.title
  return page.title ? [`${page.id} `, page.title] : words[locale][page.kind]
}
