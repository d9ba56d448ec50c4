import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { LinkChecker, LinkState } from 'linkinator'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { build, type Build } from './build.ts'

const base = '/some/path/'
const moved = `moved:
  - { from: /2023/activities/b7/, to: /2023/activities/b1/ }
  - { from: /old-2023.ja.pdf, to: /minna-activity-report-2023.ja.pdf }
`
let site: Build
let server: Server
let origin: string

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
}

/** The plainest server of files: nothing stands outside the path. */
const serve = () =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const path = join(site.dist, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '')
    if (!pathname.startsWith(base) || !existsSync(path) || !statSync(path).isFile())
      return response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })
    return createReadStream(path).pipe(response)
  })

beforeAll(async () => {
  const link = (text: string) => `${text}\n\n[場所](/2023/places/)を見る。\n`
  site = await build(
    'base',
    { '.': 'tests/fixtures/kitchen-sink' },
    {
      '2023/activities/B1.ja.mdx': link,
      'addresses.txt': () => '/2023/activities/b7/\n/en/2023/activities/b7/\n/old-2023.ja.pdf\n',
      'redirects.yaml': () => moved,
    },
    { SITE_URL: `https://example.org${base}` },
  )
  server = serve()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}, 60_000)
afterAll(() => server.close())

describe('a site below a path', { timeout: 60_000 }, () => {
  it('has no link that leads nowhere', async () => {
    expect(site.failed).toBe(false)
    const { links } = await new LinkChecker().check({
      path: origin + base,
      recurse: true,
      linksToSkip: ['^(?!http://127)'],
    })
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([])
    expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(30)
  })

  it('names its path wherever it names an address', async () => {
    const body = await site.read('2023/activities/b1/index.html')
    expect(body).toContain(`<a href="${base}2023/places/">場所</a>`)
    expect(body).toContain(`<link rel="canonical" href="https://example.org${base}2023/activities/b1/"`)
    expect(body).toContain(`"href_matches":"${base}*/"`)
    expect(body.match(/(?:href|src)="\/(?!some\/path\/)/g)).toBeNull()
    expect(await site.read('robots.txt')).toContain(`Sitemap: https://example.org${base}sitemap-index.xml`)
    expect(await site.read('sitemap-0.xml')).toContain(
      `<loc>https://example.org${base}2023/activities/b1/</loc>`,
    )
    expect(await site.read('2023/data/report.json')).toContain(
      `[場所](https://example.org${base}2023/places/)`,
    )
    expect(await site.read('feed.xml')).toContain(
      `<link href="https://example.org${base}feed.xml" rel="self"`,
    )
    expect(JSON.parse(await site.read('site.webmanifest'))).toMatchObject({
      name: 'みんなの会 活動報告',
      start_url: base,
      icons: [{ src: `${base}icon-192.png` }, { src: `${base}icon-512.png` }, { src: `${base}favicon.svg` }],
    })
    expect(existsSync(join(site.dist, 'share/2023/about.png'))).toBe(true)
  })

  it('leads on from addresses that have moved, by rules and, where a host knows none, by pages', async () => {
    expect((await site.read('_redirects')).split('\n')).toEqual([
      `${base}en/2023/activities/b7/ ${base}en/2023/activities/b1/ 301`,
      `${base}en/2023/activities/b7 ${base}en/2023/activities/b1/ 301`,
      `${base}2023/activities/b7/ ${base}2023/activities/b1/ 301`,
      `${base}2023/activities/b7 ${base}2023/activities/b1/ 301`,
      `${base}old-2023.ja.pdf ${base}minna-activity-report-2023.ja.pdf 301`,
      '',
    ])
    for (const locale of ['', 'en/']) {
      const page = await site.read(`${locale}2023/activities/b7/index.html`)
      const to = `${base}${locale}2023/activities/b1/`
      expect(page).toContain(`<html lang="${locale ? 'en' : 'ja'}"`)
      expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`)
      expect(page).toContain(`<link rel="canonical" href="https://example.org${to}">`)
      expect(page).toContain('<meta name="robots" content="noindex">')
      expect(page.match(/<script(?! type="(speculationrules|application\/ld\+json)")/g)).toBeNull()
      for (const language of ['', 'en/'])
        expect(page).toContain(`<a href="${base}${language}2023/activities/b1/"`)
    }
    expect(await site.read('sitemap-0.xml')).not.toContain('/b7/')
  })

  it('is set in its colours and typeface, and can be searched', async () => {
    const program = findBrowser()
    if (!program) throw new Error('No browser')
    const browser = await chromium.launch(program)
    const page = await browser.newPage()
    const lost: string[] = []
    page.on('response', (response) => response.ok() || lost.push(response.url()))
    await page.goto(`${origin}${base}en/search/?q=camp`)
    const found = page.locator('.found a').first()
    await found.waitFor()
    expect(await found.getAttribute('href')).toMatch(new RegExp(`^${base}en/2023/`))
    await found.click()
    await page.waitForURL(/\/2023\//)
    await page.goto(`${origin}${base}2023/`)
    const look = await page.evaluate(async () => {
      await document.fonts.ready
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').length
      return { ground: getComputedStyle(document.documentElement).backgroundColor, loaded }
    })
    await browser.close()
    expect(lost).toEqual([])
    expect(look.ground).toBe('rgb(251, 250, 246)')
    expect(look.loaded).toBeGreaterThan(0)
  })
})
