import { relative, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { findBrowser } from '#book/browser.ts'
import { readFolder } from '#disk/content-folder.ts'
import { headerRules } from '../headers.ts'
import { build, type Build } from './build.ts'
import { forgeOf, type Forge } from './forge.ts'
import { formOn, serve, signIn } from './form.ts'

const root = resolve(import.meta.dirname, '../..')
const content = 'tests/fixtures/kitchen-sink'
/** The address of the site that the kitchen sink names. */
const base = 'https://example.org/report/'

let site: Build
let browser: Browser
beforeAll(async () => {
  const edit = { 'site.yaml': (text: string) => `${text}editor: { repository: example/report }\n` }
  ;[site, browser] = await Promise.all([
    build('editor', { '.': content }, edit),
    chromium.launch(findBrowser() ?? {}),
  ])
  expect(site).toMatchObject({ failed: false })
})
afterAll(() => browser.close())

let forge: Forge
let page: Page
let elsewhere: readonly string[]
let told: string[]
beforeEach(async () => {
  forge = forgeOf(resolve(root, content))
  const rules = headerRules(await site.read('_headers'))
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1400, height: 1000 } })
  elsewhere = await serve(context, { dist: site.dist, base, forge }, (address) =>
    Object.fromEntries(rules(address).map(({ name, value }) => [name, value])),
  )
  page = await context.newPage()
  told = []
  page.on('pageerror', ({ message }) => told.push(message))
  await page.goto(`${base}admin/`)
  await signIn(page)
})
afterEach(async () => {
  await page.context().close()
  forge.remove()
  expect(forge.unknown).toEqual([])
  expect(told).toEqual([])
  // Its policy keeps the form from asking anybody but GitHub.
  expect(elsewhere).toEqual([])
})

const open = (entry: string) => page.goto(`${base}admin/#/collections/${entry}`)
const picture = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#875' } })
    .jpeg()
    .toBuffer()

describe('the form at /admin/', () => {
  it('sends words in both languages, an event and a photograph as one change that leaves everything else as it is', async () => {
    const form = formOn(page)
    await open('2023-activities/entries/A1')
    await form.write(form.field('title'), '公共調達における人権')
    await form.write(form.field('title', 'en'), 'Human rights in public procurement')
    await form.type(form.field('body'), 'シンポジウムの開催（7月25日）', 'と報告会')
    await form.type(form.field('body', 'en'), 'A symposium (25 July)', ' and a briefing')

    await form.add('events')
    await form.dialog.getByLabel('スラッグ').fill('briefing-tokyo')
    await form.write(form.added('title.ja'), '東京での報告会')
    await form.write(form.added('title.en'), 'Briefing in Tokyo')
    await form.write(form.added('date'), '2023-09-14')
    await form.addAll()

    await form.add('photos')
    await form.dialog.getByLabel('スラッグ').fill('briefing')
    await form.write(form.added('caption.ja'), '東京での報告会の様子')
    await form.write(form.added('caption.en'), 'The briefing in Tokyo')
    await form.added('alt').getByRole('checkbox').check()
    await form.write(form.added('alt.ja'), '会議室で話し合う参加者')
    await form.write(form.added('alt.en'), 'Participants talking in a meeting room')
    await form.choose(form.added('file'), 'briefing.jpg', await picture())
    await form.addAll()

    const saved = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('createCommitOnBranch')),
    )
    await form.save()
    await saved

    expect(forge.git('log', '--format=%s', 'main..edit')).toBe('活動「A1」を直す +4')
    expect(forge.git('diff', 'main', 'edit', '--', '*.mdx', '*.yaml')).toBe(change)
    expect(forge.git('diff', '--name-only', 'main', 'edit', '--', '*.jpg')).toBe(
      'content/2023/photos/briefing.jpg',
    )

    forge.git('checkout', '--quiet', 'edit')
    const changed = `${forge.folder}/content`
    const { problems } = checkContent(readFolder(changed))
    expect(problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'translation-outdated 2023/activities/A1.en.mdx',
    ])
    const again = await build('editor-changed', { '.': relative(root, changed) })
    expect(again).toMatchObject({ failed: false })
    const shown = await again.read('2023/activities/a1/index.html')
    for (const words of ['公共調達における人権', 'と報告会', '東京での報告会', '会議室で話し合う参加者'])
      expect(shown).toContain(words)
    expect(await again.read('en/2023/activities/a1/index.html')).toContain('Briefing in Tokyo')
  })
})

const change = ''
