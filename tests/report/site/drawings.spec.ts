import { expect, test, type Page } from '@playwright/test'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { words as allWords } from '#i18n/words.ts'
import { buildReport } from '#report/build.ts'
import { passagePath, paths } from '#site/paths.ts'

const { source } = readContent(contentFolder())
const reportIn = (locale: Locale) => {
  const { report } = buildReport(source, '2023', locale)
  if (!report) throw new Error('no report')
  return report
}

/** The year as it stands on the screen: months, marks and labels from left to right. */
const drawnYear = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { left, right, top, bottom }
    }
    const drawing = document.querySelector('.year-drawing')!
    const rule = box(drawing.querySelector('.year-entries')!)
    return {
      rule,
      months: [...drawing.querySelectorAll('.year-months > span')].map(box),
      entries: [...drawing.querySelectorAll('.year-entry')].map((entry) => {
        const label = entry.querySelector('.year-label')!
        const mark = getComputedStyle(entry, '::before')
        const left = rule.left + Number.parseFloat(mark.marginInlineStart)
        return {
          text: label.textContent?.trim() ?? '',
          date: entry.querySelector('time')?.dateTime ?? '',
          hangs: entry.matches('.year-day'),
          label: box(label),
          mark: { left, right: left + Number.parseFloat(mark.width) },
        }
      }),
    }
  })

for (const locale of localeIds)
  for (const width of [700, 768, 1024, 1280, 1920])
    test(`the year is true to scale at ${width} px (${locale})`, async ({ page }) => {
      const report = reportIn(locale)
      const dated = report.events.filter(({ date }) => date)
      await page.setViewportSize({ width, height: 900 })
      for (const path of [paths.timeline(report), paths.home(report)]) {
        await page.goto(path)
        await page.evaluate(() => document.fonts.ready)
        const { rule, months, entries } = await drawnYear(page)
        const day = (rule.right - rule.left) / 366
        expect(entries.length, path).toBe(dated.length)
        for (const [index, entry] of entries.entries()) {
          const { id, date = '' } = dated[index]!
          const month = months[(Number(date.slice(5, 7)) + 8) % 12]!
          const first = Number(date.slice(8, 10) || 1)
          const starts = month.left + (first - 1) * day
          expect(Math.abs(entry.mark.left - starts), `${id} begins on its day`).toBeLessThan(1.5)
          if (date.length === 7)
            expect(Math.abs(entry.mark.right - month.right), `${id} is a month long`).toBeLessThan(1.5)
          const begins = entry.label.left > month.left - 1.5 && entry.label.left < month.right
          const ends = entry.label.right < month.right + 1.5 && entry.label.right > month.left
          expect(begins || ends, `${id} begins or ends in its month`).toBe(true)
          expect(entry.label.right).toBeLessThan(rule.right + 1.5)
        }
        for (const [index, one] of entries.entries())
          for (const [at, other] of entries.entries()) {
            if (index === at) continue
            const side = one.label.left < other.label.right - 1 && other.label.left < one.label.right - 1
            const level = one.label.top < other.label.bottom - 1 && other.label.top < one.label.bottom - 1
            expect(side && level, `${one.text} over ${other.text}`).toBe(false)
            const above = one.label.top < other.label.top
            const crossed = other.mark.left > one.label.left && other.mark.left < one.label.right - 1
            expect(other.hangs && above && crossed, `${other.text} through ${one.text}`).toBe(false)
          }
      }
    })

for (const locale of localeIds)
  test(`the year is a list of what happened on narrow screens, and says whose it is (${locale})`, async ({
    page,
  }) => {
    const report = reportIn(locale)
    const dated = report.events.filter(({ date }) => date)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(paths.timeline(report))
    const list = page.locator('.year-entries')
    await expect(page.locator('.year-months')).toBeHidden()
    await expect(page.locator('.year-months')).toHaveAttribute('aria-hidden', 'true')
    await expect(list.getByRole('listitem')).toHaveCount(dated.length)
    for (const [index, event] of dated.entries()) {
      const [activity] = event.activities
      const item = list.getByRole('listitem').nth(index)
      await expect(item).toContainText(new RegExp(`^\\s*${activity?.id}\\s`))
      await expect(item).toContainText(activity?.title.text ?? '')
      const link = item.getByRole('link', { name: event.title.text })
      expect(await link.getAttribute('href')).toBe(passagePath(report, activity!, event.passage))
    }
    expect(dated.filter(({ passage }) => passage).length).toBeGreaterThan(4)
    await page.getByRole('link', { name: dated[0]!.title.text }).click()
    await expect(page.locator(`#${dated[0]!.passage}`)).toBeInViewport()
  })

