import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type Page } from '@playwright/test'
import axe from 'axe-core'
import { localeIds, original } from '#i18n/locales.ts'
import { checked, chromiumOf, isRecording } from './checked.ts'
import { everyPage, inLocale, kindsOfPages, localeOf, printedEditions, rootOf } from './sitemap.ts'

const require = createRequire(import.meta.url)

/** One page a worker, which opens each address with axe in it already: most of the time would else go into setting up. */
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL! })
      await page.addInitScript({ path: require.resolve('axe-core/axe.min.js') })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
})

/** All but the contrast of 4.5, which that of 7 holds, too. */
const all = axe.getRules().flatMap(({ ruleId }) => (ruleId === 'color-contrast' ? [] : ruleId))
const ofColours = ['color-contrast-enhanced', 'link-in-text-block']

/** What readers' screens and settings are; where they only change colours, only what depends on those is asked again. */
const states = [
  { name: 'light', width: 1280, rules: all },
  { name: 'dark', width: 320, colorScheme: 'dark', rules: all },
  { name: 'forced', width: 1280, forcedColors: 'active', rules: ofColours },
  { name: 'print', width: 672, media: 'print', rules: ofColours },
] as const

/** What axe finds on the page as it stands, and how many rules had something to look at. */
const findings = (page: Page, rules: readonly string[]) =>
  page.evaluate(
    async (values) => {
      const { violations, passes } = await axe.run({
        runOnly: { type: 'rule', values },
        resultTypes: ['violations'],
        selectors: false,
        preload: false,
      })
      return {
        found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        passed: passes.length,
      }
    },
    [...rules],
  )

/** Without the first pages, whose text is that of the newest report's. */
const pages = [...everyPage, ...printedEditions].filter((path) => path !== rootOf(localeOf(path)))
const sample = new Set([...kindsOfPages, ...printedEditions].filter((path) => localeOf(path) === original))

/** Every state for one page of each kind; for the others one of the first two, and in the next language the other one. */
const statesOf = (path: string) => {
  const turn = pages.indexOf(inLocale(path, original)) + localeIds.indexOf(localeOf(path))
  return states.filter((_, index) => isRecording || sample.has(path) || index === turn % 2)
}

for (const path of pages)
  test(`axe finds nothing on ${path}`, async ({ reader }) => {
    await reader.goto(path)
    await expect(reader.locator('iframe')).toHaveCount(0)
    for (const { name, width, rules, ...media } of statesOf(path)) {
      await reader.setViewportSize({ width, height: 900 })
      await reader.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media })
      const { found, passed } = await findings(reader, rules)
      expect(found, name).toEqual([])
      expect(passed, name).toBeGreaterThan(rules === all ? 25 : 0)
      checked(name, `axe-core ${axe.version}, ${chromiumOf(reader)}`, path)
    }
  })

test('HTML_CodeSniffer finds no error of WCAG 2 AA on any kind of page, and one that is planted', async ({
  reader,
}) => {
  test.setTimeout(120_000)
  const { version } = require('html_codesniffer/package.json') as { readonly version: string }
  const sniffer = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')
  await reader.setViewportSize({ width: 1280, height: 900 })
  await reader.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' })
  for (const path of [...kindsOfPages, ...printedEditions]) {
    await reader.goto(path)
    await reader.evaluate(sniffer)
    expect(await errors(reader), path).toEqual([])
    checked('light', `HTML_CodeSniffer ${version}, ${chromiumOf(reader)}`, path)
  }
  await reader.evaluate(() => document.querySelector('main')?.append(new Image()))
  expect(await errors(reader)).toEqual([expect.stringContaining('H37')])
})

type Message = { readonly type: number; readonly code: string; readonly element: Element }
declare const HTMLCS: {
  readonly process: (standard: string, page: Document, done: () => void) => void
  readonly getMessages: () => readonly Message[]
}

/** What HTML_CodeSniffer calls an error, not a warning or a notice; it asks for `headers` where `scope` says the same (technique H63). */
const errors = (page: Page) =>
  page.evaluate(async () => {
    await new Promise<void>((resolve) => HTMLCS.process('WCAG2AA', document, resolve))
    return HTMLCS.getMessages().flatMap(({ type, code, element }) =>
      type === 1 && !code.endsWith('H43.HeadersRequired')
        ? `${code}: ${element.outerHTML.slice(0, 160)}`
        : [],
    )
  })
