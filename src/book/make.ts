import type { Page } from 'playwright-core'
import { checkPdf } from './check.ts'
import { pageProblems } from './check-page.ts'
import { expectedOf } from './expected.ts'
import { finish } from './finish.ts'
import { type Imprint, printBook } from './print.ts'
import type { PdfProblem } from './problems.ts'

export type Book = {
  readonly pdf: Uint8Array
  readonly imprint: Imprint
  readonly pages: number
  readonly problems: readonly PdfProblem[]
}

/** The one family of the site, as its files name it. */
const family = 'BIZUDPGothic'

/** Makes of the page at an address a finished PDF, which calls itself PDF/UA-1 only if the checks find no problem. */
export const makeBook = async (page: Page, address: string): Promise<Book> => {
  const failed: PdfProblem[] = []
  page.on('requestfailed', (request) => failed.push({ kind: 'failed-request', detail: request.url() }))
  await page.goto(address)
  const { pdf, imprint, links, pages } = await printBook(page)
  const expected = await expectedOf(page)
  const plain = await finish(pdf, imprint, { links, pdfua: false })
  const problems = [
    ...failed,
    ...(await pageProblems(page)),
    ...(await checkPdf(plain, { imprint, links, expected, family })),
  ]
  return {
    pdf: problems.length ? plain : await finish(pdf, imprint, { links, pdfua: true }),
    imprint,
    pages,
    problems,
  }
}
