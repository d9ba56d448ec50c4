import { formatFiscalYear } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'

/** As much of a title as search engines show. */
const longestTitle = 70

/** The whole title of a page of a report: without the organisation's name where that leaves no room. */
export const titleOf = (report: Report, title: string): string => {
  const t = words[report.locale]
  const fiscalYear = formatFiscalYear(report.year, report.locale)
  const whole = t.pageTitle(title, report.shortName.text, fiscalYear)
  return whole.length > longestTitle ? t.shortPageTitle(title, fiscalYear) : whole
}
