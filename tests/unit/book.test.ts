import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { chromium, type Browser, type Page } from 'playwright-core'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { archiveProblems } from '#book/check-archive.ts'
import { checkPdf } from '#book/check.ts'
import { pageProblems } from '#book/check-page.ts'
import { expectedOf } from '#book/expected.ts'
import { finish } from '#book/finish.ts'
import { draftBook, finishBook } from '#book/make.ts'
import { printBook } from '#book/print.ts'
import { describePdfProblem, pdfProblems, type PdfProblemKind } from '#book/problems.ts'
import { readPdf } from '#book/read.ts'
import { asSearched, searchFor } from '#book/search.ts'
import { tagRoot, descendants, typeOf } from '#book/tags.ts'

const name = (text: string) => PDFName.of(text)
const fonts = resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/biz-udpgothic')
const whole = readFileSync(`${fonts}/400Regular/BIZUDPGothic_400Regular.ttf`)
/** Cut to what this file writes. */
const font = await subsetFont(whole, readFileSync(import.meta.filename, 'utf8'), { targetFormat: 'woff2' })
const address = 'http://book.localhost/'

/** A small book in which nothing is wrong. */
const good = `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<title>小さな本</title>
<meta name="author" content="発行者" />
<meta name="description" content="試すための本" />
<meta name="dcterms.modified" content="2024-04-01" />
<link rel="canonical" href="https://example.org/print/" />
<link rel="alternate" type="application/pdf" href="/book.pdf" />
<style>
@font-face { font-family: B; src: url(/font.woff2); }
@page { size: A4; margin: 0 }
body { margin: 0 }
html { font: 400 10pt/1.7 B; text-rendering: geometricPrecision }
* { font-weight: 400 }
.sheet { box-sizing: border-box; width: 210mm; min-height: 297mm; padding: 22mm; break-after: page }
.sheet:last-child { break-after: auto }
</style>
</head>
<body>
<div class="sheet">
<h1>小さな本</h1>
<p><a href="#two">二つ目の章<span data-page-of="two">2</span></a></p>
<h2>一つ目の章</h2>
<p>本文は、声に出して読める文字で書かれている。<a href="https://example.org/">外のページ</a>へも行ける。</p>
<ul><li>一つ目の項目</li><li>二つ目の項目</li></ul>
<table><tr><th scope="row">年</th><td>2023</td></tr><tr><th scope="row">数</th><td>130</td></tr></table>
<svg role="img" aria-label="四角" width="40" height="40"><rect width="40" height="40" /></svg>
</div>
<div class="sheet">
<h2 id="two">二つ目の章</h2>
<h3>その中の節</h3>
<p>これで終わる。</p>
</div>
</body>
</html>`

type Plant = {
  readonly html?: (html: string) => string
  /** What happens to the page after it was read, before it is printed. */
  readonly page?: (page: Page) => Promise<unknown>
  readonly pdf?: (document: PDFDocument) => void
}

const replace = (from: string, to: string) => (html: string) => {
  expect(html).toContain(from)
  return html.replace(from, to)
}

const after = (html: string) => replace('<p>これで終わる。</p>', `<p>これで終わる。</p>${html}`)

const tagsOf = (document: PDFDocument, type: string) => {
  const root = tagRoot(document)
  return (root ? descendants(document.context, root) : []).filter((tag) => typeOf(tag) === type)
}

const dicts = (document: PDFDocument, key: string, value: string) =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.get(name(key)) === name(value)) as PDFDict[]

/** Changes what the fonts say that their glyphs stand for, in UTF-16 as hexadecimal digits. */
const rewriteText = (document: PDFDocument, from: string, to: string) => {
  for (const fontDict of dicts(document, 'Subtype', 'Type0')) {
    const stream = fontDict.lookup(name('ToUnicode'))
    if (!(stream instanceof PDFRawStream)) throw new Error('Chromium writes a ToUnicode stream')
    const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    fontDict.set(
      name('ToUnicode'),
      document.context.register(document.context.stream(map.replaceAll(from, to))),
    )
  }
}

