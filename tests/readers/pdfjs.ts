import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Reading } from './reader.ts'

const folder = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist')
const scripts =
  '<script type="module" src="/build/pdf.mjs"></script><script type="module" src="/web/pdf_viewer.mjs"></script>'
const address = 'http://pdfjs.localhost/'

/** Reads and searches as Firefox does, by pdf.js and its own PDFFindController, in a page of a browser. */
export const readByPdfjs = async (
  page: Page,
  pdf: Uint8Array,
  terms: readonly string[],
): Promise<Reading> => {
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: scripts })
    return pathname === '/book.pdf'
      ? route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) })
      : route.fulfill({ path: `${folder}${pathname}` })
  })
  await page.goto(address)
  return page.evaluate(search, [...terms])
}

/** What its scripts leave in the page. */
type Globals = {
  readonly pdfjsLib: typeof import('pdfjs-dist')
  readonly pdfjsViewer: typeof import('pdfjs-dist/web/pdf_viewer.mjs')
}

const search = async (terms: string[]): Promise<Reading> => {
  const { pdfjsLib, pdfjsViewer } = globalThis as unknown as Globals
  const { EventBus, PDFFindController, PDFLinkService } = pdfjsViewer
  pdfjsLib.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.mjs'
  const document = await pdfjsLib.getDocument({ url: '/book.pdf' }).promise
  const eventBus = new EventBus()
  const linkService = new PDFLinkService({ eventBus })
  linkService.setDocument(document)
  linkService.setViewer({ currentPageNumber: 1 })
  const controller = new PDFFindController({ linkService, eventBus, updateMatchesCountOnProgress: false })
  controller.setDocument(document)
  const counts: number[] = []
  for (const query of terms) {
    const searched = new Promise((done) => eventBus.on('updatefindmatchescount', done, { once: true }))
    eventBus.dispatch('find', { type: 'find', query, caseSensitive: true, matchDiacritics: true })
    await searched
    counts.push((controller.pageMatches ?? []).flat().length)
  }
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  }
  return { counts, pages }
}
