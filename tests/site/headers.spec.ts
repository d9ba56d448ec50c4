import { expect, test } from '@playwright/test'
import { headersOf } from '../headers.ts'
import { kindsOfPages, newest, printedEditions, searchPages } from './sitemap.ts'

test('pages run whole under the headers that hosts add', async ({ page, baseURL }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const added = headersOf(new URL(route.request().url()).pathname)
    const headers = Object.fromEntries(added.map(({ name, value }) => [name.toLowerCase(), value]))
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } })
  })
  const refused: string[] = []
  page.on('console', (message) => refused.push(`${page.url()}: ${message.text()}`))
  for (const path of ['/', '/404.html', ...kindsOfPages, ...printedEditions]) {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
  }
  for (const path of searchPages) {
    await page.goto(`${path}?q=${newest}`)
    await expect(page.locator('.found a').first()).toBeVisible()
  }
  expect(refused).toEqual([])
  // A script of another kind is refused, so that the policy is in force; where pages are for reading, one of the site, too.
  const runs = (own: string) =>
    page.evaluate((own) => {
      const script = document.createElement('script')
      if (own) script.src = own
      else script.textContent = '0'
      return new Promise<boolean>((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true })
        script.addEventListener('load', () => resolve(true))
        document.head.append(script)
      })
    }, own)
  const own = `${baseURL}/pagefind/pagefind.js`
  for (const path of ['/', '/404.html', ...kindsOfPages, ...printedEditions]) {
    await page.goto(path)
    expect([await runs(''), await runs(own)], path).toEqual([false, false])
  }
  await page.goto(searchPages[0]!)
  expect([await runs(''), await runs(`${own}?`)]).toEqual([false, true])
})
