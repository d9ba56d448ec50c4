import { faceOf } from '#assets/coverage.ts'
import { languages } from '#i18n/languages.ts'
import { localeIds } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { stringsOf } from '#report/strings.ts'
import { bodiesOf, reports } from './reports.ts'

/** Whether a year's pages take letters from the second typeface: for a language of the site, or for what a text holds. */
export const isSecondFaceUsed = once((year: string): boolean => {
  const texts = reports.filter((report) => report.year === year).map(stringsOf)
  const signs = new Set([...texts, ...bodiesOf(year)].join(''))
  return (
    localeIds.some((id) => languages[id].letters === 'second') ||
    [...signs].some((sign) => faceOf(sign) === 'second')
  )
})
