import { expect, test, type Page } from '@playwright/test'
import { languages } from '#i18n/languages.ts'
import { settings } from '#i18n/settings.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { checked, chromiumOf, isRecording } from './checked.ts'
import { homeOf, kindsOfPages, localeOf, overflow, pageOf, printedEditions, shiftOf } from './sitemap.ts'

const [other = original] = localeIds.slice(1)

/** Elements with text whose own box hides a part of it. */
const cutText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const style = getComputedStyle(element)
        const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible'
        // What is for readers who hear the page is cut away whole.
        const shown = element.checkVisibility() && style.clipPath !== 'inset(50%)'
        const cut =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        return hides && shown && cut && element.innerText.trim() !== ''
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )

test('nothing is cut at text of 200 %', async ({ page }) => {
  for (const path of kindsOfPages) {
    await page.goto(path)
    await page.addStyleTag({ content: 'html { font-size: 212.5% !important }' })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
      expect(await cutText(page), `${path} at ${width} px`).toEqual([])
    }
    checked('large', chromiumOf(page), path)
  }
})

test('nothing is cut where a reader spaces lines, letters and words (WCAG 1.4.12)', async ({ page }) => {
  for (const path of kindsOfPages) {
    await page.goto(path)
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
      expect(await cutText(page), `${path} at ${width} px`).toEqual([])
    }
    checked('spacing', chromiumOf(page), path)
  }
})

test('the printed edition fits screens of every width', async ({ page }) => {
  for (const path of printedEditions) {
    await page.goto(path)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('nothing moves while a page loads on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of kindsOfPages) {
    await page.goto(path)
    expect(await shiftOf(page), path).toBeLessThan(0.01)
  }
})

test('a page loads what all share of a weight, and its own rest', async ({ page }) => {
  const loaded = async (path: string) => {
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
    })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    page.removeAllListeners('request')
    expect(await page.evaluate(() => document.fonts.check('17px "BIZ UDPGothic"', 'A')), path).toBe(true)
    return fonts
  }
  for (const locale of localeIds) {
    if (languages[locale].letters === 'second') continue
    const [one, other] = [await loaded(pageOf('activities', locale)), await loaded(pageOf('areas', locale))]
    for (const weight of ['-400-', '-700-'])
      for (const fonts of [one, other])
        expect(fonts.filter((font) => font.includes(weight)).length, fonts.join()).toBeLessThanOrEqual(2)
    expect(one.filter((font) => other.includes(font)).length).toBeGreaterThan(0)
  }
})

test('the focus goes through the page in its order, and is visible wherever it is', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of isRecording
    ? kindsOfPages
    : [homeOf(original), pageOf('activities', other), pageOf('places')]) {
    await page.goto(path)
    let left = false
    for (let stop = 0; stop < 60 && !left; stop++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const at = document.activeElement
        const before = document.querySelector('[data-was-focused]')
        if (!at || at === document.body) return 'left'
        before?.removeAttribute('data-was-focused')
        at.setAttribute('data-was-focused', '')
        const follows = !before || before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return follows && outlined ? 'visible' : at.outerHTML.slice(0, 100)
      })
      left = found === 'left'
      if (!left) expect(found, path).toBe('visible')
    }
    checked('keyboard', chromiumOf(page), path)
  }
})

test('the skip link comes first and leads to the text', async ({ page }) => {
  await page.goto(pageOf('activities'))
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await expect(page.locator('.skip-link')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('links are 24 px high at least, but in sentences and on the map (WCAG 2.5.8)', async ({ page }) => {
  for (const path of [...kindsOfPages, ...printedEditions]) {
    await page.goto(path)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button')]
          .filter((it) => it.checkVisibility() && !it.closest('p, .prose, svg, td, .skip-link'))
          .filter((it) => it.getBoundingClientRect().height < 24)
          .map(({ outerHTML }) => outerHTML.slice(0, 160)),
      )
      expect(small, `${path} at ${width} px`).toEqual([])
    }
  }
})

test('forced colours keep codes, figures and borders readable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(pageOf('activities'))
  for (const part of ['.band-code', '.figure', 'h1'])
    expect(
      await page
        .locator(part)
        .first()
        .evaluate((it) => getComputedStyle(it).color),
    ).toBe('rgb(0, 0, 0)')
})

test('page changes move, but not for readers who asked for less motion', async ({ page }) => {
  /** The rule for page changes that counts for this reader: the last that applies. */
  const ruleFor = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await page.goto(homeOf(original))
    return page.evaluate(() => {
      const applying = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => {
          if (rule.cssText.startsWith('@view-transition')) return [rule.cssText]
          if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
          return rule instanceof CSSGroupingRule ? applying(rule.cssRules) : []
        })
      return [...document.styleSheets].flatMap((sheet) => applying(sheet.cssRules)).at(-1)
    })
  }
  expect(await ruleFor('no-preference')).toContain('navigation: auto')
  expect(await ruleFor('reduce')).toContain('navigation: none')
})

test('every page of the report has a share picture in its language', async ({ page, request }) => {
  for (const path of kindsOfPages) {
    await page.goto(path)
    const url = await page.locator('meta[property="og:image"]').getAttribute('content')
    const picture = await request.get(`/${new URL(url ?? '').pathname.slice(settings.base.length)}`)
    const bytes = await picture.body()
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThan(100_000)
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute(
      'content',
      languages[localeOf(path)].openGraph,
    )
  }
})
