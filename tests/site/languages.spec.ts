import { expect, test } from '@playwright/test'
import { passages, plain, published } from '../fixtures/source/passages.ts'
import { sitemap } from './sitemap.ts'

const japanese = sitemap.filter(({ locale }) => locale === 'ja').map(({ path }) => path)

test('the switch leads to the same page', async ({ page }) => {
  for (const path of japanese) {
    await page.goto(path)
    const link = page.locator('a[hreflang=en]:visible')
    await expect(link, path).toHaveCount(1)
    await expect(link).toHaveAttribute('href', `/en${path}`)
  }
})

for (const [path, id] of [
  ['/2023/activities/a2/', 'voices'],
  ['/2023/partners/', 'ilo-japan'],
  ['/2023/places/', 'saga'],
  ['/2023/timeline/', 'retreat-plan'],
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

test('every passage of the source stands in the Japanese pages', async ({ page }) => {
  expect(passages.length).toBeGreaterThan(70)
  const texts: string[] = []
  for (const path of japanese) {
    await page.goto(path)
    texts.push(plain((await page.locator('main').textContent()) ?? ''))
  }
  const missing = published.filter((passage) => !texts.some((text) => text.includes(passage)))
  expect(missing).toEqual([])
})

test('nothing Japanese is left in the English pages, but under its own language', async ({ page }) => {
  for (const path of japanese) {
    await page.goto(`/en${path}`)
    const left = await page.evaluate(() => {
      const { body } = document
      for (const foreign of body.querySelectorAll('[lang=ja]')) foreign.remove()
      return body.innerText.match(/[\u3005-\u30ff\u3400-\u9fff\uff01-\uff9f]+/g) ?? []
    })
    expect(left, path).toEqual([])
  }
})

test('both languages show the same quotes, figures, captions, dates, lists and headings', async ({
  page,
}) => {
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
  const count = async (path: string) => {
    await page.goto(path)
    return page.evaluate((all) => all.map((part) => document.querySelectorAll(part).length), parts)
  }
  for (const path of japanese) expect(await count(`/en${path}`), path).toEqual(await count(path))
})

test('numbers with their qualifiers and units read the same everywhere', async ({ page }) => {
  const figures = async (path: string) => {
    await page.goto(path)
    return (await page.locator('.figure-row > li p:first-child').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, path.startsWith('/en/') ? ' ' : ''),
    )
  }
  expect(await figures('/2023/')).toEqual(['約130名', '約9割', '1,000回超', '2年間'])
  expect(await figures('/en/2023/')).toEqual(['about 130 people', 'about 90%', 'over 1,000 plays', '2 years'])
})
