/** Pictures of every kind of page, for people to look at: node tests/screenshots.ts [part of an address …] */
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { preview } from 'astro'

const pages = ['', 'areas/a/', 'goals/a-1/', 'activities/a2/', 'activities/a4/', 'organisation/']
const more = ['partners/', 'places/', 'timeline/', 'about/']
const folder = new URL('../screenshots/', import.meta.url).pathname
await mkdir(folder, { recursive: true })
const only = process.argv.slice(2)

const server = await preview({ server: { port: 4399 }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
for (const address of [
  '/404.html',
  ...['/2023/', '/en/2023/'].flatMap((home) => [...pages, ...more].map((page) => home + page)),
]) {
  const name = address.replace(/\W+/g, '-').replace(/^-|-$/g, '')
  if (only.length && !only.some((part) => name.includes(part))) continue
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 768, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(`http://localhost:${server.port}${address}`)
      await page.screenshot({ path: `${folder}${name}-${width}-${colorScheme}.png`, fullPage: true })
      await page.close()
    }
  }
}
await browser.close()
await server.stop()
