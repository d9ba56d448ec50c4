import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page, type Response } from '@playwright/test'

type Kind = 'html' | 'css' | 'font' | 'icon'
type Sizes = Readonly<Partial<Record<Kind, number>>>

/** Chromium with a window calls the icon `other`. */
const kinds: Readonly<Record<string, Kind>> = {
  document: 'html',
  stylesheet: 'css',
  font: 'font',
  image: 'icon',
  other: 'icon',
}

/** What a visit transfers, in bytes by kind, compressed as a good server does; what was loaded before comes from the cache. */
const visit = async (page: Page, path: string, loaded: Set<string>): Promise<Sizes> => {
  const responses: Response[] = []
  const listen = (response: Response) => responses.push(response)
  page.on('response', listen)
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  page.off('response', listen)

  /** A browser without a window asks for no icon. */
  const icon = new URL((await page.locator('link[rel=icon]').first().getAttribute('href')) ?? '', page.url())
  const sizes: Partial<Record<Kind, number>> = {}
  for (const response of responses.filter((one) => !loaded.has(one.url()))) {
    loaded.add(response.url())
    const kind = kinds[response.request().resourceType()]
    if (!kind) throw new Error(`${response.url()} is of no known kind`)
    const bytes = await response.body()
    const size = kind === 'font' ? bytes.length : Math.min(brotliCompressSync(bytes).length, bytes.length)
    sizes[kind] = (sizes[kind] ?? 0) + size
  }
  if (!loaded.has(icon.href)) {
    loaded.add(icon.href)
    sizes.icon = brotliCompressSync(await (await page.request.get(icon.href)).body()).length
  }
  return sizes
}

const total = (sizes: Sizes) => Object.values(sizes).reduce((sum, size) => sum + size, 0)

for (const { home, second, most } of [
  { home: '/2023/', second: 'activities/a2/', most: 180_000 },
  { home: '/en/2023/', second: 'activities/a2/', most: 60_000 },
  { home: '/2023/', second: 'places/', most: 180_000 },
  { home: '/en/2023/', second: 'partners/', most: 60_000 },
])
  test(`${home} weighs less than ${most / 1000} kB, then ${second} less than 12 kB`, async ({ page }) => {
    const loaded = new Set<string>()
    const first = await visit(page, home, loaded)
    const next = await visit(page, home + second, loaded)
    const report = JSON.stringify({ [home]: first, [second]: next })
    console.log(report)
    expect(total(first), report).toBeLessThan(most)
    expect(total(next), report).toBeLessThan(12_000)
    expect(first.icon).toBeGreaterThan(0)
    expect(first.font).toBeGreaterThan(10_000)
  })
