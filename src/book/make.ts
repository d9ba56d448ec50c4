import type { Page } from 'playwright-core'
import { checkPdf } from './check.ts'
import { pageProblems } from './check-page.ts'
import { type Expected, expectedOf } from './expected.ts'
import { finish } from './finish.ts'
import { type Imprint, printBook, type Printed } from './print.ts'
import type { PdfProblem } from './problems.ts'

/** What Chromium made of a page, and all that is to be known of the page: the rest needs no browser. */
export type Draft = Printed & { readonly expected: Expected; readonly problems: readonly PdfProblem[] }

export type Book = {
  readonly pdf: Uint8Array
  readonly imprint: Imprint
  readonly pages: number
  readonly problems: readonly PdfProblem[]
}

/** The one family of the site, as its files name it. */
const family = 'BIZUDPGothic'

/** Prints the page at an address, and closes it. */
export const draftBook = async (page: Page, address: string): Promise<Draft> => {
  const failed: PdfProblem[] = []
  page.on('requestfailed', (request) => failed.push({ kind: 'failed-request', detail: request.url() }))
  await page.goto(address)
  const printed = await printBook(page)
  const draft = {
    ...printed,
    expected: await expectedOf(page),
    problems: [...failed, ...(await pageProblems(page))],
  }
  await page.close()
  return draft
}

/** Makes of a draft a finished PDF, which calls itself PDF/UA-1 only if the checks find no problem. */
export const finishBook = async ({
  pdf,
  imprint,
  links,
  pages,
  expected,
  problems,
}: Draft): Promise<Book> => {
  const { headings } = expected
  const plain = await finish(pdf, imprint, { links, headings, pdfua: false })
  const all = [...problems, ...(await checkPdf(plain, { imprint, links, expected, family }))]
  return {
    pdf: all.length ? plain : await finish(pdf, imprint, { links, headings, pdfua: true }),
    imprint,
    pages,
    problems: all,
  }
}
