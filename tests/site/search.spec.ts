import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import axe from 'axe-core'
import { isJapanese, localeIds, original, type Locale } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import { homeOf, overflow, pageOf, rootOf, sitemap } from './sitemap.ts'

const searchOf = (locale: Locale) => `${rootOf(locale)}search/`

/** What a page is called in results: an activity by its code and title. */
const titleOf = async (page: Page, path: string): Promise<string> => {
  await page.goto(path)
  return (await page.locator('h1').innerText()).replace(/\s+/g, ' ').trim()
}

const results = (page: Page) => page.locator('.found > li')
const isDone = (page: Page) => expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false')

for (const locale of localeIds) {
  const t = words[locale]
  const activity = pageOf('activities', locale)

  test(`a page is found by its title, from the head of any page, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const title = await titleOf(page, activity)
    await page.goto(homeOf(locale))
    await page.getByRole('banner').getByRole('button', { name: t.search }).focus()
    await page.keyboard.press('Enter')
    const field = page.getByRole('search').getByRole('searchbox', { name: t.searchField })
    await expect(field).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(title)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(
      (url) => url.pathname === searchOf(locale) && url.searchParams.get('q') === title,
    )
    await expect(page.getByRole('searchbox')).toHaveValue(title)
    await expect(results(page).first().locator('h2 a')).toHaveAttribute('href', activity)
    await expect(results(page).first()).toContainText(t.activities)
    expect(await results(page).first().locator('mark').count()).toBeGreaterThan(0)
    await expect(page.getByRole('status')).toHaveText((await results(page).count()) > 1 ? /\d/ : t.searchOne)
  })

  test(`axe finds nothing on results, wide or narrow, in the light or the dark (${locale})`, async ({
    page,
  }) => {
    const title = await titleOf(page, activity)
    await page.goto(`${searchOf(locale)}?q=${encodeURIComponent(title)}`)
    await expect(results(page).first()).toBeVisible()
    await page.evaluate(axe.source)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        const { violations } = await page.evaluate(() => axe.run(document))
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([])
      }
  })

  test(`what is nowhere is said to be nowhere, and the titles stay (${locale})`, async ({ page }) => {
    await page.goto(`${searchOf(locale)}?q=xyzzyq`)
    await expect(page.getByRole('status')).toHaveText(t.searchNone('xyzzyq'))
    await expect(results(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { name: t.searchTitles })).toBeVisible()
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`every title leads to its page, by kind (${locale})`, async ({ page }) => {
      await page.goto(`${searchOf(locale)}?q=1`)
      await expect(page.getByRole('search')).toHaveCount(1)
      await expect(page.locator('select').filter({ visible: true })).toHaveCount(0)
      const listed = await page
        .locator('.titles a')
        .evaluateAll((all) =>
          all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
        )
      const all = sitemap.filter((entry) => entry.locale === locale).map(({ path }) => path)
      expect(
        all.filter((path) => !listed.includes(path) && !/\/(print|poster|reports)\/$/.test(path)),
      ).toEqual([])
      expect(await page.locator('.titles h3').allInnerTexts()).toContain(t.activities)
    })
  })
}

test('filters narrow what is found, and the address keeps them', async ({ page }) => {
  await page.goto(`${searchOf(original)}?q=${/\d{4}/.exec(homeOf(original))?.[0]}`)
  await isDone(page)
  const all = await results(page).count()
  await page.locator('select[name=kind]').selectOption('thisReport')
  await isDone(page)
  await expect(page).toHaveURL(/kind=thisReport/)
  const about = page.locator('.found-about')
  expect(await about.count()).toBeGreaterThan(0)
  expect(await about.count()).toBeLessThan(all)
  for (const text of await about.allInnerTexts()) expect(text).toContain(words[original].thisReport)
  await page.reload()
  await isDone(page)
  await expect(page.locator('select[name=kind]')).toHaveValue('thisReport')
  const area = page.locator('select[name=area]')
  await page.locator('select[name=kind]').selectOption('activities')
  await page.getByRole('searchbox').fill('')
  await area.selectOption({ index: 1 })
  await expect(about.first()).toContainText(await area.inputValue())
  const letter = (await area.inputValue())[0]
  for (const link of await page.locator('.found h2').allInnerTexts())
    expect(link).toMatch(new RegExp(`^${letter}`))
})

test('nothing is asked while an input method makes a word', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(searchOf(original))
  asked.length = 0
  await page.getByRole('searchbox').focus()
  const keyboard = await page.context().newCDPSession(page)
  for (const text of ['k', 'か', 'かつ', 'かつどう'])
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  // Longer than the pause of a reader, by the page's own clock.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  expect(asked).toEqual([])
  await expect(page).toHaveURL((url) => url.search === '')
  await keyboard.send('Input.insertText', { text: '活動' })
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '活動')
  await isDone(page)
})

test('where the engine does not come, it says so, and the titles stay', async ({ page }) => {
  await page.route('**/pagefind.js', (route) => route.abort())
  await page.goto(`${searchOf(original)}?q=1`)
  await expect(page.getByRole('status')).toHaveText(words[original].searchFailed)
  await expect(page.locator('.titles')).toBeVisible()
})

for (const locale of localeIds)
  test(`a first search loads less than 150 kB, a second little (${locale})`, async ({ page }) => {
    const title = await titleOf(page, pageOf('activities', locale))
    const query = isJapanese(locale) ? title.slice(-4) : title.split(' ').at(-1)!
    const loaded = { bytes: 0 }
    await page.goto(searchOf(locale))
    page.on('response', async (response) => {
      const body = await response.body()
      loaded.bytes += gzipSync(body).length
    })
    const search = async (text: string) => {
      loaded.bytes = 0
      await page.getByRole('searchbox').fill(text)
      await page.keyboard.press('Enter')
      await isDone(page)
      await page.waitForLoadState('networkidle')
      return loaded.bytes
    }
    const first = await search(query)
    expect(await results(page).count()).toBeGreaterThan(0)
    expect(first).toBeGreaterThan(50_000)
    expect(first).toBeLessThan(150_000)
    expect(await search(title)).toBeLessThan(20_000)
  })
