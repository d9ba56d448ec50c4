import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { writePdfs } from '#cli/pdfs.ts'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { inSite, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'

const root = resolve(import.meta.dirname, '../..')
const year = yearsOf(readContent(contentFolder()).source).at(-1) ?? ''
const books = localeIds.map((locale) => inSite(paths.pdf({ locale, year })))
const posters = localeIds.map((locale) => inSite(paths.posterPdf({ locale, year })))
const names = [...books, ...posters]
const pdf = (name: string, from = dist) => readFileSync(join(from, name))
const load = (name: string) => PDFDocument.load(pdf(name), { updateMetadata: false })

const scratch = mkdtempSync(join(tmpdir(), 'pdfs-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(names)('%s', (name) => {
  it('passed the checks of PDF/UA-1 and PDF/A-2a, and says so', async () => {
    const { catalog } = await load(name)
    const metadata = String(catalog.lookup(PDFName.of('Metadata')))
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
  })

  it('is light', () => {
    expect(pdf(name).length).toBeLessThan(1e6)
  })

  it('holds each font once, regular and bold', async () => {
    const { context } = await load(name)
    const fonts = context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .flatMap((object) => /\/Subtype \/Type0[^]*|\/Type3/.exec(object)?.[0] ?? [])
      .map((object) => /BaseFont \/[A-Z]{6}\+(\S+)/.exec(object)?.[1] ?? '')
    const own = new Set(fonts)
    expect(own.size).toBe(fonts.length)
    expect([...own].filter((font) => !/^(BIZUDPGothic|NotoSans)-(Bold|Regular)$/.test(font))).toEqual([])
    expect(own).toContain('BIZUDPGothic-Bold')
  })

  it.runIf(posters.includes(name))('is one sheet of A3', async () => {
    const pages = (await load(name)).getPages()
    expect(pages.map((page) => [page.getWidth(), page.getHeight()].map(Math.round))).toEqual([[842, 1191]])
  })

  it.runIf(books.includes(name))('is linked with its pages and size', async () => {
    const pages = (await load(name)).getPageCount()
    const megabytes = (Math.ceil(pdf(name).length / 1e5) / 10).toFixed(1)
    for (const at of localeIds.map((locale) => ({ locale, year })))
      for (const page of [paths.home(at), paths.about(at)]) {
        const html = readFileSync(join(dist, inSite(page), 'index.html'), 'utf8')
        const link = new RegExp(`<a [^>]*href="[^"]*/${name}"[^>]*>([^<]*)`).exec(html)?.[1] ?? ''
        expect(link, page).toMatch(new RegExp(`${pages}\\D+${megabytes} `))
      }
  })

  const verapdf = process.env['VERAPDF'] || 'verapdf'
  it.skipIf(spawnSync(verapdf, ['--version']).status !== 0).each(['ua1', '2a'])(
    'passes veraPDF as %s',
    { timeout: 120_000 },
    (flavour) => {
      const { stdout } = spawnSync(verapdf, ['--flavour', flavour, '--format', 'text', join(dist, name)])
      expect(stdout.toString()).toMatch(/^PASS/m)
    },
  )
})

describe('the PDFs of a second printing', () => {
  const copy = join(scratch, 'dist')
  beforeAll(async () => {
    cpSync(dist, copy, { recursive: true })
    for (const name of names) rmSync(join(copy, name))
    const browser = findBrowser()
    if (browser) await writePdfs(copy, browser)
  }, 60_000)

  it.each(names)('%s has the same bytes', (name) => {
    expect(pdf(name, copy).equals(pdf(name))).toBe(true)
  })
})

describe('a build without a browser', () => {
  const out = join(scratch, 'without')

  it(
    'is complete, links no PDF, and says on few lines what it did and what is missing',
    { timeout: 120_000 },
    () => {
      const content = join(scratch, 'content')
      cpSync(join(root, 'tests/fixtures/kitchen-sink'), content, { recursive: true })
      const site = readFileSync(join(content, 'site.yaml'), 'utf8')
      writeFileSync(join(content, 'site.yaml'), site.replace(/^address:.*\n/m, ''))
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/build.ts')], {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: '',
          CHROMIUM_PATH: '',
          PLAYWRIGHT_BROWSERS_PATH: scratch,
          SITE_URL: '',
          CONTENT_DIR: content,
          OUT_DIR: out,
          CACHE_DIR: join(scratch, 'cache'),
        },
      })
      expect(status, stderr).toBe(0)
      expect(stdout.split('\n').map((line) => line.replace(/[\d.]+ s$/, 'n s'))).toEqual([
        '検査 / check: n s',
        expect.stringMatching(/^書体 \/ fonts: \d\d, n s$/),
        expect.stringMatching(/^画像 \/ pictures: \d\d, n s$/),
        expect.stringMatching(/^ページ \/ pages: \d\d, n s$/),
        expect.stringMatching(/^ZIP \/minna-2023\.zip: [\d.]+ MB, n s$/),
        expect.stringMatching(/^できました \/ done: .*without, n s$/),
        '',
      ])
      expect(`${stdout}${stderr}`.split('\n').length).toBeLessThanOrEqual(32)
      expect(stderr).toMatch(
        /^注意：公開先のアドレスが決まっていません.*\nwarning: there is no address to publish at/,
      )
      expect(stderr).toMatch(/\n注意：PDFは作りませんでした.*\nwarning: no PDFs were made/)
      expect(stderr).toMatch(/\n誤り0件、注意\d+件 \/ errors: 0, warnings: \d+\n(ほかに.*\n)?$/)
      expect(globSync('**/*.pdf', { cwd: out })).toEqual([])
      expect(globSync('**/*.html', { cwd: out }).length).toBeGreaterThan(30)
      const naming = globSync('**/*.html', { cwd: out }).filter((file) =>
        /\.pdf"|\[\[/.test(readFileSync(join(out, file), 'utf8')),
      )
      expect(naming).toEqual([])
    },
  )
})
