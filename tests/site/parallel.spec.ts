import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@playwright/test'
import { contentFolder } from '#disk/content-folder.ts'
import { localeIds, original, translationIds, type Locale } from '#i18n/locales.ts'
import { homeOf, newest } from './sitemap.ts'

const folder = `${contentFolder()}/${newest}`
const bare = (text: string) => text.replace(/\s+/g, '')

/** The blocks of a file's body by the signs of Markdown alone: not by the reader that the site is made with. */
const blocksOf = (file: string): readonly string[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((block) =>
      bare(
        block
          .replace(/^\s*(?:#+|>|[-*]|\d+\.) /gm, '')
          .replace(/\[#[^\]]*\]\s*$/, '')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/\*+|\\$/gm, ''),
      ),
    )
    .filter((block) => block && !block.startsWith('<') && !block.startsWith('|'))

const files = globSync(`**/*.${original}.mdx`, { cwd: folder })

for (const locale of localeIds.filter(
  (id) => translationIds.length && (id !== original || translationIds.length === 1),
))
  test(`every paragraph of the original stands once beside its translation (${locale})`, async ({ page }) => {
    const translation: Locale = locale === original ? translationIds[0]! : locale
    await page.goto(`${homeOf(locale)}parallel/`)
    const rows = await page.locator('.pair[id]').evaluateAll((all) =>
      all.map((row) => {
        const [, left, right] = [...row.children]
        return {
          id: row.id,
          isBody: !row.matches('.pair-title, .pair-lead, .pair-note'),
          link: row.firstElementChild?.getAttribute('href'),
          from: left?.textContent ?? '',
          to: right?.textContent ?? '',
          langs: [left?.getAttribute('lang'), right?.getAttribute('lang')],
        }
      }),
    )
    expect(rows.filter(({ id, link }) => link !== `#${id}`)).toEqual([])
    const told = rows
      .filter(({ isBody }) => isBody)
      .map(({ from, to, langs }) => ({ from: bare(from), to: bare(to), langs }))
    let compared = 0
    for (const file of files) {
      const [from, name] = [blocksOf(file), basename(file)]
      const translated = globSync(file.replace(`.${original}.`, `.${translation}.`), { cwd: folder })
      const to = translated.flatMap(blocksOf)
      for (const [index, block] of from.entries()) {
        const found = told.filter((row) => row.from === block)
        expect(found.length, `${name}: ${block}`).toBeGreaterThan(0)
        // Headings such as “Main activities” stand in several files.
        const same = files.flatMap(blocksOf).filter((other) => other === block)
        expect(found.length, `${name}: ${block}`).toBe(same.length)
        if (to.length !== from.length) continue
        const beside = found.find((row) => row.to === to[index])
        expect(beside?.langs, `${name}: ${block} | ${to[index]}`).toEqual([original, translation])
        compared++
      }
    }
    expect(compared).toBeGreaterThan(5)
  })

test('the languages stand beside each other on wide screens, and below each other on narrow ones', async ({
  page,
}) => {
  test.skip(!translationIds.length)
  await page.goto(`${homeOf(original)}parallel/`)
  const boxes = async () => {
    const row = page.locator('.pair-paragraph, .pair-item').first()
    const [, left, right] = await row
      .locator('> *')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    return { left: left!, right: right! }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  const wide = await boxes()
  expect(wide.right.left).toBeGreaterThan(wide.left.right)
  expect(Math.abs(wide.right.top - wide.left.top)).toBeLessThan(4)
  await page.setViewportSize({ width: 360, height: 900 })
  const narrow = await boxes()
  expect(narrow.right.top).toBeGreaterThanOrEqual(narrow.left.bottom)
})