/** A plant for every kind of problem. */
const plants: Readonly<Record<Exclude<PdfProblemKind, 'failed-request'>, Plant>> = {
  'broken-fragment': { html: after('<p><a href="#three">三つ目の章</a></p>') },
  'no-alternative': { html: replace(' aria-label="四角"', '') },
  'too-wide': { html: after('<div style="width: 2000px">広い</div>') },
  'clipped-text': { html: after('<div style="height: 8px; overflow: hidden">切れる</div>') },
  'below-foot': {
    html: (html) =>
      after('<div style="height: 220mm"></div><p>下の端</p>')(html.replace('min-height', 'height')),
  },
  'wrong-page-number': { html: replace('<span data-page-of="two">2<', '<span data-page-of="two">3<') },
  'wrong-page-count': { html: after('<div style="height: 300mm"></div><p>次のページ</p>') },
  'not-tagged': {
    pdf: ({ catalog }) => ['StructTreeRoot', 'MarkInfo'].map((key) => catalog.delete(name(key))),
  },
  'wrong-language': { pdf: (document) => document.setLanguage('fr') },
  'wrong-title': { pdf: (document) => document.setTitle('別の本') },
  'wrong-author': { pdf: (document) => document.setAuthor('別の人') },
  'wrong-xmp': { pdf: ({ catalog }) => catalog.delete(name('Metadata')) },
  'not-one-first-heading': { html: replace('<h2>一つ目の章</h2>', '<h1>一つ目の章</h1>') },
  'skipped-heading-level': { html: (html) => html.replaceAll('h3>', 'h4>') },
  'different-headings': {
    page: (page) => page.locator('h3').evaluate((heading) => heading.after(heading.cloneNode(true))),
  },
  'different-outline': { pdf: ({ catalog }) => catalog.delete(name('Outlines')) },
  'figure-without-alt': { html: replace(' aria-label="四角"', '') },
  'uneven-table': { html: replace('<td>130</td>', '') },
  'header-without-scope': {
    pdf: (document) => tagsOf(document, 'TH').map(({ element }) => element.delete(name('A'))),
  },
  'wrong-list': {
    pdf: (document) => tagsOf(document, 'LBody').map(({ element }) => element.set(name('S'), name('P'))),
  },
  'wrong-nesting': {
    pdf: (document) => tagsOf(document, 'P').map(({ element }) => element.set(name('S'), name('TR'))),
  },
  'stray-caption': {
    pdf: (document) => tagsOf(document, 'P').map(({ element }) => element.set(name('S'), name('Caption'))),
  },
  'untagged-link': {
    pdf: (document) => tagsOf(document, 'Link').map(({ element }) => element.delete(name('K'))),
  },
  'unnamed-link': {
    pdf: (document) => dicts(document, 'Subtype', 'Link').map((link) => link.delete(name('Contents'))),
  },
  'broken-link': { pdf: ({ catalog }) => catalog.delete(name('Dests')) },
  'local-link': { html: replace('https://example.org/"', 'http://localhost:4321/"') },
  'different-links': {
    page: (page) =>
      page
        .locator('a')
        .last()
        .evaluate((link) => link.removeAttribute('href')),
  },
  'type-3-font': { html: after('<p style="-webkit-text-stroke: 1px red">縁取り</p>') },
  'foreign-font': { html: after('<p style="font-family: monospace">other</p>') },
  'font-not-embedded': {
    pdf: (document) =>
      dicts(document, 'Type', 'FontDescriptor').map((font) => font.delete(name('FontFile2'))),
  },
  'font-without-text': {
    pdf: (document) => dicts(document, 'Subtype', 'Type0').map((font) => font.delete(name('ToUnicode'))),
  },
  'not-archival': { pdf: ({ catalog }) => catalog.delete(name('OutputIntents')) },
  'untagged-drawing': { pdf: (document) => document.getPage(0).drawRectangle({ width: 9, height: 9 }) },
  'wrong-page-size': { html: replace('size: A4', 'size: A5') },
  'blank-page': {
    html: (html) => html.replace('<div class="sheet">', '<div class="sheet"></div><div class="sheet">'),
  },
  'wrong-text-size': { html: after('<div style="width: 2000px">広い</div>') },
  // A font that gives the radical ⽊ the glyph of 木 has Chromium write the radical: here 本 is written so.
  'wrong-character': { pdf: (document) => rewriteText(document, '672C', '2F4A') },
  'missing-text': {
    page: (page) =>
      page
        .locator('p')
        .last()
        .evaluate((text) => text.remove()),
  },
}

