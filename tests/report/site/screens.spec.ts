import { expect, test, type Page } from '@playwright/test'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { paths } from '#site/paths.ts'
import { missingByWeight } from '../../site/fonts.ts'
import { everyPage, kindsOfPages } from '../../site/sitemap.ts'

const { source } = readContent(contentFolder())
const reportIn = (locale: Locale) => {
  const { report } = buildReport(source, '2023', locale)
  if (!report) throw new Error('no report')
  return report
}

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((it) => {
      const { left, right, top, bottom, width, height } = it.getBoundingClientRect()
      return { left, right, top, bottom, width, height }
    }),
  )

for (const locale of localeIds) {
  const report = reportIn(locale)
  const home = paths.home(report)

  test(`a phone's first screen holds title, vision and a result; five hold the year (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 720 })
    await page.goto(home)
    for (const part of ['h1', '.cover-vision', '.cover-figures .figure', '.cover-figures .figure-label'])
      expect((await boxes(page, part))[0]?.bottom, part).toBeLessThan(720)
    const last = (await boxes(page, '.deeds .summary')).at(-1)
    expect(last?.bottom).toBeLessThan(5 * 720)
  })

  test(`what was done is told in sentences, on home, by area and by goal (${locale})`, async ({ page }) => {
    const told = async (path: string, selector: string) => {
      await page.goto(path)
      return page
        .locator(selector)
        .evaluateAll((all) => all.map((it) => it.textContent?.trim().replace(/\s+/g, ' ')))
    }
    const summaries = (activities: typeof report.activities) => activities.map(({ summary }) => summary.text)
    expect(await told(home, '.deeds .summary-sentence')).toEqual(summaries(report.activities))
    for (const area of report.areas)
      expect(await told(paths.area(report, area), '.summary-sentence')).toEqual(summaries(area.activities))
    for (const goal of report.goals)
      expect(await told(paths.goal(report, goal), '.summary-sentence')).toEqual(summaries(goal.activities))
    for (const activity of report.activities)
      expect(await told(paths.activity(report, activity), '.activity-lead')).toEqual(summaries([activity]))
  })

  test(`every activity is a tile, a link by its name (${locale})`, async ({ page }) => {
    await page.goto(home)
    for (const { id, title } of report.activities) {
      const tile = page.locator('.tiles').getByRole('link', { name: `${id} ${title.text}`, exact: true })
      await expect(tile).toHaveCount(1)
      await expect(tile).toHaveAttribute('href', paths.activity(report, { id }))
    }
    await expect(page.locator('.tiles a')).toHaveCount(report.activities.length)
  })

  test(`figures stand with what they are of, and lead there (${locale})`, async ({ page }) => {
    await page.goto(home)
    const groups = page.locator('.figure-groups > li')
    const symposium = groups.filter({ hasText: '130' })
    await expect(symposium.locator('.figure')).toHaveCount(3)
    const link = symposium.getByRole('link')
    await expect(link).toContainText(/^A2 (2023年7月25日|25 July 2023)/)
    await expect(link).toHaveAttribute('href', `${paths.activity(report, { id: 'A2' })}#voices`)
    await expect(groups.filter({ hasText: /2年間|2 years/ }).getByRole('link')).toHaveAttribute(
      'href',
      paths.activity(report, { id: 'A4' }),
    )
  })

  test(`a goal is a ring of its plan, not an activity (${locale})`, async ({ page }) => {
    const [goal] = report.goals
    if (!goal) throw new Error('no goal')
    await page.goto(paths.goal(report, goal))
    await expect(page.locator('.goal-title')).toContainText(report.plan!.title.text)
    await expect(page.locator('.band-code, .band-cloth')).toHaveCount(0)
    await expect(page.locator('.goal-title .ring')).toHaveText('1')
    const others = goal.area.goals.length - 1
    await expect(page.locator('.goal-others .goals > li')).toHaveCount(others)
  })

  test(`an area leads from its goals to activities, and on to its neighbours (${locale})`, async ({
    page,
  }) => {
    const [first, second, third] = report.areas
    if (!first || !second || !third) throw new Error('too few areas')
    await page.goto(paths.area(report, second))
    for (const goal of second.goals)
      for (const activity of goal.activities)
        await expect(
          page
            .locator('.opener li', { hasText: goal.title.text })
            .getByRole('link', { name: `${activity.id} ` }),
        ).toHaveAttribute('href', paths.activity(report, activity))
    await expect(page.locator('.area-neighbours a[rel=prev]')).toHaveAttribute(
      'href',
      paths.area(report, first),
    )
    await expect(page.locator('.area-neighbours a[rel=next]')).toHaveAttribute(
      'href',
      paths.area(report, third),
    )
    const partners = new Set(second.activities.flatMap((activity) => activity.partners))
    await expect(page.locator('.weave th[scope=row]')).toHaveCount(partners.size)
  })
}

