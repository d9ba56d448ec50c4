/** Pictures of the form for staff, for the guide: npm run guide-pictures */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { findBrowser } from '#book/browser.ts'
import { build } from './build/build.ts'
import { forgeOf } from './editor/forge.ts'
import { formOn, serve, signIn } from './editor/form.ts'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(root, 'content/guide')
const base = 'https://example.org/'

const edit = {
  'site.yaml': (text: string) => `${text}address: ${base}\neditor: { repository: example/report }\n`,
}
const site = await build('guide', { '.': 'content' }, edit, { SHARE_PICTURES: 'none', SITE_URL: base })
if (site.failed) throw new Error(site.output)

const forge = forgeOf(resolve(root, 'content'))
const browser = await chromium.launch(findBrowser() ?? {})
const context = await browser.newContext({
  locale: 'ja-JP',
  viewport: { width: 1200, height: 900 },
  reducedMotion: 'reduce',
})
await serve(context, { dist: site.dist, base, forge }, () => ({}))
const page = await context.newPage()
const form = formOn(page)
const open = (place: string) => page.goto(`${base}admin/#/collections/${place}`)

/** The name of the file in a dialog that adds something: the first of its fields. */
const name = page.getByRole('textbox', { name: 'スラッグ' })

/** Takes what is in the window, small enough for a page of text. */
const take = async (called: string) => {
  const picture = await page.screenshot({ animations: 'disabled' })
  await sharp(picture)
    .resize({ width: 1000, withoutEnlargement: true })
    .webp({ quality: 60 })
    .toFile(`${folder}/${called}.webp`)
}

await mkdir(folder, { recursive: true })
await page.goto(`${base}admin/`)
await page.getByRole('button', { name: 'アクセストークンを使用してログイン' }).waitFor()
await take('sign-in')
await signIn(page)
await page.getByRole('button', { name: '後で' }).click()
await open('2023-activities')
await page.getByText('海外組織との連携').waitFor()
await take('list')

await open('2023-activities/entries/B1')
await form.field('title').getByRole('textbox').waitFor()
for (const language of ['ja', 'en']) await form.field('title', language).scrollIntoViewIfNeeded()
await take('activity')

await form.add('events')
await form.call('visit-kurobe')
await form.write(form.added('title.ja'), '黒部市への訪問')
await form.write(form.added('title.en'), 'Visit to Kurobe City')
await form.write(form.added('date'), '2023-11-18')
await name.scrollIntoViewIfNeeded()
await take('event')
await form.addAll()

// Fields further down are drawn once those above them are in view.
await form.field('places').scrollIntoViewIfNeeded()
await form.add('photos')
await form.call('b1-meeting')
await form.write(form.added('caption.ja'), '会議の様子')
await form.write(form.added('caption.en'), 'The meeting')
await name.scrollIntoViewIfNeeded()
await take('photo')
await form.dialog.getByRole('button', { name: 'キャンセル' }).click()

await form.write(form.field('title'), '')
await form.save()
await form.refusals()
for (const language of ['ja', 'en']) await form.field('title', language).scrollIntoViewIfNeeded()
await take('mistake')

await browser.close()
forge.remove()
