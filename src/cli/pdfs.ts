import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from '#book/browser.ts'
import { type Draft, draftBook, finishBook } from '#book/make.ts'
import { describePdfProblem } from '#book/problems.ts'
import { settings } from '#i18n/settings.ts'
import { builtPage } from './built-page.ts'
import { stage } from './stages.ts'

type Facts = { readonly pages: number; readonly bytes: number }

/**
 * Prints every printed edition of a built site into the PDF that the page names as its alternate, and writes pages and
 * size of each into the pages that link it. Tells on the terminal what it does, and answers what is wrong with the PDFs.
 */
export const writePdfs = async (dist: string, program: Browser): Promise<readonly string[]> => {
  const made = new Map<string, Facts>()
  const told: string[] = []
  const drafts = await stage(
    '印刷 / printing',
    () => printAll(dist, program),
    ({ length }) => [String(length)],
  )
  for (const draft of drafts) {
    const { address } = draft.imprint
    const file = join(dist, address.slice(settings.base.length))
    const { pdf, pages, problems } = await stage(
      `PDF ${address}`,
      () => finishBook(draft),
      ({ pdf, pages }) => [`${pages} p.`, `${megabytes(pdf.length)} MB`],
    )
    writeFileSync(file, pdf)
    made.set(address, { pages, bytes: pdf.length })
    told.push(...problems.map((problem) => `${address}  ${describePdfProblem(problem)}`))
  }
  fillIn(dist, made)
  return told
}

/** Prints all editions before any is finished: the browser's memory is free again by then. */
const printAll = async (dist: string, program: Browser): Promise<readonly Draft[]> => {
  const drafts: Draft[] = []
  const browser = await chromium.launch(program)
  try {
    for (const file of globSync('**/{print,poster}/index.html', { cwd: dist }).toSorted()) {
      const { page, addressOf } = await builtPage(browser, dist, settings.base)
      drafts.push(await draftBook(page, addressOf(file)))
    }
  } finally {
    await browser.close()
  }
  return drafts
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
