import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { readPdf } from '#book/read.ts'
import { dist, site } from '../../built.ts'

let browser: Browser
beforeAll(async () => {
  const program = findBrowser()
  if (!program) throw new Error('There is no browser: npm test finds or installs one')
  browser = await chromium.launch(program)
})
afterAll(() => browser.close())

/** A page of the built site as it is printed. */
const printed = async (path: string, width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 1123 } })
  await page.route('**/*', (route) => {
    const file = join(dist, decodeURIComponent(new URL(route.request().url()).pathname))
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort()
  })
  await page.goto(`http://dist.localhost${path}index.html`)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  return page
}

const editions = (['ja', 'en'] as const).flatMap((locale) => {
  const prefix = locale === 'ja' ? '/2023/' : '/en/2023/'
  return [
    { name: `${site.id}-activity-report-2023.${locale}.pdf`, path: `${prefix}print/`, width: 794 },
    {
      name: `${site.id}-activity-report-2023-poster.${locale}.pdf`,
      path: `${prefix}poster/`,
      width: 1123,
    },
  ]
})

describe.each(editions)('$name', ({ name, path, width }) => {
  const pdf = new Uint8Array(readFileSync(join(dist, name)))

  it('sets nothing smaller than 7 pt', async () => {
    const { pages } = await readPdf(pdf)
    const sizes = pages.flatMap((page) => [...page.sizes].filter(([, characters]) => characters > 0))
    expect(Math.min(...sizes.map(([size]) => size))).toBeGreaterThanOrEqual(7)
  })

  it('has the words of its headings as bookmarks, space for space', async () => {
    const page = await printed(path, width)
    const headings = await page
      .locator('h1, h2, h3, h4, h5')
      .evaluateAll((all) =>
        all
          .filter((it) => it.checkVisibility() && it.clientWidth > 1)
          .map((it) => (it as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
      )
    await page.close()
    const { outline } = await readPdf(pdf)
    const spaced = (text: string) => text.replace(/(?<=[ぁ-ん一-鿿ァ-ー]) (?=[ぁ-ん一-鿿ァ-ー])/g, '')
    expect(outline.map(({ text }) => text)).toEqual(headings.map(spaced))
    expect(outline.length).toBeGreaterThan(3)
  })
})

describe.each(editions.filter(({ path }) => path.includes('print')))('$path', ({ path, width }) => {
  it(
    'is of as many pages as fold into a booklet, each as full as it was designed',
    { timeout: 120_000 },
    async () => {
      const page = await printed(path, width)
      const sheets = await page.locator('.sheet').all()
      const pages = await page
        .locator('.sheet')
        .evaluateAll((all) => all.map((it) => Number(getComputedStyle(it).getPropertyValue('--pages'))))
      expect(pages.reduce((sum, number) => sum + number, 0) % 4).toBe(0)
      const inks = []
      for (const [index, sheet] of sheets.entries()) {
        const kind = await sheet.evaluate(
          (it) => /sheet-(\w+)/.exec(it.getAttribute('class') ?? '')?.[1] ?? '',
        )
        inks.push({ page: index + 1, kind, ...(await inkOf(await sheet.screenshot())) })
      }
      await page.close()
      console.log(inks.map(({ page, lowest, dark }) => `${page}: ${lowest} mm, ${dark} %`).join(' · '))
      for (const { page: number, kind, lowest } of inks.filter(({ kind }) => kind !== 'back'))
        expect(lowest, `page ${number}, ${kind}`).toBeGreaterThan(297 / 2 + 20)
    },
  )

  it('names the pages of its parts without being printed', async () => {
    const page = await printed(path, width)
    const wrong = await page.locator('[data-page-of]').evaluateAll((all) =>
      all
        .map((line) => ({ id: line.getAttribute('data-page-of') ?? '', page: Number(line.textContent) }))
        .filter(({ id, page }) => {
          const top = document.getElementById(id)?.getBoundingClientRect().top ?? NaN
          const first = document.querySelector('.sheet')?.getBoundingClientRect()
          return Math.floor((top - (first?.top ?? 0) + 1) / (first?.height ?? 1)) + 1 !== page
        })
        .map(({ id }) => id),
    )
    await page.close()
    expect(wrong).toEqual([])
  })
})

/** How far down a sheet its lowest ink above the number of its page stands, in mm, and how dark it is on average in percent. */
const inkOf = async (picture: Buffer) => {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const mm = info.height / 297
  const inked = (row: number) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((grey) => grey < 200)
  const rows = Array.from({ length: Math.floor(281 * mm) }, (_, row) => row)
  const dark = data.reduce((sum, grey) => sum + 255 - grey, 0) / data.length / 255
  return { lowest: Math.round((rows.findLast(inked) ?? 0) / mm), dark: Math.round(100 * dark) }
}
