import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { checkContent } from '#check/check.ts'
import { readFolder } from '#disk/content-folder.ts'
import { buildReport } from '#report/build.ts'
import { build, type Build } from '../build/build.ts'
import { forgeOf, type Forge } from './forge.ts'
import { formOn, serve, signIn } from './form.ts'

const content = 'tests/fixtures/kitchen-sink'
const base = 'https://example.org/report/'

let site: Build
let browser: Browser
let page: Page
let forge: Forge
beforeAll(async () => {
  const edit = { 'site.yaml': (text: string) => `${text}editor: { repository: example/report }\n` }
  const settings = { SHARE_PICTURES: 'none', NODE_ENV: 'production', PROD: '1', DEV: '' }
  ;[site, browser] = await Promise.all([
    build('editor-guide', { '.': content }, edit, settings),
    chromium.launch(findBrowser() ?? {}),
  ])
  if (site.failed) throw new Error(site.output)
})
afterAll(() => browser.close())

const open = (entry: string) => page.goto(`${base}admin/#/collections/${entry}`)

/** The report as it would be after the request, of which the check tells no more than is left to do elsewhere. */
const changed = (left: readonly string[] = []) => {
  forge.git('checkout', '--quiet', 'edit')
  const { source, problems } = checkContent(readFolder(`${forge.folder}/content`))
  expect(problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual(left)
  const { report } = buildReport(source, '2023', 'ja')
  if (!report) throw new Error('no report')
  return report
}

/** Saves what is written, and waits until it is sent. */
const save = async (form: ReturnType<typeof formOn>) => {
  const sent = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('createCommitOnBranch')),
  )
  await form.save()
  await sent
  // It then goes back to the list, over whatever else was opened meanwhile.
  await page.waitForURL(/#\/collections\/[^/]+$/)
  await page.getByRole('button', { name: '保存', exact: true }).waitFor({ state: 'detached' })
}

// What the guide says of the form beyond a sentence, an event and a photograph, which editor.test.ts tries.
describe('the form, as the guide says', () => {
  beforeEach(async () => {
    forge = forgeOf(resolve(import.meta.dirname, '../..', content))
    const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1400, height: 1000 } })
    await serve(context, { dist: site.dist, base, forge }, () => ({}))
    page = await context.newPage()
    await page.goto(`${base}admin/`)
    await signIn(page)
  })
  afterEach(async () => {
    await page.context().close()
    forge.remove()
  })

  it('adds an activity', async () => {
    const form = formOn(page)
    await open('2023-activities/new')
    await form.call('B2')
    for (const [language, title, summary, item] of [
      ['ja', '地域の学び', '黒部市の学校を訪問。', '学校の方と話した。'],
      [
        'en',
        'Learning in communities',
        'Visited schools in Kurobe City.',
        'We talked with people of the schools.',
      ],
    ] as const) {
      await form.write(form.field('title', language), title)
      await form.write(form.field('summary', language), summary)
      await form.field('body', language).locator('[contenteditable=true]').first().click()
      await page.keyboard.type(item)
    }
    await form.field('area').getByRole('radio', { name: /^B / }).check()
    await form.field('goals').getByRole('checkbox', { name: /^B-1 / }).check()
    await save(form)
    expect(
      changed()
        .areas.at(-1)
        ?.activities.map(({ id, title }) => [id, title.text]),
    ).toEqual([
      ['B1', '参加型の地域づくり'],
      ['B2', '地域の学び'],
    ])
  })

  it('corrects what is published, tells of it, and says when', async () => {
    const form = formOn(page)
    await open('2023-activities/entries/B1')
    await form.type(form.field('body'), '獨協大学の合宿（8月1-2日）。', '学生も話した。')
    await form.type(
      form.field('body', 'en'),
      'A study camp of Dokkyo University (1–2 August).',
      ' Students spoke, too.',
    )
    await save(form)
    await open('2023-report/entries/report')
    await form.write(form.only('updated'), '2024-08-01')
    await form.write(form.only('published'), '2024-05-31')
    await form
      .only('changes')
      .getByRole('button', { name: /訂正と変更.*を追加/ })
      .first()
      .click()
    const change = (name: string) => form.only(`changes.3.${name}`)
    await form.write(change('date'), '2024-08-01')
    await change('kind').getByRole('radio', { name: 'addition' }).check()
    await form.write(change('page'), 'B1')
    await form.write(change('what.ja'), '合宿についての文')
    await form.write(change('what.en'), 'What is told of the camp')
    await change('after').getByRole('checkbox').check()
    await form.write(change('after.ja'), '学生も話した。')
    await form.write(change('after.en'), 'Students spoke, too.')
    await save(form)
    // The list of addresses is made in a terminal.
    const { published, updated, changes } = changed(['addresses-not-kept 2023/report.yaml'])
    expect([published, updated]).toEqual(['2024-05-31', '2024-08-01'])
    expect(changes.find(({ date }) => date === '2024-08-01')?.what.text).toBe('合宿についての文')
  })

  it('renames an organisation wherever it is named', async () => {
    const form = formOn(page)
    const both = { ja: ['獨協大学', '見本大学'], en: ['Dokkyo University', 'Mihon University'] } as const
    await open('2023-partners/entries/dokkyo')
    for (const [language, [, now]] of Object.entries(both))
      await form.write(form.only(`name.${language}`), now)
    await save(form)
    await open('site/entries/terms')
    await form.only('names').getByRole('button', { name: 'すべて広げる' }).click()
    for (const [language, [before, now]] of Object.entries(both)) {
      await form.write(form.only(`names.0.${language}`), now)
      await form.write(form.only(`names.0.wrong.${language}.0`), before)
    }
    await save(form)
    await open('2023-activities/entries/B1')
    for (const [language, summary, line, rest] of [
      [
        'ja',
        '見本大学とともに黒部市を訪問。',
        '獨協大学の合宿（8月1-2日）。',
        '見本大学の合宿（8月1-2日）。',
      ],
      [
        'en',
        'A visit to Kurobe City with Mihon University.',
        'A study camp of Dokkyo University (1–2 August).',
        'A study camp of Mihon University (1–2 August).',
      ],
    ] as const) {
      await form.write(form.field('summary', language), summary)
      await form.field('body', language).getByText(line, { exact: true }).click()
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+End')
      await page.keyboard.type(rest)
    }
    await save(form)
    expect(changed().partners.find(({ id }) => id === 'dokkyo')?.name.text).toBe('見本大学')
  })
})
