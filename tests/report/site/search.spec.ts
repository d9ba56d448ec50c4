import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'
import { localeIds } from '#i18n/locales.ts'
import { paths } from '#site/paths.ts'

const queriesIn = (locale: string) =>
  Object.entries(
    z
      .record(z.string(), z.string())
      .parse(parse(readFileSync(resolve(import.meta.dirname, `../search/${locale}.yaml`), 'utf8'))),
  )

/** The addresses of the first pages that are found for a query. */
const firstFor = async (page: Page, query: string): Promise<readonly string[]> => {
  await page.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false')
  return page
    .locator('.found > li > h2 > a')
    .evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href') ?? ''))
}

for (const locale of localeIds)
  test(`each of forty queries has its right page among the first three (${locale})`, async ({ page }) => {
    test.setTimeout(60_000)
    const queries = queriesIn(locale)
    expect(queries.length).toBe(40)
    await page.goto(paths.search({ locale }))
    const missed: string[] = []
    let first = 0
    for (const [query, right] of queries) {
      const found = await firstFor(page, query)
      const address = paths.home({ locale, year: '2023' }) + right
      if (!found.includes(address)) missed.push(`${query}: ${found.join(' ')}`)
      if (found[0] === address) first += 1
    }
    expect(missed).toEqual([])
    expect(first).toBeGreaterThanOrEqual(36)
  })

test('what was asked for is marked, in the spelling of the report', async ({ page }) => {
  await page.goto(paths.search({ locale: 'ja' }))
  for (const [query, marked] of [
    ['調達', '調達'],
    ['送出し機関', '送り出し機関'],
    ['ﾍﾞﾄﾅﾑ', 'ベトナム'],
    ['取り組み調査', '取組み調査'],
    ['独協大学', '獨協大学'],
  ] as const) {
    await firstFor(page, query)
    expect(await page.locator('.found > li').first().locator('mark').allInnerTexts(), query).toContain(marked)
  }
})

test('a title that alone has what was asked for is marked', async ({ page }) => {
  await page.goto(paths.search({ locale: 'ja' }))
  await firstFor(page, 'サステナブル経営')
  const goal = page.locator('.found > li').first()
  await expect(goal.locator('h2')).toHaveText('A-② 中小企業のサステナブル経営の実践と普及')
  await expect(goal.locator('h2 mark')).toHaveText('サステナブル経営')
  await expect(goal.locator('p')).toHaveText(['計画の目標 · A 責任あるビジネスの促進・支援'])
})

test('a passage that was found opens where it stands', async ({ page }) => {
  await page.goto(paths.search({ locale: 'ja' }))
  await firstFor(page, 'アンケート')
  await page.getByRole('link', { name: 'シンポジウムに寄せられた声' }).click()
  await expect(page).toHaveURL(/\/2023\/activities\/a2\/#voices$/)
  await expect(page.locator('#voices')).toBeInViewport()
})

test('what no page has is found by a part of its words, and said to be', async ({ page }) => {
  await page.goto(paths.search({ locale: 'ja' }))
  expect(await firstFor(page, '大町市')).toContain('/2023/activities/b1/')
  await expect(page.getByRole('status')).toHaveText(/すべての言葉があるページはありません/)
  expect(await firstFor(page, '火星')).toEqual([])
  expect(await firstFor(page, 'ｘｙｚ')).toEqual([])
})
