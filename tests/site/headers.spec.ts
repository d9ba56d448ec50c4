import { expect, test, type Page } from '@playwright/test'
import { headersOf } from '../headers.ts'
import { everyPage, kindsOfPages, newest, printedEditions, searchPages } from './sitemap.ts'

const forReading = ['/', '/404.html', ...kindsOfPages, ...printedEditions]

test.use({ bypassCSP: false })

/** What a page under the headers of the hosts is refused, and says of it; nothing, if all is well. */
const refusedOn = async (page: Page, path: string): Promise<readonly string[]> => {
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  const response = await page.goto(path)
  const sent = await response?.allHeaders()
  for (const { name, value } of headersOf(path)) expect(sent?.[name.toLowerCase()], path).toBe(value)
  await page.evaluate(() => document.fonts.ready)
  if (searchPages.includes(path)) {
    await page.goto(`${path}?q=${newest}`)
    await expect(page.locator('.found a').first()).toBeVisible()
  }
  page.removeAllListeners('console')
  return told.map((text) => `${path}: ${text}`)
}

test('every page runs whole under the headers that hosts add, and keeps nothing on the reader’s machine', async ({
  page,
  baseURL,
}) => {
  const refused: string[] = []
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
  })
  for (const path of [...everyPage, ...printedEditions]) refused.push(...(await refusedOn(page, path)))
  expect(refused).toEqual([])
  expect(foreign).toEqual([])
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
})

test('the headers promise that nothing stands in pages that is not of the site’s own files', () => {
  const header = (name: string) => headersOf('/').find((one) => one.name === name)?.value ?? ''
  expect(header('Content-Security-Policy')).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/)
  expect(header('Content-Security-Policy')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|data:|\*/)
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
