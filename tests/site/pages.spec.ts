import { expect, test } from '@playwright/test'
import { missingByWeight } from './fonts.ts'
import { everyPage, newest, overflow, sitemap } from './sitemap.ts'

test('the sitemap lists every page of the report in both languages', () => {
  expect(sitemap.length).toBeGreaterThanOrEqual(2 * (4 + 8 + 8 + 6))
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
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/en/') ? 'en' : 'ja')
    await expect(page.locator('script:not([type="speculationrules"])')).toHaveCount(0)
    await expect(page.locator('[onclick], [onload], a[href^="javascript:"]')).toHaveCount(0)
    expect(await page.title()).toContain(/\d{4}/.exec(path)?.[0] ?? String(newest))
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(5)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.length).toBe(new Set(ids).size)

    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])

    await test.step('canonical and hreflang name its own address in both languages', async () => {
      const entry = sitemap.find((candidate) => candidate.path === path)
      if (!entry) return
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(new URL(canonical ?? '').pathname).toBe(path)
      const alternates = await page
        .locator('link[rel=alternate]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        )
      const [ja, en] = path.startsWith('/en/') ? [path.slice(3), path] : [path, `/en${path}`]
      const both = entry.alternates.length > 0
      expect(entry.alternates.map((alternate) => alternate.path).toSorted()).toEqual(both ? [ja, en] : [])
      expect(alternates.map(([lang, href]) => [lang, new URL(href ?? '').pathname])).toEqual([
        ['ja', ja],
        ...(both ? [['en', en]] : []),
        ['x-default', ja],
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

test('the first pages name the newest report as canonical', async ({ page }) => {
  for (const [path, report] of [
    ['/', `/${newest}/`],
    ['/en/', `/en/${newest}/`],
  ] as const) {
    await page.goto(path)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(report)
  }
})

test('an unknown address answers 404 in both languages', async ({ page }) => {
  const response = await page.goto('/2023/no-such-page/')
  expect(response?.status()).toBe(404)
  await expect(page.locator('section[lang=ja]')).toContainText('ページが見つかりません')
  await expect(page.locator('section[lang=en]')).toContainText('Page not found')
})

test('robots.txt leads to the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m)
})
