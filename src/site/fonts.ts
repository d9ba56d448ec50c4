import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutFonts, cutNames, fontFaceCss, type FontFile, type TextByWeight } from '#assets/fonts.ts'
import { countryName, formatGoalCode, languageName } from '#i18n/format.ts'
import { localeIds, locales, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { stringsOf } from '#report/strings.ts'
import { paths } from './paths.ts'
import { bodiesOf, reports, years } from './reports.ts'

/** Every word of the interface; what its functions say stands in their source. */
const interfaceText = localeIds
  .flatMap((locale) => Object.values({ ...words[locale], ...(isPreview ? {} : { preview: '' }) }).map(String))
  .join('')

/** The digits and signs that the formatter and templates add. */
const signs = '0123456789年月日年度約割超〜（）・、。‹›–—→●·'

/** What the formatter makes of a report's codes. */
const formattedOf = ({ goals, places, locale }: Report): string =>
  [
    ...goals.map((goal) => formatGoalCode(goal, locale)),
    ...places.map(({ region }) => countryName(region.slice(0, 2), locale)),
    ...localeIds.map((id) => languageName(id, locale)),
  ].join('')

/** Everything that a year's pages can show, in regular and, where headings and emphasis stand, in bold. */
const textOf = (year: string): TextByWeight => {
  const facts = reports
    .filter((report) => report.year === year)
    .map((report) => stringsOf(report) + formattedOf(report))
    .join('')
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
