import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { Forge } from './forge.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Serves a built site at an address, answers for GitHub, and notes everything else that is asked. */
export const serve = async (
  context: BrowserContext,
  { dist, base, forge }: { readonly dist: string; readonly base: string; readonly forge: Forge },
  headersOf: (address: string) => Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
  const elsewhere: string[] = []
  await context.route('**/*', async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    if (url.href.startsWith(base)) {
      const address = `/${url.href.slice(base.length).split(/[?#]/)[0]}`
      const file = join(dist, address, address.endsWith('/') ? 'index.html' : '')
      if (!existsSync(file)) return route.fulfill({ status: 404, body: '' })
      const contentType = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      return route.fulfill({ body: readFileSync(file), contentType, headers: headersOf(address) })
    }
    if (url.origin !== 'https://api.github.com') {
      elsewhere.push(url.href)
      return route.abort()
    }
    const asked = { method: request.method(), path: url.pathname, body: request.postData() ?? '' }
    const { status, body } = forge.answer(asked)
    const headers = { 'access-control-allow-origin': '*' }
    return route.fulfill({ status, contentType: 'application/json', headers, body: JSON.stringify(body) })
  })
  return elsewhere
}

/** A form as somebody meets it, by the names of its fields. */
export const formOn = (page: Page) => {
  const dialog = page.locator('dialog[open]')
  const within = (place: Locator | Page, name: string) => place.locator(`[data-key-path="${name}"]`)
  const field = (name: string, locale = 'ja') => within(page.locator(`[data-locale="${locale}"]`), name)
  return {
    dialog,
    field,
    /** A field of a file that holds every language. */
    only: (name: string) => within(page, name),
    /** A field of the dialog in which something is added beside what is edited. */
    added: (name: string) => within(dialog, name),
    write: (place: Locator, text: string) => place.getByRole('textbox').fill(text),
    /** Names the file of what is new. */
    call: (name: string) => page.getByRole('textbox', { name: 'スラッグ' }).fill(name),
    /** Writes at the end of a line of a body. */
    type: async (place: Locator, line: string, text: string) => {
      await place.getByText(line, { exact: true }).click()
      await page.keyboard.press('End')
      await page.keyboard.type(text)
    },
    /** Puts a box into a body where its last words are, and chooses what it shows. */
    insert: async (place: Locator, label: string, shown: string) => {
      await place.locator('[contenteditable=true]').first().focus()
      await page.keyboard.press('Control+End')
      await place.getByRole('button', { name: '挿入' }).click()
      await page.getByRole('menuitem', { name: label }).click()
      const boxes = place.locator('[data-key-path^="body:"]')
      const empty = await boxes.evaluateAll((all) =>
        all.findIndex(
          (box) => box.querySelector('[role=radio]') && !box.querySelector('[role=radio][aria-checked=true]'),
        ),
      )
      // Into view and by the keyboard: a click on a box that still unfolds is lost.
      const choice = boxes.nth(empty).getByRole('radio', { name: shown })
      await choice.scrollIntoViewIfNeeded()
      await choice.focus()
      await page.keyboard.press('Space')
      // The text behind the boxes follows a moment later.
      const text = place.locator('.clone').filter({ hasText: `"${shown.split(' ')[0]}"` })
      await text.waitFor({ state: 'attached' })
    },
    choose: async (place: Locator, name: string, buffer: Buffer) => {
      await place.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/jpeg', buffer })
      await place.getByText(name, { exact: true }).waitFor()
    },
    /** Opens the dialog that adds to a list of what other files hold. */
    add: (name: string) => field(name).locator('.actions').getByRole('button').click(),
    addAll: async () => {
      await dialog.getByRole('button', { name: '追加', exact: true }).click()
      // It fades out: until it is gone, its fields stand beside those of the next one.
      await page.getByRole('textbox', { name: 'スラッグ' }).waitFor({ state: 'detached' })
    },
    save: () => page.getByRole('button', { name: '保存', exact: true }).click(),
    /** What the form says is wrong, a field each. */
    refusals: async () => {
      const all = page.locator('[role=alert].validation')
      await all.first().waitFor()
      return (await all.allInnerTexts()).map((text) =>
        text.replace(/^error\s+/, '').replaceAll(/[\u2068\u2069]/g, ''),
      )
    },
  }
}

/** Signs in with a token, which the form keeps in this browser. */
export const signIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'アクセストークンを使用してログイン' }).click()
  await page.getByLabel('個人用アクセストークン').fill('token')
  await page.getByRole('button', { name: 'ログイン', exact: true }).click()
  await page.getByText('できごと', { exact: true }).first().waitFor()
}
