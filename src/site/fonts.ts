import type { Face } from '#assets/coverage.ts'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import {
  cutFonts,
  cutNames,
  fontFaceCss,
  type FontFile,
  type Setting,
  type TextByWeight,
} from '#assets/fonts.ts'
import {
  countryName,
  currencyName,
  formatAmount,
  formatDate,
  formatFiscalYear,
  formatGoalCode,
  formatMonth,
  languageName,
} from '#i18n/format.ts'
import { forms } from '#i18n/forms/forms.ts'
import { languages } from '#i18n/languages.ts'
import { isJapanese, localeIds, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { stringsOf } from '#report/strings.ts'
import { paths } from './paths.ts'
import { bodiesOf, reports, years } from './reports.ts'

/** Kinds that a year may lack: words of the interface that begin with their names are then not needed. */
const optional = ['accounts'] as const satisfies (keyof Report)[]

/** Every word of the interface that a year needs; what its functions say stands in their source. */
const interfaceTextOf = (report: Report | undefined): string => {
  const lacking = optional.filter((kind) => !report?.[kind].length)
  return localeIds
    .flatMap((locale) => Object.entries({ ...words[locale], ...(isPreview ? {} : { preview: '' }) }))
    .filter(([name]) => !lacking.some((kind) => name.startsWith(kind)))
    .map(([, text]) => String(text))
    .join('')
}

/** The digits and signs that the formatter and templates add. */
const signs = '0123456789年月日年度約割超〜（）・、。‹›–—→●·'

/** What the formatter adds to a language's dates and figures. */
const formOf = (locale: Locale): string => {
  const { qualified, from, interval, percent, number } = forms[locale]
  const months = Array.from({ length: 12 }, (_, index) => `2000-${String(index + 1).padStart(2, '0')}`)
  return [
    ...months.flatMap((month) => [formatDate(month, locale), formatMonth(month, locale)]),
    ...Object.values(qualified).flat(),
    from(formatDate('2000-01-01', locale)),
    interval('', '', false),
    percent(number((12345.6).toLocaleString(languages[locale].intl))).number,
    formatFiscalYear('2000', locale),
  ].join('')
}

/** What the formatter makes of a report's codes. */
const formattedOf = ({ goals, places, accounts, locale }: Report): string =>
  [
    formOf(locale),
    ...goals.map((goal) => formatGoalCode(goal, locale)),
    ...places.map(({ region }) => countryName(region.slice(0, 2), locale)),
    ...localeIds.map((id) => languageName(id, locale)),
    ...accounts.flatMap((statement) => [
      currencyName(statement.currency, locale),
      ...statement.rows.flatMap(({ values = [] }) =>
        values.map((value) => formatAmount(value, statement, locale)),
      ),
    ]),
  ].join('')

/**
 * Everything that a year's pages can show, in regular and, where headings and emphasis stand, in bold; and what of it is
 * the year's own, by which fallbacks are measured: a new word of the interface leaves older pages as they are.
 */
const textOf = (year: string): { readonly all: TextByWeight; readonly own: TextByWeight } => {
  const own = reports.filter((report) => report.year === year)
  const interfaceText = interfaceTextOf(own[0])
  const facts = own.map((report) => stringsOf(report) + formattedOf(report)).join('')
  const bodies = bodiesOf(year)
  const bold = bodies.flatMap((body) => body.match(/^#.*$|\*\*.*?\*\*/gm) ?? []).join('')
  const common = interfaceText + signs
  const regular = facts + bodies.join('')
  return {
    all: { regular: common + regular, bold: common + facts + bold },
    own: { regular, bold: facts + bold },
  }
}

type YearFonts = {
  readonly files: readonly FontFile[]
  /** The rules of pages in a language, and of the printed edition. */
  readonly css: (locale: Locale) => string
  readonly bookCss: (locale: Locale) => string
}

const lettersOf = (locale: Locale): Face => languages[locale].letters
const settingOf = (locale: Locale): Setting => ({
  isJapanese: isJapanese(locale),
  letters: lettersOf(locale),
})

/** What stands on the buttons that lead to other languages: without what every page has, but for those of the second typeface. */
const namesIn = (face: Face) =>
  localeIds
    .filter((id) => lettersOf(id) === face)
    .map((id) => languages[id].name)
    .join('')
const names = [
  cutNames(namesIn('first').replace(/[ -~]/g, ''), 'first'),
  ...(namesIn('second') ? [cutNames(namesIn('second'), 'second')] : []),
]

const fonts = new Map<string, YearFonts>(
  years.map((year) => {
    const text = textOf(year)
    const own = cutFonts(text.all, new Set(localeIds.map(lettersOf)))
    const files = [...own, ...names]
    const css = once(
      (locale: Locale) =>
        fontFaceCss(files, paths.font, settingOf(locale)) + fallbackFontCss(text.own, lettersOf(locale)),
    )
    const bookCss = once((locale: Locale) => {
      return fontFaceCss(own, paths.font, { isJapanese: true, letters: lettersOf(locale) })
    })
    return [year, { files, css, bookCss }]
  }),
)

/** The fonts of a year: each year has its own cut, so that a new one leaves older pages as they are. */
export const fontsOf = (year: string): YearFonts => {
  const found = fonts.get(year)
  if (!found) throw new Error(`No fonts for ${year}`)
  return found
}

/** The letters of a language. */
const firstPaintOf = (locale: Locale) =>
  isJapanese(locale) ? 'whole' : lettersOf(locale) === 'first' ? 'latin' : 'letters'

/** What a page's first paint needs: both weights of its script. */
export const preloadsOf = (year: string, locale: Locale): readonly string[] =>
  fontsOf(year)
    .files.filter(({ part }) => part === firstPaintOf(locale))
    .map(({ name }) => paths.font(name))

/** Every font file of every year, once. */
export const fontFiles: readonly FontFile[] = [
  ...new Map([...fonts.values()].flatMap(({ files }) => files.map((file) => [file.name, file]))).values(),
]
