import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { devServer, type DevServer } from './dev-server.ts'

const place = mkdtempSync(join(tmpdir(), 'dev-'))
const content = join(place, 'content')
const [event, activity] = ['2023/events/camp.yaml', '2023/activities/A1.ja.mdx']
const read = (file: string) => readFileSync(join(content, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(content, file), text)

let server: DevServer
let browser: Browser
let page: Page
/** Whether the page hears of the next change: one that has just been loaded does not yet. */
let isListening = false

/** Waits until the page that stands open shows these words by itself, or the server's notice above it does. */
const shows = (...words: readonly string[]) =>
  vi.waitFor(
    async () => {
      const shown = await page.evaluate(() => {
        const notice = document.querySelector('vite-error-overlay')?.shadowRoot?.textContent
        return notice ?? `page: ${document.body.innerText}`
      })
      // The first loads fall together with Vite’s own preparation of its packages, which can leave a page empty; and a
      // notice that Astro sends late can stand above a page that is whole again.
      const isEcho = !shown.startsWith('page:') && (await fetch(page.url())).ok
      if (shown === 'page: ' || isEcho) await page.reload()
      expect(isListening).toBe(true)
      for (const word of words) expect(shown).toContain(word)
    },
    { timeout: 30_000, interval: 100 },
  )

describe('npm run dev', { timeout: 100_000 }, () => {
  const good: Record<string, string> = {}

  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../fixtures/kitchen-sink'), content, { recursive: true })
    for (const file of [event, activity]) good[file] = read(file)
    write(event, 'title: { ja: 合宿, en: Study camp }\ndate: 2023-02-30\n')
    const cache = join(place, 'cache')
    server = await devServer(resolve('.'), {
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      SITE_URL: 'https://example.org/',
    })
    browser = await chromium.launch(findBrowser())
    page = await browser.newPage()
    page.on('framenavigated', () => (isListening = false))
    page.on('console', (message) => (isListening ||= message.text() === '[vite] connected.'))
    await page.goto(`${server.address}/2023/`)
  }, 100_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(place, { recursive: true })
  })

  it('starts with bad content, and shows the check’s own words on the terminal and over the page', async () => {
    await shows(
      '内容に誤りがあります',
      'camp.yaml:2:7',
      '「2023-02-30」という日はありません',
      'There is no day',
    )
    expect(server.output()).toMatch(
      /camp\.yaml:2:7 {2}誤り[^\n]*\n[^\n]*という日はありません[^\n]*\n[^\n]*There is no/,
    )
    expect(server.output()).not.toMatch(/Invalid|ZodError|data does not match/)
  })

  it('recovers by itself when the file is mended, and shows its new words', async () => {
    write(event, good[event]?.replace('合宿', '夏の合宿') ?? '')
    await shows('page:', '夏の合宿')
  })

  it('serves the files that routes make, so that pages have their typeface and can be searched', async () => {
    const other = await browser.newPage()
    const lost: string[] = []
    other.on('response', (response) => response.ok() || lost.push(response.url()))
    await other.goto(`${server.address}/en/search/?q=camp`)
    await other.locator('.found mark').first().waitFor({ timeout: 30_000 })
    await other.evaluate(() => document.fonts.ready)
    await other.close()
    expect(lost).toEqual([])
  })

  it('tells everything that is wrong in several files, and never runs a body', async () => {
    const trace = join(place, 'trace')
    write(activity, `${good[activity]}\nimport fs from 'node:fs'\n\n{fs.writeFileSync('${trace}', '')}\n`)
    write(event, 'title: { ja: 合宿 }\ndate: 昨年\n')
    await shows('A1.ja.mdx', 'import', '{ }', 'camp.yaml', '昨年')
    const { status } = await fetch(`${server.address}/2023/activities/a1/`)
    expect(status).toBe(500)
    expect(() => readFileSync(trace)).toThrow('ENOENT')
  })

  it('takes a file that is saved by renaming, a new one and a deleted one', async () => {
    const added = '2023/events/added.yaml'
    write('2023/events/.camp.yaml.part', good[event] ?? '')
    renameSync(join(content, '2023/events/.camp.yaml.part'), join(content, event))
    write(activity, good[activity] ?? '')
    await shows('page:', '合宿')
    write(added, 'title: 合宿\n')
    await shows('added.yaml')
    rmSync(join(content, added))
    await shows('page:', '合宿')
  })

  it('serves files at the addresses that they are built at', async () => {
    const html = await (await fetch(`${server.address}/2023/data/`)).text()
    const [font = ''] = /\/fonts\/[\w.-]+/.exec(html) ?? []
    for (const file of [
      font,
      '/favicon.ico',
      '/feed.xml',
      '/2023/data/events.csv',
      '/2023/data/report.schema.json',
    ]) {
      const response = await fetch(server.address + file)
      expect([file, response.status, response.headers.get('Content-Type')]).toEqual([
        file,
        200,
        expect.not.stringContaining('text/html'),
      ])
    }
  })

  it('lists for staff what is left to do, as the content is now', async () => {
    const read = async (address: string) => (await fetch(server.address + address)).text()
    expect(await read('/left/')).toContain('ありません。')
    write(event, `${good[event]}questions:\n  - 日程を確認\n`)
    await vi.waitFor(
      async () => expect(await read('/left/')).toMatch(/<li[^>]*>[^<]*camp\.yaml: 日程を確認/),
      { timeout: 30_000, interval: 200 },
    )
    expect(await read('/left/list.md')).toMatch(
      /^# 残っていること[^]*: 1\n[^]*\n- .*camp\.yaml: 日程を確認\n$/,
    )
  })
})
