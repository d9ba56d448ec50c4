import { fallbackFontCss } from '#assets/font-fallback.ts'
import { fontFaceCss, type FontFile } from '#assets/fonts.ts'
import type { Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { filesFor, fontTextOf } from './font-text.ts'
import { paths } from './paths.ts'
import { bodiesOf, reports, years } from './reports.ts'

type YearFonts = {
  readonly files: readonly FontFile[]
  /** The rules of pages in a language, and of the printed edition. */
  readonly css: (locale: Locale) => string
  readonly bookCss: string
}

const fonts = new Map<string, YearFonts>(
  years.map((year) => {
    const text = fontTextOf(
      reports.filter((report) => report.year === year),
      bodiesOf(year),
    )
    const { own, names } = filesFor(text)
    const [files, fallback] = [[...own, names], fallbackFontCss(text)]
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
