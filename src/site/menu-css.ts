import { formatFiscalYear } from '#i18n/format.ts'
import { languages } from '#i18n/languages.ts'
import type { Report } from '#report/model.ts'
import { withoutRoom } from './menu-room.ts'
import { menuWords } from './menu.ts'
import { reports } from './reports.ts'

/** A menu of many entries stays behind its button where it would wrap. */
export const menuCss = (report: Report): string => {
  const { locale, year } = report
  const head = {
    menu: menuWords(report),
    years: reports.flatMap((other) => (other.locale === locale ? formatFiscalYear(other.year, locale) : [])),
    languages: reports.flatMap((other) =>
      other.year === year && other.locale !== locale ? languages[other.locale].name : [],
    ),
  }
  const noRoom = withoutRoom(head, locale)
  return noRoom
    ? `@media ${noRoom}{@supports selector(:popover-open){.menu-button{display:inline-flex}.menu:not(:popover-open){display:none}}}`
    : ''
}
