import { existsSync, globSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { findBrowser } from '#book/browser.ts'
import { readFolder } from '#disk/content-folder.ts'
import { headerRules } from '#cli/headers.ts'
import { build, type Build } from '../build/build.ts'
import { forgeOf, type Forge } from './forge.ts'
import { formOn, serve, signIn } from './form.ts'

const root = resolve(import.meta.dirname, '../..')
const content = 'tests/fixtures/kitchen-sink'
/** The address of the site that the kitchen sink names. */
const base = 'https://example.org/report/'

/** As a build runs by itself: Vitest says of its own process that it develops. */
const production = { NODE_ENV: 'production', PROD: '1', DEV: '' }

let site: Build
let browser: Browser
beforeAll(async () => {
  const edit = { 'site.yaml': (text: string) => `${text}editor: { repository: example/report }\n` }
  ;[site, browser] = await Promise.all([
    build('editor', { '.': content }, edit, production),
    chromium.launch(findBrowser() ?? {}),
  ])
  if (site.failed) throw new Error(site.output)
})
afterAll(() => browser.close())

/** Whether the form asked nobody but GitHub, nothing that GitHub would not know, and met no error. */
const asIs = () => ({ elsewhere, unknown: forge.unknown, told })
const quiet = { elsewhere: [], unknown: [], told: [] }

const policiesOf = (headers: readonly { readonly name: string; readonly value: string }[]) =>
  headers.flatMap(({ name, value }) => (name === 'Content-Security-Policy' ? value : []))

const open = (entry: string) => page.goto(`${base}admin/#/collections/${entry}`)
const picture = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#875' } })
    .jpeg()
    .toBuffer()

let forge: Forge
let page: Page
let elsewhere: readonly string[]
let told: string[]
describe('the page of the form', () => {
  it('alone runs programs and asks GitHub, and no list of pages knows it', async () => {
    const headersOf = headerRules(await site.read('_headers'))
    const [usual = '', ...others] = [
      ...new Set(
        globSync('**/*.*', { cwd: site.dist })
          .filter((file) => file !== '_headers')
          .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
          .filter((address) => !address.startsWith('/admin/'))
          .map((address) => policiesOf(headersOf(address)).join('\n')),
      ),
    ]
    expect(others).toEqual([])
    expect(usual).toMatch(
      /^default-src 'none';[^\n]*script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules';[^\n]*$/,
    )
    const [own = '', ...more] = policiesOf(headersOf('/admin/'))
    expect(more).toEqual([])
    const form = await site.read('admin/index.html')
    expect(own).toBe(
      `${/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(form)?.[1]}; frame-ancestors 'none'`,
    )
    expect([...own.matchAll(/https?:\S+?(?=[; ])/g)].map(([origin]) => origin)).toEqual([
      'https://avatars.githubusercontent.com',
      'https://api.github.com',
    ])
    expect(form).toContain('<meta name="robots" content="noindex">')
    const lists = globSync('{*.xml,*.txt,**/*.json}', { cwd: site.dist, exclude: ['admin/**'] })
    expect(lists.length).toBeGreaterThan(5)
    for (const list of lists) expect(await site.read(list), list).not.toMatch(/\badmin\//)
  })
})

describe('the form at /admin/', () => {
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
  })

  it('is opened by a page at what the page shows', async () => {
    await page.goto(`${base}en/2023/activities/a1/`)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Edit this page' }).click()
    const title = formOn(page).field('title', 'en').getByRole('textbox')
    await title.waitFor()
    expect(await title.inputValue()).toBe('Human rights in government procurement')
    expect(page.url()).toBe(`${base}admin/#/collections/2023-activities/entries/A1`)
  })

  it('sends words in both languages, an event and a photograph as one change that leaves everything else as it is', async () => {
    const form = formOn(page)
    await open('2023-activities/entries/A1')
    await form.write(form.field('title'), '公共調達における人権')
    await form.write(form.field('title', 'en'), 'Human rights in public procurement')
    await form.type(form.field('body'), 'シンポジウムの開催（7月25日）', 'と報告会')
    await form.type(form.field('body', 'en'), 'A symposium (25 July)', ' and a briefing')

    await form.add('events')
    await form.call('briefing-tokyo')
    await form.write(form.added('title.ja'), '東京での報告会')
    await form.write(form.added('title.en'), 'Briefing in Tokyo')
    await form.write(form.added('date'), '2023-09-14')
    await form.addAll()

    await form.add('photos')
    await form.call('briefing')
    await form.write(form.added('caption.ja'), '東京での報告会の様子')
    await form.write(form.added('caption.en'), 'The briefing in Tokyo')
    await form.added('alt').getByRole('checkbox').check()
    await form.write(form.added('alt.ja'), '会議室で話し合う参加者')
    await form.write(form.added('alt.en'), 'Participants talking in a meeting room')
    await form.choose(form.added('file'), 'briefing.jpg', await picture())
    await form.added('permission').getByRole('radio', { name: 'granted' }).check()
    await form.addAll()

    for (const language of ['ja', 'en'])
      await form.insert(form.field('body', language), '写真', 'briefing 東京での報告会の様子')

    const saved = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('createCommitOnBranch')),
    )
    await form.save()
    await saved

    expect(asIs()).toEqual(quiet)
    expect(forge.git('log', '--format=%s', 'main..edit')).toBe('活動「A1」を直す +4')
    expect(forge.git('diff', '--name-status', 'main', 'edit').split('\n')).toEqual([
      'M\tcontent/2023/activities/A1.en.mdx',
      'M\tcontent/2023/activities/A1.ja.mdx',
      'A\tcontent/2023/events/briefing-tokyo.yaml',
      'A\tcontent/2023/photos/briefing.jpg',
      'A\tcontent/2023/photos/briefing.yaml',
    ])
    const difference = forge.git('diff', '--unified=0', 'main', 'edit', '--', '*.mdx', '*.yaml')
    expect(difference.match(/^[+-](?![+-]{2} ).*/gm)).toEqual(change)

    forge.git('checkout', '--quiet', 'edit')
    const changed = `${forge.folder}/content`
    const { problems } = checkContent(readFolder(changed))
    expect(problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual([])
    const again = await build('editor-changed', { '.': relative(root, changed) })
    expect(again).toMatchObject({ failed: false })
    const shown = await again.read('2023/activities/a1/index.html')
    for (const words of ['公共調達における人権', 'と報告会', '東京での報告会', '会議室で話し合う参加者'])
      expect(shown).toContain(words)
    expect(await again.read('en/2023/activities/a1/index.html')).toContain('Briefing in Tokyo')
    // No repository is named there.
    expect(existsSync(join(again.dist, 'admin'))).toBe(false)
  })

  it('refuses ten mistakes in Japanese, and sends nothing', async () => {
    const form = formOn(page)
    const said: string[] = []
    const refused = async () => {
      await form.save()
      said.push(...(await form.refusals()))
    }
    await open('2023-activities/entries/A1')
    await form.write(form.field('title'), '')
    await form.write(form.field('summary', 'en'), ' ')
    await form.write(form.field('continues'), '2022年度のA1')
    await refused()
    await open('2023-events/new')
    await form.write(form.only('date'), '令和5年9月')
    await form.write(form.only('title.ja'), '東京での報告会')
    await form.call('報告会')
    await refused()
    await open('2023-photos/new')
    await form.choose(form.only('file'), 'IMG_1234.JPG', await picture())
    await form.call('briefing')
    await refused()
    await open('2023-places/new')
    await form.write(form.only('region'), 'JP-99')
    await form.write(form.only('name.ja'), '明石市')
    await form.only('coordinates').getByRole('checkbox').check()
    await form.only('coordinates.latitude').locator('input').fill('135')
    await form.only('coordinates.longitude').locator('input').fill('34.6')
    await form.call('akashi')
    await refused()
    await open('2023-links/new')
    await form.write(form.only('url'), 'http://example.org/')
    await form.write(form.only('title.ja'), '報告書')
    await form.call('report-2')
    await refused()
    expect(said).toEqual(refusals)
    expect(asIs()).toEqual(quiet)
    expect(forge.git('rev-parse', 'edit')).toBe(forge.git('rev-parse', 'main'))
  })
})

