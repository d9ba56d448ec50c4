import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser as Chromium, type Page } from 'playwright-core'
import type { Browser } from '#book/browser.ts'
import { type Draft, draftBook, finishBook } from '#book/make.ts'
import { describePdfProblem } from '#book/problems.ts'

/** Any origin will do: every request is answered from the disk. */
const origin = 'http://dist.localhost'

type Facts = { readonly pages: number; readonly bytes: number }

/**
 * Prints every printed edition of a built site into the PDF that the page names as its alternate, and writes pages and
 * size of each into the pages that link it. Tells on the terminal what it does.
 */
export const writePdfs = async (dist: string, program: Browser): Promise<void> => {
  const made = new Map<string, Facts>()
  for (const draft of await printAll(dist, program)) {
    const started = performance.now()
    const { pdf, imprint, pages, problems } = await finishBook(draft)
    writeFileSync(join(dist, imprint.address), pdf)
    made.set(imprint.address, { pages, bytes: pdf.length })
    console.log(`${imprint.address}  ${pages} p.  ${megabytes(pdf.length)} MB  ${since(started)}`)
    for (const problem of problems) console.warn(describePdfProblem(problem))
  }
  fillIn(dist, made)
}

/** Prints all editions before any is finished: the browser's memory is free again by then. */
const printAll = async (dist: string, program: Browser): Promise<Draft[]> => {
  const drafts: Draft[] = []
  const browser = await chromium.launch(program)
  try {
    for (const file of globSync('**/{print,poster}/index.html', { cwd: dist }).toSorted()) {
      const started = performance.now()
      drafts.push(await draftBook(await pageOf(browser, dist), `${origin}/${file}`))
      console.log(`${file} → PDF  ${since(started)}`)
    }
  } finally {
    await browser.close()
  }
  return drafts
}

const since = (started: number) => `${((performance.now() - started) / 1000).toFixed(1)} s`

/** A page that opens what was built, without a server. */
const pageOf = async (browser: Chromium, dist: string): Promise<Page> => {
  const page = await browser.newPage()
  await page.route('**/*', (route) => {
    const { origin: from, pathname } = new URL(route.request().url())
    const path = join(dist, decodeURIComponent(pathname))
    return from === origin && existsSync(path) ? route.fulfill({ path }) : route.abort()
  })
  return page
}

const megabytes = (bytes: number) => (Math.ceil(bytes / 1e5) / 10).toFixed(1)

/** The counterpart of `pdfFacts` in #site/pdfs.ts. */
const fillIn = (dist: string, made: ReadonlyMap<string, Facts>): void => {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const path = join(dist, file)
    const html = readFileSync(path, 'utf8')
    const filled = html.replace(/\[\[(pages|megabytes) (\S+)\]\]/g, (_, fact: string, address: string) => {
      const facts = made.get(address)
      if (!facts) throw new Error(`${file} links ${address}, which was not made`)
      return fact === 'pages' ? String(facts.pages) : megabytes(facts.bytes)
    })
    if (filled !== html) writeFileSync(path, filled)
  }
}
