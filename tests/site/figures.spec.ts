import { expect, test } from '@playwright/test'
import { kindsOfPages, overflow, printedEditions } from './sitemap.ts'

const withFigures = [...kindsOfPages, ...printedEditions]

/** Gives every figure a number, as Figure.astro writes a long one; those whose number is on more than one line or stands out of its own place. */
const broken = (amount: string) => {
  for (const figure of document.querySelectorAll<HTMLElement>('.figure:has(> b)')) {
    figure.classList.add('figure-long')
    figure.style.setProperty('--digits', String(amount.length))
    figure.querySelector('b')!.textContent = amount
  }
  return [...document.querySelectorAll<HTMLElement>('.figure:has(> b)')]
    .filter((figure) => figure.checkVisibility())
    .filter((figure) => {
      const range = document.createRange()
      range.selectNodeContents(figure.querySelector('b')!)
      const isWhole = range.getClientRects().length === 1
      range.selectNodeContents(figure)
      const { right } = figure.getBoundingClientRect()
      return !isWhole || range.getBoundingClientRect().right > right + 1
    })
    .map(({ parentElement }) => parentElement?.parentElement?.className ?? '')
}

for (const amount of ['123,456,789', '1,590,596.82'])
  test(`${amount} stays whole and in its place at every width`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const path of withFigures) {
      await page.goto(path)
      if (!(await page.locator('.figure').count())) continue
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        for (const width of media === 'print' ? [794] : [320, 360, 768, 1024, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 })
          expect.soft(await page.evaluate(broken, amount), `${path} ${media} at ${width} px`).toEqual([])
          if (media === 'screen')
            expect.soft(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
        }
      }
      await page.emulateMedia({ media: 'screen' })
    }
  })
