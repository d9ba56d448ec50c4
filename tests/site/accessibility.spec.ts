import { expect, test, type Page } from '@playwright/test'
import axe from 'axe-core'
import { everyPage, printedEditions } from './sitemap.ts'

/** What every rule of axe finds on the page as it stands, and how many rules had something to look at. */
const findings = (page: Page) =>
  page.evaluate(async () => {
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] })
    return {
      found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      passed: passes.length,
    }
  })

for (const path of [...everyPage, ...printedEditions]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.goto(path)
    await expect(page.locator('iframe')).toHaveCount(0)
    await page.evaluate(axe.source)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const { found, passed } = await findings(page)
        expect(found, `${colorScheme}, ${width} px`).toEqual([])
        expect(passed).toBeGreaterThan(15)
      }
  })
}
