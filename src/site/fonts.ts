import { fallbackFontCss } from '#assets/font-fallback.ts'
import { fontFaceCss, type FontFile, type Setting } from '#assets/fonts.ts'
import { isJapanese, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { filesFor, fontTextOf, lettersOf } from './font-text.ts'
import { paths } from './paths.ts'
import { bodiesOf, reports, years } from './reports.ts'

type YearFonts = {
  readonly files: readonly FontFile[]
  /** The rules of pages in a language, and of the printed edition. */
  readonly css: (locale: Locale) => string
  readonly bookCss: (locale: Locale) => string
}

const settingOf = (locale: Locale): Setting => ({
  isJapanese: isJapanese(locale),
  letters: lettersOf(locale),
})

const fonts = new Map<string, YearFonts>(
  years.map((year) => {
    const text = fontTextOf(
      reports.filter((report) => report.year === year),
      bodiesOf(year),
      reports.filter((report) => report.year < year),
      year === years.at(-1),
    )
    const { own, names } = filesFor(text.all)
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
