import { formatFiscalYear } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'

/** What search engines show of a title and of a description. */
const [longestTitle, longestDescription] = [70, 160]

/** The whole title of a page of a report: without the organisation's name where that leaves no room. */
export const titleOf = (report: Report, title: string): string => {
  const t = words[report.locale]
  const fiscalYear = formatFiscalYear(report.year, report.locale)
  const whole = t.pageTitle(title, report.shortName.text, fiscalYear)
  return whole.length > longestTitle ? t.shortPageTitle(title, fiscalYear) : whole
}

/** A description that is shown whole: one that is too long ends after a word. */
export const descriptionOf = (text: string): string =>
  text.length > longestDescription
    ? `${text
        .slice(0, longestDescription - 1)
        .replace(/(?<=\s)\S{1,24}$|[\s、。,.;:]+$/u, '')
        .trimEnd()}…`
    : text
