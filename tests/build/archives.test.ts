import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { LinkChecker, LinkState } from 'linkinator'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { archiveOf } from '#cli/archives.ts'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { inSite, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'

const years = yearsOf(readContent(contentFolder()).source)

describe.each(years)('the archive of %s', (year) => {
  const file = join(dist, inSite(paths.archive({ year })))
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  const packed = readFileSync(file)
  const files = unzipSync(packed)
  const open = (path: string) => pathToFileURL(join(folder, inSite(path), 'index.html')).href
  beforeAll(() => {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('holds the year in every language, its data, and nothing of another', () => {
    const names = Object.keys(files)
    for (const locale of localeIds)
      for (const path of [paths.home, paths.about, paths.data, paths.print].map((of) => of({ locale, year })))
        expect(names).toContain(`${inSite(path)}index.html`)
    for (const name of ['report.json', 'report.schema.json', 'datapackage.json', 'activities.csv'])
      expect(names).toContain(inSite(paths.dataFile({ year }, name)))
    const others = names.filter((name) => /(^|\/)\d{4}\//.test(name) && !name.includes(`${year}/`))
    expect([others, names.filter((name) => /^share\/|\.zip$|^404|^_headers/.test(name))]).toEqual([[], []])
  })

  it('is the same again, in another time zone, too', async () => {
    expect(Buffer.compare(await archiveOf(dist, year), packed)).toBe(0)
    const script = `import { archiveOf } from '#cli/archives.ts'; import { createHash } from 'node:crypto';
      console.log(createHash('sha256').update(await archiveOf(${JSON.stringify(dist)}, '${year}')).digest('hex'))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    })
    expect(stdout.trim()).toBe(createHash('sha256').update(packed).digest('hex'))
  })

  it('is a ZIP to other programs', () => {
    const { error, status } = spawnSync('unzip', ['-tq', file])
    if (error)
      return console.warn('unzip is not on this machine: the archive was read by its own library alone.')
    return expect(status).toBe(0)
  })

  it('has no link that leads nowhere, wherever it lies', { timeout: 120_000 }, async () => {
    const { links } = await new LinkChecker().check({
      path: folder,
      recurse: true,
      linksToSkip: ['^https?://(?!localhost|127)', '^mailto:', '^tel:'],
    })
    expect(links.length).toBeGreaterThan(100)
    expect(
      links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => [url, parent]),
    ).toEqual([])
    const absolute = Object.entries(files).filter(
      ([name, bytes]) =>
        /\.(html|css)$/.test(name) &&
        /(href|src|action)="\/|url\(["']?\//.test(new TextDecoder().decode(bytes)),
    )
    expect(absolute.map(([name]) => name)).toEqual([])
  })

  it.skipIf(!findBrowser())('opens without a server, in its own type', async () => {
    const browser = await chromium.launch(findBrowser() ?? {})
    const page = await browser.newPage()
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    )
    await page.locator('footer a[href$="data/index.html"]').click()
    expect(page.url()).toBe(open(paths.data({ locale: localeIds[0] ?? 'ja', year })))
    expect(failed).toEqual([])
    await browser.close()
  })
})
