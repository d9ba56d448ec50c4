import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from '#book/browser.ts'
import { builtPage } from './built-page.ts'
import { pictureOf, widths } from './pictures-page.ts'

/** Takes pictures of pages in each state of a site that has them, into a folder. */
export const takePictures = async (
  program: Browser,
  sites: Readonly<Record<string, string>>,
  paths: readonly string[],
  folder: string,
): Promise<void> => {
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  const browser = await chromium.launch(program)
  try {
    for (const [state, site] of Object.entries(sites)) {
      const { page, addressOf } = await builtPage(browser, site, '/')
      for (const path of paths.filter((each) => existsSync(join(site, each, 'index.html'))))
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(addressOf(`${path}index.html`))
          await page.evaluate(allPictures)
          const file = join(folder, pictureOf(path, width, state))
          await page.screenshot({ path: file, type: 'jpeg', quality: 80, fullPage: true })
        }
    }
  } finally {
    await browser.close()
  }
}

/** Loads what would else come once a reader gets there. */
const allPictures = async () => {
  await Promise.all(
    [...document.images].map(async (image) => {
      image.loading = 'eager'
      await image.decode().catch(() => undefined)
    }),
  )
}
