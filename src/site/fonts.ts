import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutFonts, cutNames, fontFaceCss, type FontFile, type TextByWeight } from '#assets/fonts.ts'
import { countryName, currencyName, formatAmount, formatGoalCode, languageName } from '#i18n/format.ts'
import { localeIds, locales, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { stringsOf } from '#report/strings.ts'
import { paths } from './paths.ts'
import { bodiesOf, reports, years } from './reports.ts'

/** What a year may lack: words of the interface that begin with these names are then not needed. */
const optional: Readonly<Record<string, (report: Report) => boolean>> = {
  accounts: ({ accounts }) => accounts.length > 0,
  people: ({ people }) => people.length > 0,
  roles: ({ partners }) => partners.some(({ role }) => role),
}

/** Every word of the interface that a year needs; what its functions say stands in their source. */
const interfaceTextOf = (report: Report | undefined): string => {
  const lacking = Object.keys(optional).filter((kind) => !report || !optional[kind]?.(report))
  return localeIds
    .flatMap((locale) => Object.entries({ ...words[locale], ...(isPreview ? {} : { preview: '' }) }))
    .filter(([name]) => !lacking.some((kind) => name.startsWith(kind)))
    .map(([, text]) => String(text))
    .join('')
}

/** The digits and signs that the formatter and templates add. */
const signs = '0123456789年月日年度約割超〜（）・、。‹›–—→●·'

/** What the formatter makes of a report's codes. */
const formattedOf = ({ goals, places, accounts, locale }: Report): string =>
  [
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

/** Everything that a year's pages can show, in regular and, where headings and emphasis stand, in bold. */
const textOf = (year: string): TextByWeight => {
  const own = reports.filter((report) => report.year === year)
  const interfaceText = interfaceTextOf(own[0])
  const facts = own.map((report) => stringsOf(report) + formattedOf(report)).join('')
  const bodies = bodiesOf(year)
  const bold = bodies.flatMap((body) => body.match(/^#.*$|\*\*.*?\*\*/gm) ?? []).join('')
  return {
    regular: interfaceText + signs + facts + bodies.join(''),
    bold: interfaceText + signs + facts + bold,
  }
}

type YearFonts = {
  readonly files: readonly FontFile[]
  /** The rules of pages in a language, and of the printed edition. */
  readonly css: (locale: Locale) => string
  readonly bookCss: string
}

/** What stands on the buttons that lead to other languages, without what every page has. */
const languageNames = localeIds
  .map((id) => locales[id].name)
  .join('')
  .replace(/[ -~]/g, '')

const fonts = new Map<string, YearFonts>(
  years.map((year) => {
    const text = textOf(year)
    const [own, fallback] = [cutFonts(text), fallbackFontCss(text)]
    const files = [...own, cutNames(languageNames)]
    const css = once((locale: Locale) => fontFaceCss(files, paths.font, locale === 'ja') + fallback)
    return [year, { files, css, bookCss: fontFaceCss(own, paths.font, true) }]
  }),
)

/** The fonts of a year: each year has its own cut, so that a new one leaves older pages as they are. */
export const fontsOf = (year: string): YearFonts => {
  const found = fonts.get(year)
  if (!found) throw new Error(`No fonts for ${year}`)
  return found
}

/** What a page's first paint needs: both weights of its script. */
export const preloadsOf = (year: string, locale: Locale): readonly string[] =>
  fontsOf(year)
    .files.filter(({ script }) => script === (locale === 'ja' ? 'whole' : 'latin'))
    .map(({ name }) => paths.font(name))

/** Every font file of every year, once. */
export const fontFiles: readonly FontFile[] = [
  ...new Map([...fonts.values()].flatMap(({ files }) => files.map((file) => [file.name, file]))).values(),
]