/** What the form says of each mistake: its own words, and those of the schemas. */
const refusals = [
  'この項目は必須です。',
  '前の年度の活動の続きなら、その年度と記号（例：2023/A2）。両方の年度のページがつながり、同じファイル名の数字が並びます。続きでなければ省きます',
  'この項目は必須です。',
  '2023-07-25（日）、2023-08-01/2023-08-02（期間）、2023-11（月）、2023-11/2024-01（月から月）、2023-11/..（続いている）。分からなければ項目ごと省きます',
  'ファイルの名前を、symposium-tokyo のように半角で書きます。保存した後は変えません',
  'この項目は必須です。',
  '同じフォルダーの画像の名前。半角の小文字で（例：a2-symposium.jpg）。未提供なら省きます',
  '都道府県は JP-22（静岡）など、国は VN（ベトナム）など',
  '値は 90 以下でなければなりません。',
  'https:// で始まるアドレス',
]

/** Every line that goes and comes, file by file. */
const change = [
  '-title: Human rights in government procurement',
  '+title: Human rights in public procurement',
  '-translationOf: sha256-24074ddbccbd',
  '+translationOf: sha256-e71b8641e7d7',
  '-- A symposium (25 July)',
  '+- A symposium (25 July) and a briefing',
  '+<Photo id="briefing" />',
  '+',
  '-title: 政府調達における人権',
  '+title: 公共調達における人権',
  '-events: [symposium, visit]',
  '+events: [symposium, visit, briefing-tokyo]',
  '-photos: [stage, cover]',
  '+photos: [stage, cover, briefing]',
  '-- シンポジウムの開催（7月25日）',
  '+- シンポジウムの開催（7月25日）と報告会',
  '+<Photo id="briefing" />',
  '+',
  '+title:',
  '+  ja: 東京での報告会',
  '+  en: Briefing in Tokyo',
  '+date: 2023-09-14',
  '+caption:',
  '+  ja: 東京での報告会の様子',
  '+  en: The briefing in Tokyo',
  '+alt:',
  '+  ja: 会議室で話し合う参加者',
  '+  en: Participants talking in a meeting room',
  '+file: briefing.jpg',
  '+permission: granted',
]
