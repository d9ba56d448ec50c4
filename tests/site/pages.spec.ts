import { expect, test } from '@playwright/test'
import { localeIds, original } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import { missingByWeight } from './fonts.ts'
import {
  everyPage,
  homeOf,
  inLocale,
  localeOf,
  newest,
  overflow,
  printedEditions,
  rootOf,
  searchPages,
  shiftOf,
  sitemap,
} from './sitemap.ts'

/** An address of the site as it is served. */
const served = (url: string | null | undefined) =>
  `/${new URL(url ?? '').pathname.slice(settings.base.length)}`

test('the sitemap lists every page of the report in every language', () => {
  expect(sitemap.length).toBeGreaterThanOrEqual(localeIds.length * 8)
  for (const { path, alternates } of sitemap) {
    for (const alternate of alternates)
      expect(
        sitemap.map((page) => page.path),
        `${path} → ${alternate.path}`,
      ).toContain(alternate.path)
  }
})

for (const path of everyPage) {
  test(`${path} is a whole page`, async ({ page, baseURL }) => {
    const foreign: string[] = []
    const failed: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
    })
    page.on('response', (response) => {
      if (response.status() >= 400 && !path.includes('404')) failed.push(response.url())
    })
    await page.goto(path)
    expect(foreign).toEqual([])
    expect(failed).toEqual([])

    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', localeOf(path))
    await expect(
      page.locator('script:not([type="speculationrules"], [type="application/ld+json"])'),
    ).toHaveCount(searchPages.includes(path) ? 1 : 0)
    await expect(page.locator('[onclick], [onload], a[href^="javascript:"]')).toHaveCount(0)
    expect(await page.title()).toContain(/\d{4}/.exec(path)?.[0] ?? String(newest))
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(5)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.length).toBe(new Set(ids).size)

    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])

    await test.step('canonical and hreflang name its own address in every language', async () => {
      const entry = sitemap.find((candidate) => candidate.path === path)
      if (!entry) return
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(served(canonical)).toBe(path)
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        )
      const listed = localeIds
        .map((id) => [id, inLocale(path, id)] as const)
        .filter(([, address]) => sitemap.some((other) => other.path === address))
      expect(entry.alternates.map((alternate) => alternate.path).toSorted()).toEqual(
        listed.length > 1
          ? [...listed.map(([, address]) => address), inLocale(path, original)].toSorted()
          : [],
      )
      expect(alternates.map(([lang, href]) => [lang, served(href)])).toEqual([
        ...listed,
        ['x-default', inLocale(path, original)],
      ])
    })

    await test.step('every character is in the font that the page names, in its weight', async () => {
      expect(await missingByWeight(page)).toEqual({ 400: [], 700: [] })
    })

    await test.step('nothing is wider than a screen of 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })
  })
}

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of [...everyPage, ...printedEditions]) {
    /** The machine may be late with a font once. */
    const shifts: number[] = []
    while (shifts.length < 3 && !shifts.some((shift) => shift <= 0.005)) {
      await page.goto(path)
      shifts.push(await shiftOf(page))
    }
    expect(Math.min(...shifts), path).toBeLessThanOrEqual(0.005)
  }
})

test('the first pages show the newest report, and name it as canonical', async ({ page }) => {
  for (const locale of localeIds) {
    await page.goto(rootOf(locale))
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(served(canonical)).toBe(homeOf(locale))
    const shown = await page.locator('main').innerHTML()
    await page.goto(homeOf(locale))
    expect(await page.locator('main').innerHTML()).toBe(shown)
  }
})

test('an unknown address answers 404 in every language', async ({ page }) => {
  const response = await page.goto(`${homeOf(original)}no-such-page/`)
  expect(response?.status()).toBe(404)
  for (const locale of localeIds)
    await expect(page.locator(`section[lang=${locale}]`)).toContainText(words[locale].notFound)
})

test('robots.txt leads to the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m)
})