for (const locale of localeIds)
  test(`organisations and activities are a table (${locale})`, async ({ page }) => {
    const report = reportIn(locale)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(paths.partners(report))
    const table = page.getByRole('table')
    await expect(table).toHaveAccessibleName(/./)
    await expect(table.getByRole('columnheader')).toHaveCount(1 + report.activities.length)
    await expect(table.getByRole('rowheader')).toHaveCount(report.partners.length)
    await expect(table.getByRole('cell')).toHaveCount(report.partners.length * report.activities.length)
    const rows = await table.locator('tr:has(> td):visible').evaluateAll((all) =>
      all.map((row) => ({
        id: row.id,
        scope: row.querySelector('th')?.scope,
        words: [...row.querySelectorAll('td > .sr-only')].map(({ textContent }) => textContent),
        dots: [...row.querySelectorAll('td')].map((cell) => getComputedStyle(cell, '::after').content),
      })),
    )
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      report.partners.map(({ id }) => `partner-${id}`).toSorted(),
    )
    const { appears: named, appearsNot: not } = allWords[locale]
    for (const { id, scope, words, dots } of rows) {
      const partner = report.partners.find((other) => `partner-${other.id}` === id)
      const expected = report.activities.map((activity) => partner?.activities.includes(activity))
      expect(scope).toBe('row')
      expect(words, id).toEqual(expected.map((is) => (is ? named : not)))
      expect(
        dots.map((dot) => dot !== 'none'),
        id,
      ).toEqual(expected)
    }
    await test.step('each cell has a sign on paper, or the PDF loses it', async () => {
      await page.emulateMedia({ media: 'print' })
      const signs = await table.locator('tr:visible > td').allInnerTexts()
      expect(signs.length).toBe(report.partners.length * report.activities.length)
      expect(signs.filter((sign) => !/[●·]/.test(sign))).toEqual([])
    })
  })

for (const locale of localeIds)
  test(`organisations are a list by activity on narrow screens (${locale})`, async ({ page }) => {
    const report = reportIn(locale)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(paths.partners(report))
    await expect(page.locator('.weave td:visible')).toHaveCount(0)
    const groups = await page.locator('.weave > tbody').evaluateAll((all) =>
      all.map((group) => ({
        title: group.querySelector<HTMLElement>('[role=heading]')?.innerText.replace(/\s+/g, ' ').trim(),
        count: group.querySelector<HTMLElement>('.weave-count')?.innerText,
        names: [...group.querySelectorAll<HTMLElement>('th[scope=row]')].map((name) => name.innerText),
      })),
    )
    const expected = report.activities.filter(({ partners }) => partners.length)
    expect(groups.map(({ title }) => title)).toEqual(expected.map(({ id, title }) => `${id} ${title.text}`))
    for (const [index, { count, names }] of groups.entries()) {
      const { id, partners } = expected[index]!
      expect(count).toBe(String(partners.length))
      for (const [at, partner] of partners.entries()) {
        expect(names[at]).toContain(partner.name.text)
        for (const other of partner.activities.filter((activity) => activity.id !== id))
          expect(names[at]).toContain(other.id)
      }
    }
    const titles = await page.locator('main').innerText()
    for (const { title } of expected) expect(titles.split(title.text).length, title.text).toBe(2)
  })

test('names that contain commas stand apart, on screen and on paper', async ({ page }) => {
  const report = reportIn('en')
  expect(report.partners.some(({ name }) => name.text.includes(','))).toBe(true)
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    for (const path of [
      paths.activity(report, { id: 'A1' }),
      paths.activity(report, { id: 'D1' }),
      paths.print(report),
    ]) {
      await page.goto(path)
      const names = page.locator('.names > li')
      expect(await names.count(), path).toBeGreaterThan(3)
      const signs = await names.evaluateAll((all) =>
        all.flatMap((name) => ['::before', '::after'].map((part) => getComputedStyle(name, part).content)),
      )
      expect(new Set(signs), `${path} in ${media}`).toEqual(new Set(['none']))
      const displays = await names.evaluateAll((all) => all.map((name) => getComputedStyle(name).display))
      expect(displays, `${path} in ${media}`).not.toContain('inline')
    }
  }
})

test('names that were translated for the report have one note', async ({ page }) => {
  const report = reportIn('en')
  const translated = report.partners.filter(({ official }) => !official).length
  await page.goto(paths.partners(report))
  const rows = page.locator('.weave tr[id] > th')
  await expect(rows.filter({ hasText: '*' })).toHaveCount(translated)
  await expect(page.getByText('Names marked *')).toHaveCount(1)
  await page.goto(paths.partners(reportIn('ja')))
  await expect(page.locator('main')).not.toContainText('*')
})

for (const width of [360, 1280])
  test(`the map's links come in the order of their numbers at ${width} px`, async ({ page }) => {
    const report = reportIn('ja')
    await page.setViewportSize({ width, height: 900 })
    await page.goto(paths.places(report))
    const markers = page.locator('.place-marker')
    const numbers = report.places.map((_, index) => String(index + 1))
    await expect(markers).toHaveText(report.places.map(({ name }, index) => `${index + 1} ${name.text}`))
    await expect(page.locator('.place-entry > .place-number')).toHaveText(numbers)
    await markers.first().focus()
    for (const [index, { id }] of report.places.entries()) {
      await expect(markers.nth(index)).toBeFocused()
      await expect(markers.nth(index)).toHaveAttribute('href', `#place-${id}`)
      const size = await markers.nth(index).boundingBox()
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24)
      await page.keyboard.press('Tab')
    }
    const titles = await page.locator('.place-list').innerText()
    for (const { title } of report.activities.filter(({ places }) => places.length))
      expect(titles.split(title.text).length, title.text).toBe(2)
  })

test('dots tell their figure', async ({ page }) => {
  for (const [locale, name] of [
    ['ja', '10のうち約9'],
    ['en', 'about 9 in 10'],
  ] as const) {
    await page.goto(paths.activity({ locale, year: '2023' }, { id: 'A2' }))
    await expect(page.getByRole('img', { name })).toBeVisible()
  }
})