describe('a search', () => {
  it('reads a line end as a space, and after kanji and kana as nothing', () => {
    expect(asSearched('一人\nひとり\nの NPO\nネット 2023\n年')).toBe('一人ひとりの NPO ネット 2023 年')
    expect(asSearched('from a civil\n society, with multi-\nstakeholder and Medium-\nTerm')).toBe(
      'from a civil society, with multistakeholder and Medium-Term',
    )
  })

  it('finds spaces as they stand, and any around punctuation', () => {
    const finds = (passage: string, text: string) => searchFor(passage).test(asSearched(text))
    expect(finds('2023年度（2023年4月〜2024年3月）', '2023年度（2023年4月〜\n2024年3月）')).toBe(true)
    expect(finds('みんなネットワーク', 'みんな ネットワーク')).toBe(false)
    expect(finds('civil society', 'civilsociety')).toBe(false)
    expect(finds('a (b) $5 + c', 'a (b) $5 + c')).toBe(true)
  })
})

describe('the checks of a book', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    const program = findBrowser()
    if (!program) throw new Error('There is no browser: npm test finds or installs one')
    browser = await chromium.launch(program)
  })
  afterAll(() => browser.close())

  const serve = async (html: string): Promise<Page> => {
    const page = await browser.newPage()
    await page.route(`${address}**`, (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/font.woff2') return route.fulfill({ body: font, contentType: 'font/woff2' })
      return pathname === '/' ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort()
    })
    return page
  }

  const makeBook = async (html: string) => finishBook(await draftBook(await serve(html), address))

  const kindsOf = async (plant: Plant): Promise<PdfProblemKind[]> => {
    const page = await serve(plant.html?.(good) ?? good)
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    const [before, read] = [await pageProblems(page), await expectedOf(page)]
    const asked = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    await plant.page?.(page)
    const { pdf, imprint, links } = await printBook(page)
    await page.close()
    const document = await PDFDocument.load(
      await finish(pdf, imprint, { links, headings: read.headings, isClaimed: true }),
      {
        updateMetadata: false,
      },
    )
    plant.pdf?.(document)
    const claims = {
      imprint,
      expected: read,
      links: asked.map((href) => ({ href, name: href })),
      families: ['BIZUDPGothic'],
    }
    const problems = [...before, ...(await checkPdf(await document.save(), claims))]
    return [...new Set(problems.map(({ kind }) => kind))]
  }

  it('find nothing in a good one', async () => {
    expect(await kindsOf({})).toEqual([])
  })

  it.for(Object.entries(plants))('find %s', async ([kind, plant]) => {
    expect(await kindsOf(plant)).toContain(kind)
  })

  it('find a gap between scripts, which a search takes for a space', async () => {
    const gap = '<p style="text-autospace: normal">この本は2023年に出た。</p>'
    expect(await kindsOf({ html: after(gap) })).toEqual(['missing-text'])
    expect(await kindsOf({ html: after(gap.replace('normal', 'no-autospace')) })).toEqual([])
  })

  it('find nothing where lines end in words of two scripts and in headings: words stay whole, bookmarks have their spaces', async () => {
    const narrow = (html: string) => `<div style="width: 5em">${html}</div>`
    const html = narrow(
      '<h3>The name of a small book</h3><p>一人ひとりの2023年度、NPOネット、co-operation</p>',
    )
    expect(await kindsOf({ html: after(html) })).toEqual([])
  })

  it('find nothing where lists and groups have borders, and text stands beside paragraphs', async () => {
    const list = '<ul style="border: 1px solid"><li style="border: 1px solid">一つ</li></ul>'
    const group = `<div style="background: #eee">前の文と<b>語</b>、${list}次の<b>語</b><p>段落</p></div>`
    const figure =
      '<figure><svg role="img" aria-label="丸" width="9" height="9"><circle r="9" /></svg><figcaption>丸の図</figcaption></figure>'
    expect(await kindsOf({ html: after(group + figure) })).toEqual([])
  })

  it('find what PDF/A-2 forbids, by its clause', async () => {
    const { pdf } = await makeBook(good)
    const broken = async (plant: (document: PDFDocument) => unknown) => {
      const document = await PDFDocument.load(pdf, { updateMetadata: false })
      plant(document)
      return archiveProblems(document).map(({ detail }) => detail)
    }
    const links = (document: PDFDocument) => dicts(document, 'Subtype', 'Link')
    expect(await broken(() => undefined)).toEqual([])
    expect(await broken((it) => links(it).map((link) => link.delete(name('F'))))).toEqual(['6.3.2 Annot F'])
    expect(await broken((it) => links(it).map((link) => link.set(name('F'), it.context.obj(6))))).toEqual([
      '6.3.2 Annot F',
    ])
    expect(await broken(({ catalog, context }) => catalog.set(name('AA'), context.obj({})))).toEqual([
      '6.5.2 AA',
    ])
    expect(await broken(({ context }) => context.register(context.obj({ S: 'JavaScript' })))).toEqual([
      '6.5.1 Action',
    ])
    expect(
      await broken(({ context }) => context.register(context.stream('', { Filter: 'LZWDecode', Length: 0 }))),
    ).toEqual(['6.1.7.2 Filter'])
    expect(
      await broken(({ context }) =>
        context.register(context.stream('', { Subtype: 'Image', Interpolate: true })),
      ),
    ).toEqual(['6.2.8 Image'])
  })

  it('keep the terms of a page on one line, where there is room for them', async () => {
    const terms = '<meta name="keywords" content="小さな町の会, 町の会, Small Club" />'
    const lines =
      '<p style="width: 9em">ここに集うのは小さな<wbr>町の会の人々</p><p style="width: 3.5em">あの小さな町の会だ</p>'
    const { pdf } = await makeBook(replace('<title>', `${terms}<title>`)(after(lines)(good)))
    const { pages } = await readPdf(pdf)
    expect(pages[1]?.text).toContain('ここに集うのは\n小さな町の会の人々\n')
    expect(pages[1]?.text).toContain('あの小\nさな\n町の会\nだ')
  })

  it('let a good one claim PDF/UA-1 and PDF/A-2a, of the same bytes each time', async () => {
    const [first, second] = await Promise.all([makeBook(good), makeBook(good)])
    expect(first.problems).toEqual([])
    expect(Buffer.from(first.pdf).equals(second.pdf)).toBe(true)
    expect(await claimOf(first.pdf)).toBe(true)
  })

  it('give each an identifier of its own, which readers find', async () => {
    const books = await Promise.all([makeBook(good), makeBook(after('<p>もう一つ。</p>')(good))])
    const ids = await Promise.all(
      books.map(async ({ pdf }) => {
        const { context } = await PDFDocument.load(pdf, { updateMetadata: false })
        return String(context.trailerInfo.ID)
      }),
    )
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/)
  })

  it('let no other claim it, and say what could not be loaded', async () => {
    const { pdf, problems } = await makeBook(after('<img src="/none.png" alt="なし" />')(good))
    expect(problems.map(({ kind }) => kind)).toContain('failed-request')
    expect(await claimOf(pdf)).toBe(false)
  })

  it('tell every problem in both languages', () => {
    for (const kind of Object.keys(pdfProblems) as PdfProblemKind[])
      expect(describePdfProblem({ kind, page: 3, detail: 'X' })).toMatch(
        /^3ページ：.*[ぁ-ん].*\np\. 3: [A-Z].*\.?/,
      )
  })
})

const claimOf = async (pdf: Uint8Array) => {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false })
  return String(catalog.lookup(name('Metadata'))).includes('<pdfuaid:part>1</pdfuaid:part>')
}