test('the cover bleeds to the edges of the window, its tiles a gap apart', async ({ page }) => {
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/2023/')
    const [[whole], [header], tiles] = await Promise.all([
      boxes(page, '.tiles'),
      boxes(page, 'header'),
      boxes(page, '.tile'),
    ])
    expect(whole?.right, `${width}`).toBeCloseTo(width, 0)
    expect(whole?.top).toBeCloseTo(header?.bottom ?? 0, 0)
    if (width < 1024) expect(whole?.left).toBe(0)
    else expect(whole?.width).toBeCloseTo(whole?.height ?? 0, 0)
    expect(tiles.length).toBe(reportIn('ja').activities.length)
    for (const [index, tile] of tiles.entries()) {
      expect(Math.min(tile.width, tile.height), `${width}`).toBeGreaterThanOrEqual(24)
      for (const other of tiles.slice(index + 1)) {
        const across = Math.max(tile.left, other.left) - Math.min(tile.right, other.right)
        const down = Math.max(tile.top, other.top) - Math.min(tile.bottom, other.bottom)
        expect(Math.max(across, down), `${width}`).toBeGreaterThan(3)
      }
    }
  }
})

test('no motif is so small that its lines run together', async ({ page }) => {
  for (const path of ['/2023/', '/2023/areas/c/', '/2023/activities/c1/'])
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const repeats = await page.locator('svg[data-motif]:not(.swatch)').evaluateAll((all) =>
        all.flatMap((it) => {
          const repeat = it.querySelector('use')?.getAttribute('x')
          const { width: units = 1, height: rows = 1 } = (it as SVGSVGElement).viewBox.baseVal
          const { width: across, height: down } = it.getBoundingClientRect()
          return across ? Number(repeat) * Math.max(across / units, down / rows) : []
        }),
      )
      expect(Math.min(...repeats), `${path} at ${width} px`).toBeGreaterThan(17)
    }
})

test('the title breaks after the year, and nothing of it is cut', async ({ page }) => {
  for (const [path, lines] of [
    ['/2023/', ['2023年度', '活動報告']],
    ['/en/2023/', ['FY2023', 'Activity Report']],
  ] as const)
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const title = page.locator('h1')
      expect((await title.innerText()).split('\n').map((line) => line.trim())).toEqual(lines)
      expect(await title.evaluate((it) => it.scrollWidth - it.clientWidth), `${width}`).toBeLessThanOrEqual(0)
    }
})

test('nothing apologises', async ({ page }) => {
  for (const path of everyPage) {
    await page.goto(path)
    expect(await page.locator('body').innerText(), path).not.toMatch(
      /未提供|未定|未確認|not supplied|not (yet )?(been )?(decided|confirmed)/i,
    )
  }
})

test('links in the text look like links, and nothing else does', async ({ page }) => {
  for (const path of kindsOfPages) {
    await page.goto(path)
    const wrong = await page.evaluate(() => {
      const isUnderlined = (element: Element | null): boolean =>
        !!element &&
        element.tagName !== 'MAIN' &&
        (getComputedStyle(element).textDecorationLine.includes('underline') ||
          isUnderlined(element.parentElement))
      const shown = (element: Element) => element.checkVisibility() && !element.closest('.sr-only')
      const words = [...document.querySelectorAll('main *')].filter(
        (element) => element.childNodes.length === 1 && element.firstChild?.nodeType === 3 && shown(element),
      )
      const isLink = (element: Element) => element.closest('a:not(.tile *, .place-marker, .weave-code)')
      return [
        ...[...document.querySelectorAll('main a:not(.tile *, .place-marker, [href^="#"])')]
          .filter(shown)
          .filter((link) => ![link, ...link.querySelectorAll('*')].some(isUnderlined)),
        ...words.filter((element) => !element.closest('a') && isUnderlined(element)),
      ].map((element) => `${isLink(element) ? 'link' : 'text'} ${element.outerHTML.slice(0, 120)}`)
    })
    expect(wrong, path).toEqual([])
  }
})

test('no column is left empty beside an activity', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const { id } of reportIn('ja').activities) {
    await page.goto(paths.activity(reportIn('ja'), { id }))
    const [[prose], [facts]] = await Promise.all([boxes(page, '.prose'), boxes(page, '.facts')])
    if (!prose || !facts) throw new Error(`${id} has no text or no facts`)
    if (prose.right <= facts.left) expect(facts.bottom - prose.bottom, id).toBeLessThan(0.25 * prose.height)
    else expect(facts.top, id).toBeGreaterThanOrEqual(prose.bottom)
  }
})

test('pages grow with large screens', async ({ page }) => {
  const sizes = []
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 1080 })
    await page.goto('/2023/activities/a2/')
    const [[frame], size] = await Promise.all([
      boxes(page, 'main .frame'),
      page
        .locator('.prose p')
        .first()
        .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize)),
    ])
    sizes.push({ frame: (frame?.width ?? 0) / width, size })
  }
  expect(sizes[0]?.size).toBeCloseTo(17, 0)
  expect(sizes[1]?.size).toBeGreaterThan(20)
  expect(sizes[1]?.frame).toBeGreaterThan(0.8)
})

test('日本語 stands in the site’s own font where no other Japanese does', async ({ page }) => {
  await page.goto('/en/2023/')
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight),
  )
  expect(loaded.toSorted()).toEqual(['400', '700'])
  expect((await missingByWeight(page))['400']).toEqual([])
})

test('a lost reader finds both menus', async ({ page }) => {
  await page.goto('/2023/no-such-page/')
  for (const locale of localeIds) {
    const report = reportIn(locale)
    const menu = page.locator(`section[lang=${locale}] nav`)
    for (const path of [paths.timeline(report), paths.partners(report), paths.about(report)])
      await expect(menu.locator(`a[href="${path}"]`)).toBeVisible()
    for (const area of report.areas)
      await expect(menu.locator(`a[href="${paths.area(report, area)}"]`)).toBeVisible()
  }
})
