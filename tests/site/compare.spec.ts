import { expect, test } from '@playwright/test'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { formatGoalCode } from '#i18n/format.ts'
import { localeIds } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import { buildReport } from '#report/build.ts'
import { homeOf, newest } from './sitemap.ts'

const { source } = readContent(contentFolder())
const bare = (text: string) => text.replace(/\s+/g, '')

for (const locale of localeIds)
  test(`each goal stands in a table with its activities, what was done and the figures (${locale})`, async ({
    page,
  }) => {
    const { report } = buildReport(source, String(newest), locale)
    const t = words[locale]
    const expected = (report?.areas ?? []).map((area) =>
      [
        ...area.goals.flatMap((goal) =>
          goal.activities.map((activity) => ({
            goal: `${formatGoalCode(goal, locale)} ${goal.title.text}`,
            activity,
          })),
        ),
        ...area.activities
          .filter(({ goals }) => !goals.length)
          .map((activity) => ({ goal: t.compareNoGoal, activity })),
      ].map(({ goal, activity }) =>
        bare([goal, `${activity.id} ${activity.title.text}`, activity.summary.text].join('|')),
      ),
    )
    expect(expected.flat().length).toBeGreaterThan(0)
    await page.goto(`${homeOf(locale)}compare/`)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      // What a reader who hears the table is told: its rows, and the heads of each.
      const tables = page.getByRole('table')
      await expect(tables).toHaveCount(expected.length)
      for (const [index, rows] of expected.entries()) {
        const own = tables.nth(index)
        await expect(own.getByRole('columnheader').first()).toHaveText(t.goalsWithoutPlan)
        await expect(own.locator('tbody > tr').filter({ has: page.locator('th[scope=row]') })).toHaveCount(
          rows.length,
        )
        const told = await own.evaluate((table) => {
          let goal = ''
          return [...table.querySelectorAll('tbody > tr')].flatMap((row) => {
            goal = row.querySelector('th[scope=rowgroup]')?.textContent ?? goal
            const activity = row.querySelector('th[scope=row]')?.textContent
            return activity === undefined
              ? []
              : [[goal, activity, row.querySelector('td')?.textContent].join('|')]
          })
        })
        expect(told.map(bare)).toEqual(rows)
        expect(await own.getByRole('rowheader').count()).toBeGreaterThanOrEqual(rows.length)
      }
    }
    const figures = (report?.metrics ?? []).map(({ counts }) => bare(counts.text))
    const shown = bare((await page.locator('.figure-lines').allTextContents()).join(''))
    expect(figures.filter((counts) => !shown.includes(counts))).toEqual([])
  })
