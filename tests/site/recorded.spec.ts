import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { readAccessibility } from '#disk/accessibility.ts'
import { tested } from '#i18n/accessibility/words.ts'
import { localeIds } from '#i18n/locales.ts'
import { isRecording } from './checked.ts'
import { kindOf, kindsOfPages, sitemap } from './sitemap.ts'

const require = createRequire(import.meta.url)
const record = readAccessibility()

test.describe('the record of the tests of accessibility (npm run accessibility makes it)', () => {
  test.skip(!record || isRecording, 'This site has none: its pages tell of no tests.')

  test('is of every kind of page and every language that the site has, and of all that is tested', () => {
    expect(record?.languages).toEqual(localeIds)
    expect(record?.kinds).toEqual(expect.arrayContaining([...new Set(kindsOfPages.map(kindOf))]))
    expect(new Set(record?.runs.map(({ what }) => what))).toEqual(new Set(tested))
    expect(record?.runs.filter(({ problems }) => problems > 0)).toEqual([])
  })

  test('is of the tools that test it now', () => {
    for (const tool of ['axe-core', 'html_codesniffer', 'html-validate']) {
      const { version } = require(`${tool}/package.json`) as { readonly version: string }
      const name = `${tool} ${version}`.replace('html_codesniffer', 'HTML_CodeSniffer')
      expect(
        record?.runs.some((run) => run.tool.startsWith(name)),
        name,
      ).toBe(true)
    }
  })

  /** No clock: a year is counted from the newest day that the content tells of, so that a site that nobody changes stays right. */
  test('is less than a year older than the content', () => {
    const newest =
      sitemap
        .flatMap(({ modified = '' }) => modified.slice(0, 10))
        .toSorted()
        .at(-1) ?? ''
    const [year = '', ...rest] = (record?.date ?? '').split('-')
    expect(newest).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect([`${Number(year) + 1}`, ...rest].join('-') >= newest).toBe(true)
  })

  test('stands on the page word for word, and every page leads there', async ({ page }) => {
    for (const path of kindsOfPages.filter((each) => kindOf(each) === 'accessibility')) {
      await page.goto(path)
      const rows = await page.locator('main tbody tr').allInnerTexts()
      expect(rows).toHaveLength(record?.runs.length ?? 0)
      for (const [index, { tool, pages, checks }] of record?.runs.entries() ?? [])
        for (const part of [tool, String(pages), String(checks)]) expect(rows[index]).toContain(part)
      await expect(
        page
          .locator('footer a[aria-current], footer a')
          .filter({ hasText: await page.locator('h1').innerText() }),
      ).toHaveCount(1)
    }
  })
})
