import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findBrowser } from '#book/browser.ts'
import { asSearched, searchFor } from '#book/search.ts'
import { dist, site } from '../../built.ts'
import { readByMupdf } from '../../readers/mupdf.ts'
import { readByPdfium } from '../../readers/pdfium.ts'
import { readByPdfjs } from '../../readers/pdfjs.ts'
import { readByPoppler } from '../../readers/poppler.ts'
import type { Reading } from '../../readers/reader.ts'

type Terms = {
  readonly names: readonly Readonly<Record<'ja' | 'en', string>>[]
  readonly variants: readonly (readonly string[])[]
  readonly glossary: Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>>
}
type Named = readonly { readonly name: string }[]
type Data = { readonly publisher: string; readonly partners: Named; readonly places: Named }

const { names, variants, glossary } = parse(readFileSync(resolve('content/terms.yaml'), 'utf8')) as Terms

/** Dates and figures as each language writes them. */
const figures = {
  ja: /\d{4}年度|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|約\d+[名割]|[\d,]+回超|\d+年間|\d+か月間/g,
  en: /FY\d{4}|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ 20\d\d|(?:about|over) [\d,]+%?(?: \w+)?|\d+ years/g,
} as const

const editions = (['ja', 'en'] as const).flatMap((locale) =>
  (['print', 'poster'] as const).map((kind) => ({
    locale,
    folder: locale === 'ja' ? '2023' : 'en/2023',
    kind,
    name: `${site.id}-activity-report-2023${kind === 'poster' ? '-poster' : ''}.${locale}.pdf`,
  })),
)

let browser: Browser
beforeAll(async () => {
  const program = findBrowser()
  if (!program) throw new Error('There is no browser: npm test finds or installs one')
  browser = await chromium.launch(program)
})
afterAll(() => browser.close())

/** The text of a page as it is printed: a line for each line end and each block. */
const textOf = async (path: string): Promise<string> => {
  const page = await browser.newPage({ bypassCSP: true })
  await page.route('**/*', (route) => {
    const file = join(dist, decodeURIComponent(new URL(route.request().url()).pathname))
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort()
  })
  await page.goto(`http://dist.localhost/${path}/index.html`)
  await page.emulateMedia({ media: 'print' })
  // What only screen readers get is on no paper.
  await page.addStyleTag({ content: '.sr-only { display: none }' })
  const text = await page.locator('main').evaluate((main: HTMLElement) => {
    // On paper a style sheet writes the address of a link after it.
    for (const link of main.querySelectorAll('a[href^="http"]:not(.address)'))
      link.append(` (${link.getAttribute('href')})`)
    return main.innerText
  })
  await page.close()
  return text
}

const timesIn = (text: string, term: string) => [...text.matchAll(searchFor(term))].length

/** A name that is longer than a column may end a line of it, which Firefox's and Chrome's readers alone take for no space. */
const isLong = (term: string) => /[ぁ-ヿ]/.test(term) && term.length > 15
const brokenIn = (pages: readonly string[], term: string) => {
  const places = new RegExp([...term].map((letter) => RegExp.escape(letter)).join(String.raw`\n*`), 'g')
  return isLong(term)
    ? pages.flatMap((page) => page.match(places) ?? []).filter((it) => it.includes('\n')).length
    : 0
}

const unspaced = String.raw`[\u3040-\u30FF\p{Ideographic}]`
const gaps = new RegExp(String.raw`\S{0,4}(?:(?<=${unspaced}) +(?=\S)|(?<=\S) +(?=${unspaced}))\S{0,4}`, 'gu')
/** Spaces beside kanji and kana that a reader copies and the page does not have; numbers of pages and months of drawings stand by themselves. */
const addedTo = (text: string, pages: readonly string[]) =>
  pages
    .flatMap((page) => page.normalize('NFKC').match(gaps) ?? [])
    .filter((gap) => !text.normalize('NFKC').includes(gap.replace(/ +/, ' ')) && !/ \d+月?$/.test(gap))

describe.each(editions)('$name', ({ locale, folder, kind, name }) => {
  const pdf = new Uint8Array(readFileSync(join(dist, name)))
  let lines = ''
  let stand: readonly (readonly [string, number])[] = []
  beforeAll(async () => {
    const text = await textOf(`${folder}/${kind}`)
    lines = text.replace(/\s+/g, ' ')
    const data = JSON.parse(readFileSync(join(dist, folder, 'report.json'), 'utf8')) as Data
    const asked = [
      ...names.map((of) => of[locale]),
      ...variants.flat(),
      ...Object.keys(glossary[locale]),
      data.publisher,
      ...[...data.partners, ...data.places].map((of) => of.name),
      ...(lines.match(figures[locale]) ?? []),
    ]
    stand = [...new Set(asked)]
      .filter((term) => lines.includes(term))
      .map((term) => [term, timesIn(asSearched(text), term)])
  })

  const readers = {
    'pdf.js': async (asked) => {
      const page = await browser.newPage()
      const reading = await readByPdfjs(page, pdf, asked)
      await page.close()
      return reading
    },
    PDFium: (asked) => readByPdfium(pdf, asked),
    MuPDF: (asked) => readByMupdf(pdf, asked),
    Poppler: (asked) => readByPoppler(pdf, asked),
  } satisfies Readonly<Record<string, (asked: readonly string[]) => Reading | undefined | Promise<Reading>>>

  it.each(Object.entries(readers))(
    'is searched by %s for every name, term, date and figure as often as it stands, and copied as it is spaced',
    async (reader, read) => {
      expect(stand.length).toBeGreaterThan(55)
      const asked = stand.map(([term]) => term)
      const reading = await read(asked)
      // Poppler is not everywhere.
      if (!reading) return
      const { counts, pages } = reading
      const joins = reader === 'pdf.js' || reader === 'PDFium'
      expect(asked.map((term, index) => [term, counts[index]])).toEqual(
        stand.map(([term, times]) => [term, joins ? times : times - brokenIn(pages, term)]),
      )
      expect(addedTo(lines, pages)).toEqual([])
    },
  )
})
