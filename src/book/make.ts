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

/** The families of the site, as their files name them. */
const families = ['BIZUDPGothic', 'NotoSans']

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

/** Makes of a draft a finished PDF, which calls itself PDF/UA-1 and PDF/A-2a only if the checks find no problem in these very bytes. */
export const finishBook = async (draft: Draft): Promise<Book> => {
  const { imprint, links, pages, expected } = draft
  const { headings } = expected
  const claiming = await finish(draft.pdf, imprint, { links, headings, isClaimed: true })
  const problems = [...draft.problems, ...(await checkPdf(claiming, { imprint, links, expected, families }))]
  const pdf = problems.length
    ? await finish(draft.pdf, imprint, { links, headings, isClaimed: false })
    : claiming
  return { pdf, imprint, pages, problems }
}
