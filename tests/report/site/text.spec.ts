import { expect, test } from '@playwright/test'
import { sitemap } from '../../site/sitemap.ts'
import { plain, published } from './source-text.ts'

test('every passage of the supplied text stands in the Japanese pages', async ({ page }) => {
  const texts: string[] = []
  for (const { path } of sitemap.filter(({ locale }) => locale === 'ja')) {
    await page.goto(path)
    texts.push(plain((await page.locator('main').textContent()) ?? ''))
  }
  expect(published.length).toBeGreaterThan(50)
  expect(published.filter((passage) => !texts.some((text) => text.includes(passage)))).toEqual([])
})
