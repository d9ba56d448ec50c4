import { expect, test } from '@playwright/test'
import { headersOf } from '../headers.ts'
import { kindsOfPages, printedEditions } from './sitemap.ts'

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
  expect(refused).toEqual([])
  // A script of another kind is refused, so that the policy is in force.
  await page.goto('/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.ran = "yes"'
    document.head.append(script)
    return document.documentElement.dataset['ran']
  })
  expect(ran).toBeUndefined()
  expect(refused.join()).toContain(`${baseURL}/`)
})
