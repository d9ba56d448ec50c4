import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '#assets/cache.ts'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import { fontFaceCss, type FontFile } from '#assets/fonts.ts'
import { languages } from '#i18n/languages.ts'
import { localeIds } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { unescaped } from './markup.ts'
import { fontsOfPages, type PageText } from './page-fonts.ts'
import { withoutStyles } from './page-styles.ts'
import { inSite, paths } from './paths.ts'
import { shownBy } from './shown-text.ts'

/** Writes the style sheet of each page of a built site, and the fonts that they name. */
export const writeSheets = async (dist: string): Promise<void> => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8')
  const readerOf = once((...files: readonly string[]) => shownBy(files.map(read).join('')))
  const pages = globSync('**/*.html', { cwd: dist })
    .toSorted()
    .flatMap((file): PageText[] => {
      const html = read(file)
      const [, lang] = /<html lang="([^"]+)"/.exec(html) ?? []
      const locale = localeIds.find((id) => id === lang)
      // The form for staff has its own styles.
      if (!locale || file.startsWith('admin')) return []
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
        inSite(href),
      )
      const [, year] = /^(?:[a-z]+\/)?(\d{4})[/\\]/.exec(file) ?? []
      const use = useOf(html)
      const told = use === 'searching' ? unescaped(html) : ''
      const isHome = year !== undefined && /^(?:[a-z]+.)?\d{4}.index\.html$/.test(file)
      return [{ file, locale, year, isHome, use, shown: readerOf(...sheets)(html), told }]
    })
  const fontsOf = fontsOfPages(pages)
  const files = new Map<string, FontFile>()
  for (const folder of ['fonts', 'styles']) mkdirSync(join(dist, folder))
  for (const page of pages) {
    const { letters } = languages[page.locale]
    const parts = fontsOf(page)
    for (const { file } of parts) files.set(file.name, file)
    const { html, css } = withoutStyles(read(page.file))
    const sheet =
      fontFaceCss(parts, paths.font, letters) + fallbackFontCss(page.shown.ofItsYear, letters) + css
    const name = `${fingerprint(sheet).slice(0, 8)}.css`
    const ahead = parts.filter(({ file }) => file.face === letters).slice(0, 4)
    const links = [
      ...ahead.map(
        ({ file }) =>
          `<link rel="preload" href="${paths.font(file.name)}" as="font" type="font/woff2" crossorigin>`,
      ),
      `<link rel="stylesheet" href="${paths.sheet(name)}">`,
    ].join('')
    writeFileSync(join(dist, 'styles', name), sheet)
    writeFileSync(
      join(dist, page.file),
      html.replace('</head>', () => `${links}</head>`),
    )
  }
  await Promise.all(
    [...files.values()].map(async (file) =>
      writeFileSync(join(dist, 'fonts', file.name), await file.bytes()),
    ),
  )
}

const useOf = (html: string): PageText['use'] =>
  /<html[^>]* class="book"/.test(html)
    ? 'printing'
    : /<script type="module"/.test(html)
      ? 'searching'
      : 'reading'
