import { expect, test, type Page } from '@playwright/test'
import { headersOf } from '../headers.ts'
import { kindsOfPages, newest, printedEditions, searchPages } from './sitemap.ts'

const forReading = ['/', '/404.html', ...kindsOfPages, ...printedEditions]

test.beforeEach(({ page }) =>
  page.route('**/*', async (route) => {
    const response = await route.fetch()
    const added = headersOf(new URL(route.request().url()).pathname)
    const headers = Object.fromEntries(added.map(({ name, value }) => [name.toLowerCase(), value]))
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } })
  }),
)

test('pages run whole under the headers that hosts add', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => refused.push(`${page.url()}: ${message.text()}`))
  for (const path of forReading) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
  }
  for (const path of searchPages) {
    await page.goto(`${path}?q=${newest}`)
    await expect(page.locator('.found a').first()).toBeVisible()
  }
  expect(refused).toEqual([])
})

/** Whether a script runs on the page: one of the site by its address, or one in the page itself. */
const runs = (page: Page, address?: string) =>
  page.evaluate((address) => {
    const script = document.createElement('script')
    if (address) script.src = address
    else script.textContent = '0'
    return new Promise<boolean>((resolve) => {
      document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true })
      script.addEventListener('load', () => resolve(true))
      document.head.append(script)
    })
  }, address)

test('no other script runs, and where pages are for reading, none of the site', async ({ page }) => {
  const own = '/pagefind/pagefind.js?'
  for (const path of forReading) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    expect([await runs(page), await runs(page, own)], path).toEqual([false, false])
  }
  for (const path of searchPages) {
    await page.goto(path)
    expect([await runs(page), await runs(page, own)], path).toEqual([false, true])
  }
})
