import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from '#book/browser.ts'
import { finish } from '#book/finish.ts'
import { printBook } from '#book/print.ts'

/** Any origin will do: every request is answered from the disk. */
const origin = 'http://dist.localhost'

type Facts = { readonly pages: number; readonly bytes: number }

/**
 * Prints every printed edition of a built site into the PDF that the page names as its alternate, and writes pages and
 * size of each into the pages that link it. Tells on the terminal what it does.
 */
export const writePdfs = async (dist: string, program: Browser): Promise<void> => {
  const browser = await chromium.launch(program)
  try {
    const made = new Map<string, Facts>()
    for (const file of globSync('**/print/index.html', { cwd: dist }).toSorted()) {
      const started = performance.now()
      const page = await browser.newPage()
      await page.route(`${origin}/**`, (route) =>
        route.fulfill({ path: join(dist, decodeURIComponent(new URL(route.request().url()).pathname)) }),
      )
      await page.goto(`${origin}/${file}`)
      const { pdf, imprint, links, pages } = await printBook(page)
      await page.close()
      const finished = await finish(pdf, imprint, { links, pdfua: true })
      writeFileSync(join(dist, imprint.address), finished)
      made.set(imprint.address, { pages, bytes: finished.length })
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${imprint.address}  ${pages} p.  ${megabytes(finished.length)} MB  ${seconds} s`)
    }
    fillIn(dist, made)
  } finally {
    await browser.close()
  }
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
