import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** What a printed page says of itself, from its own head. */
export type Imprint = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly locale: string
  /** ISO 8601 day. */
  readonly modified: string
  /** Where the site links the PDF: /name.pdf */
  readonly address: string
}

/** A link of the page, with what a screen reader calls it. */
export type NamedLink = { readonly name: string; readonly href: string }

/** A book as Chromium prints it, before it is finished. */
export type Printed = {
  readonly pdf: Uint8Array
  readonly imprint: Imprint
  readonly links: readonly NamedLink[]
  readonly pages: number
}

/** The column of the book (A4 less its margins) in CSS pixels: the page is laid out as wide before it is printed. */
const paper = { width: 635, height: 976 }
const rounds = 3
const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }

/**
 * Prints a page in passes until the page numbers of its contents (`[data-page-of]`) are those of the print:
 * Chromium knows no target-counter(), so that they are read from the named destinations of the pass before.
 */
export const printBook = async (page: Page): Promise<Printed> => {
  await prepare(page)
  const ids = await page
    .locator('[data-page-of]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-page-of') ?? ''))
  let known: readonly number[] = []
  for (let round = 0; round < rounds; round++) {
    const pdf = new Uint8Array(await page.pdf(options))
    const { pageOf, pages } = await destinations(pdf)
    const found = ids.map((id) => {
      const number = pageOf.get(id)
      if (!number) throw new Error(`The contents name “${id}”, which is nowhere in the print`)
      return number
    })
    if (String(found) === String(known))
      return { pdf, pages, imprint: await imprintOf(page), links: await linksOf(page) }
    known = found
    await page.locator('[data-page-of]').evaluateAll((all, numbers) => {
      for (const [index, it] of all.entries()) it.textContent = String(numbers[index])
    }, found)
  }
  throw new Error('The page numbers of the contents do not settle')
}

/** Waits for fonts, and makes links lead into the book where it holds the page that they name, else to the site. */
const prepare = async (page: Page): Promise<void> => {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.evaluate(async () => {
    await document.fonts.ready
    const site = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      const [path = '', fragment] = (link.getAttribute('href') ?? '').split('#')
      const here = document.querySelector(`[data-address~="${path}"]`)
      const place = fragment && document.getElementById(fragment) ? fragment : here?.id
      link.setAttribute('href', place ? `#${place}` : new URL(link.getAttribute('href') ?? '', site).href)
    }
  })
}

type PageReference = Parameters<Awaited<ReturnType<typeof getDocument>['promise']>['getPageIndex']>[0]

/** The page number of every named destination (ISO 32000-1, 12.3.2.3), from 1. */
const destinations = async (pdf: Uint8Array) => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  const pageOf = new Map<string, number>()
  for (const [name, destination] of await document.getDestinations()) {
    const [target] = Array.isArray(destination) ? (destination as PageReference[]) : []
    if (target) pageOf.set(name, (await document.getPageIndex(target)) + 1)
  }
  const pages = document.numPages
  await task.destroy()
  return { pageOf, pages }
}

const imprintOf = (page: Page): Promise<Imprint> =>
  page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
    return {
      title: document.title,
      author: meta('author'),
      subject: meta('description'),
      locale: document.documentElement.lang,
      modified: meta('dcterms.modified'),
      address: document.querySelector('link[type="application/pdf"]')?.getAttribute('href') ?? '',
    }
  })

const linksOf = (page: Page): Promise<NamedLink[]> =>
  page.locator('a[href]:visible').evaluateAll((all) =>
    all.map((link) => ({
      name: link.ariaLabel ?? (link as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      href: link.getAttribute('href') ?? '',
    })),
  )
