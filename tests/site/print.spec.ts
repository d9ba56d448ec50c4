import { expect, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expectedOf } from '#book/expected.ts'
import { readPdf } from '#book/read.ts'
import { kindsOfPages } from './sitemap.ts'

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

/** A text as it is spaced, with any ends of lines. */
const inLines = (text: string) => {
  const letters = [...text.normalize('NFC')].map((letter) =>
    letter === ' ' ? String.raw`\s+` : RegExp.escape(letter),
  )
  return new RegExp(letters.join(String.raw`\n*`))
}

/** All text of each sheet, that of its margins included, which no tag holds. */
const sheetsOf = async (pdf: Uint8Array): Promise<string[]> => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  const sheets: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    sheets.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  await task.destroy()
  return sheets
}

for (const [index, path] of kindsOfPages.entries()) {
  const format = index % 2 ? 'Letter' : 'A4'

  test(`${path} prints well on ${format}`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    await page.setViewportSize({ width: 672, height: 970 })
    // A reader in the dark who keeps the browser's settings: without grounds.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const expected = await expectedOf(page)
    const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
    expect(address).toContain(path)
    await expect(page.locator('body > header, body > footer, nav').filter({ visible: true })).toHaveCount(0)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe(
      'rgb(29, 27, 24)',
    )
    // The address stands in the margins alone.
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main, '::before').content)).toBe(
      'none',
    )
    const addresses = await page
      .locator('main a[href^="http"]:not(.address)')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))

    const pdf = new Uint8Array(await page.pdf({ format, printBackground: false, tagged: true }))
    const { pages } = await readPdf(pdf)
    const text = pages
      .map((sheet) => sheet.text)
      .join('')
      .normalize('NFC')
    expect(expected.texts.filter((part) => !inLines(part).test(text))).toEqual([])
    const sheets = await sheetsOf(pdf)
    for (const address of addresses) expect(sheets.join('').split(`(${address})`).length, address).toBe(2)
    for (const sheet of pages) {
      expect(sheet.text.length).toBeGreaterThan(20)
      expect(Math.min(...sheet.sizes.keys())).toBeGreaterThanOrEqual(7)
    }
    for (const [number, sheet] of sheets.entries()) {
      expect(sheet).toContain(`${number + 1}/${pages.length}`)
      expect(sheet).toContain(address.replace('https://', ''))
    }
  })
}
