import { expect, test, type Page } from '@playwright/test'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { figureParts } from '#i18n/format.ts'
import { isJapanese, localeIds, original, translationIds, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { homeOf, inLocale, newest, sitemap } from './sitemap.ts'

/** The pages of the original that a language has, too. */
const pairs = (locale: Locale) =>
  sitemap
    .filter((page) => page.locale === original)
    .map(({ path }) => ({ path, translated: inLocale(path, locale) }))
    .filter(({ translated }) => sitemap.some(({ path }) => path === translated))

const parts = [
  'blockquote',
  '.figure-row > li',
  'figcaption',
  'time',
  'main li',
  'main h2',
  'main h3',
  'main [id]',
]

/** Every page of the original beside its translation: what both show, and where the one leads to the other. */
const comparePages = async (page: Page, locale: Locale) => {
  const compared = []
  const counts = () =>
    page.evaluate((all) => all.map((part) => document.querySelectorAll(part).length), parts)
  for (const { path, translated } of pairs(locale)) {
    await page.goto(path)
    const switches = await page
      .locator(`header a[hreflang=${locale}]:visible`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const [ids, kept] = await page.evaluate(() => [
      [...document.querySelectorAll('main [id]:not(svg *)')].map(({ id }) => id),
      [...document.querySelectorAll<HTMLElement>('header [data-to]')].map((link) => link.dataset['to'] ?? ''),
    ])
    const inOriginal = await counts()
    await page.goto(translated)
    const inTranslation = await counts()
    const left = await page.evaluate(() => {
      for (const foreign of document.body.querySelectorAll('[lang=ja]')) foreign.remove()
      return document.body.innerText.match(/[\u3005-\u30ff\u3400-\u9fff\uff01-\uff9f]+/g) ?? []
    })
    compared.push({ path, translated, switches, ids, kept, inOriginal, inTranslation, left })
  }
  return compared
}

for (const locale of translationIds)
  test(`every page and its translation stand side by side (${locale})`, async ({ page }) => {
    test.setTimeout(90_000)
    const pages = await comparePages(page, locale)
    expect(pages.length).toBeGreaterThan(5)
    await test.step('the switch leads to the same page', () => {
      for (const { path, translated, switches } of pages) expect(switches, path).toEqual([translated])
    })
    await test.step('the switch keeps every place that has an address', () => {
      for (const { path, ids, kept } of pages) expect(kept.toSorted(), path).toEqual(['', ...ids].toSorted())
    })
    await test.step('nothing Japanese is left in pages of another language, but under its own', () => {
      if (isJapanese(locale)) return
      for (const { path, left } of pages) expect(left, path).toEqual([])
    })
    await test.step('both show the same quotes, figures, captions, dates, lists and headings', () => {
      for (const { path, inOriginal, inTranslation } of pages) expect(inTranslation, path).toEqual(inOriginal)
    })
  })

const { source } = readContent(contentFolder())

for (const locale of localeIds) {
  test(`every figure stands on the first page with its qualifier and unit (${locale})`, async ({ page }) => {
    const { report } = buildReport(source, String(newest), locale)
    const told = (report?.metrics ?? []).map((metric) => {
      const { before, number, after } = figureParts(metric, locale)
      return `${before}${number}${after}`
    })
    expect(told.length).toBeGreaterThan(0)
    await page.goto(homeOf(locale))
    const shown = await page.locator('.cover-figures .figure').allInnerTexts()
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.map((text) => text.replace(/\s+/g, isJapanese(locale) ? '' : ' '))).toEqual(
      told.slice(0, shown.length),
    )
  })
}
