/** Pictures of every kind of page of the built site, for people to look at: npm run screenshots [-- part of an address …] */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'astro'
import { findBrowser } from '#book/browser.ts'
import { kindsOfPages, searchPages } from './site/sitemap.ts'

const folder = resolve(import.meta.dirname, '../screenshots')
const parts = process.argv.slice(2)

const nameOf = (path: string) => path.replace(/\W+/g, '-').replace(/^-|-$/g, '')
const pages = [...kindsOfPages, ...searchPages, '/404.html']
  .map((path) => ({ path, name: nameOf(path) }))
  .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))

await mkdir(folder, { recursive: true })
const server = await preview({ server: { port: Number(process.env['PORT'] || 4399) }, logLevel: 'error' })
const browser = await chromium.launch(findBrowser() ?? {})
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 768, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    for (const { path, name } of pages) {
      await page.goto(`http://localhost:${server.port}${path}`)
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
    await page.close()
  }
await browser.close()
await server.stop()
