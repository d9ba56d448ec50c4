import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everyPage } from './sitemap.ts'

for (const path of everyPage) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const { violations, passes } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        expect(found, `${colorScheme}, ${width} px`).toEqual([])
        expect(passes.length).toBeGreaterThan(15)
      }
  })
}
