import { expect, test, type Page } from '@playwright/test'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { figureParts } from '#i18n/format.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { paths } from '#site/paths.ts'
import { sitemap } from './sitemap.ts'
import { plain, published } from './source-text.ts'

const japanese = sitemap.filter(({ locale }) => locale === 'ja').map(({ path }) => path)

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

/** Every Japanese page beside its translation: what both show, and where the one leads to the other. */
const comparePages = async (page: Page) => {
  const compared = []
  const counts = () =>
    page.evaluate((all) => all.map((part) => document.querySelectorAll(part).length), parts)
  for (const path of japanese) {
    await page.goto(path)
    const text = plain((await page.locator('main').textContent()) ?? '')
    const switches = await page
      .locator('header a[hreflang=en]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const [ids, kept] = await page.evaluate(() => [
      [...document.querySelectorAll('main [id]:not(svg *)')].map(({ id }) => id),
      [...document.querySelectorAll<HTMLElement>('header [data-to]')].map((link) => link.dataset['to'] ?? ''),
    ])
    const inJapanese = await counts()
    await page.goto(`/en${path}`)
    const inEnglish = await counts()
    const left = await page.evaluate(() => {
      for (const foreign of document.body.querySelectorAll('[lang=ja]')) foreign.remove()
      return document.body.innerText.match(/[\u3005-\u30ff\u3400-\u9fff\uff01-\uff9f]+/g) ?? []
    })
    compared.push({ path, text, switches, ids, kept, inJapanese, inEnglish, left })
  }
  return compared
}

test('every page and its translation stand side by side', async ({ page }) => {
  test.setTimeout(90_000)
  const pages = await comparePages(page)
  await test.step('the switch leads to the same page', () => {
    for (const { path, switches } of pages) expect(switches, path).toEqual([`/en${path}`])
  })
  await test.step('the switch keeps every place that has an address', () => {
    for (const { path, ids, kept } of pages) expect(kept.toSorted(), path).toEqual(['', ...ids].toSorted())
  })
  await test.step('every passage of the supplied text stands in the Japanese pages', () => {
    expect(published.filter((passage) => !pages.some(({ text }) => text.includes(passage)))).toEqual([])
  })
  await test.step('nothing Japanese is left in the English pages, but under its own language', () => {
    for (const { path, left } of pages) expect(left, path).toEqual([])
  })
  await test.step('both show the same quotes, figures, captions, dates, lists and headings', () => {
    for (const { path, inJapanese, inEnglish } of pages) expect(inEnglish, path).toEqual(inJapanese)
  })
})

for (const [path, id] of [
  ['/2023/activities/a2/', 'voices'],
  ['/2023/partners/', 'partner-ilo-japan'],
  ['/2023/places/', 'place-saga'],
  ['/2023/timeline/', 'event-retreat-plan'],
  ['/2023/about/', 'slips'],
  ['/2023/', 'areas'],
] as const) {
  test(`the switch keeps the place #${id}, there and back`, async ({ page, baseURL }) => {
    await page.goto(`${path}#${id}`)
    await page.locator('header a[hreflang=en]:visible').click()
    await expect(page).toHaveURL(`${baseURL}/en${path}#${id}`)
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await page.locator('header a[hreflang=ja]:visible').click()
    await expect(page).toHaveURL(`${baseURL}${path}#${id}`)
  })
}

const { source } = readContent(contentFolder())

for (const locale of localeIds) {
  test(`every figure stands on the first page with its qualifier and unit (${locale})`, async ({ page }) => {
    const { report } = buildReport(source, '2023', locale)
    const told = (report?.metrics ?? []).map((metric) => {
      const { before, number, after } = figureParts(metric, locale)
      return `${before}${number}${after}`
    })
    expect(told.length).toBeGreaterThan(2)
    await page.goto(paths.home({ locale, year: '2023' }))
    const shown = await page.locator('.cover-figures .figure').allInnerTexts()
    expect(shown.map((text) => text.replace(/\s+/g, locale === original ? '' : ' '))).toEqual(told)
  })
}
