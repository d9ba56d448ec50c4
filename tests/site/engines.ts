import { existsSync } from 'node:fs'
import { test as base, webkit, type Page } from '@playwright/test'
import { launch, type KeyInput } from 'puppeteer-core'
import { findFirefox } from '#book/browser.ts'

export type Engine = 'Chromium' | 'Firefox' | 'WebKit'

/** What a page can be asked and told in every engine. */
export type Reader = {
  /** The engine, with its version. */
  readonly name: string
  readonly goto: (path: string) => Promise<void>
  readonly ask: <Answer, Given = undefined>(
    question: (given: Given) => Answer,
    ...given: Given extends undefined ? [] : [Given]
  ) => Promise<Awaited<Answer>>
  readonly widen: (width: number) => Promise<void>
  readonly press: (key: KeyInput) => Promise<void>
  readonly click: (selector: string) => Promise<void>
  /** What the page's policy has refused it, by the rule's name. */
  readonly refused: () => Promise<readonly string[]>
  /** The page on A4, or nothing where the engine only prints by hand. */
  readonly print: () => Promise<Uint8Array | undefined>
}

const firefox = findFirefox()

/** The engines that the machine has; Playwright's WebKit alone is tested, since no other can be driven. */
export const engines: Readonly<Record<Engine, boolean>> = {
  Chromium: true,
  Firefox: firefox !== undefined,
  WebKit: existsSync(webkit.executablePath()),
}

const height = 900

/** Notes on each page what its policy refuses (CSP 3, §5.3). */
const noteRefused = () => {
  const refused: string[] = []
  Object.assign(globalThis, { refused })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.push(effectiveDirective),
  )
}
const notedRefused = () => (globalThis as { refused?: readonly string[] }).refused ?? ['nothing is noted']

const ofPlaywright = async (page: Page, printed: boolean): Promise<Reader> => {
  await page.addInitScript(noteRefused)
  return {
    name: `${printed ? 'Chromium' : 'WebKit'} ${page.context().browser()?.version() ?? ''}`,
    goto: async (path) => void (await page.goto(path)),
    ask: (question, ...given) => page.evaluate(question as never, given[0]),
    widen: (width) => page.setViewportSize({ width, height }),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    refused: () => page.evaluate(notedRefused),
    print: async () => (printed ? page.pdf({ format: 'A4', printBackground: true }) : undefined),
  }
}

type Opened = { readonly reader: Reader; readonly close: () => Promise<void> }

/** Over WebDriver BiDi: Playwright drives a Firefox of its own only. */
const openFirefox = async (baseURL: string): Promise<Opened> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox!,
    headless: true,
  })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(noteRefused)
  const reader: Reader = {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    goto: async (path) => void (await page.goto(baseURL + path)),
    ask: (question, ...given) => page.evaluate(question as never, ...given),
    widen: (width) => page.setViewport({ width, height }),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    refused: () => page.evaluate(notedRefused),
    print: () => page.pdf({ format: 'A4', printBackground: true }),
  }
  return { reader, close: () => browser.close() }
}

const openWebKit = async (baseURL: string): Promise<Opened> => {
  const browser = await webkit.launch()
  const page = await browser.newPage({ baseURL })
  return { reader: await ofPlaywright(page, false), close: () => browser.close() }
}

/** Tests that ask every engine the same: each is started once, when first asked for. */
export const test = base.extend<object, { readerIn: (engine: Engine) => Promise<Reader> }>({
  readerIn: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL!
      const opened = new Map<Engine, Promise<Opened>>()
      const open = async (engine: Engine): Promise<Opened> => {
        if (engine === 'Firefox') return openFirefox(baseURL)
        if (engine === 'WebKit') return openWebKit(baseURL)
        const page = await browser.newPage({ baseURL, bypassCSP: false })
        return { reader: await ofPlaywright(page, true), close: () => page.close() }
      }
      await use(async (engine) => {
        const one = opened.get(engine) ?? open(engine)
        opened.set(engine, one)
        return (await one).reader
      })
      for (const one of opened.values()) await (await one).close()
    },
    { scope: 'worker' },
  ],
})
