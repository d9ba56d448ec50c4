import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { keepTogether } from './keep-together.ts'

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

/** A4 in CSS pixels: a page is laid out as wide as its paper before it is printed. */
const paper = { width: 794, height: 1123 }
const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }

/** Prints a page whose sheets are set to their paper. */
export const printBook = async (page: Page): Promise<Printed> => {
  await prepare(page)
  const pdf = new Uint8Array(await page.pdf(options))
  return { pdf, pages: await countPages(pdf), imprint: await imprintOf(page), links: await linksOf(page) }
}

/** Waits for fonts, keeps together what a search must find together, and makes links lead into the book where it holds the page that they name, else to the site. */
const prepare = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  const sheet = await page.evaluate(
    () => document.querySelector('.sheet')?.getBoundingClientRect().toJSON() as DOMRect | undefined,
  )
  await page.setViewportSize({ ...paper, ...(sheet && { width: Math.round(sheet.width) }) })
  await page.evaluate(async () => {
    await document.fonts.ready
    const site = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      const [path = '', fragment] = (link.getAttribute('href') ?? '').split('#')
      const here = document.querySelector(`[data-address~="${path}"]`)
      const place = fragment && here?.querySelector(`[id="${fragment}"]`) ? fragment : here?.id
      link.setAttribute('href', place ? `#${place}` : new URL(link.getAttribute('href') ?? '', site).href)
    }
  })
  await keepTogether(page)
}

const countPages = async (pdf: Uint8Array): Promise<number> => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

const imprintOf = (page: Page): Promise<Imprint> =>
  page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
    return {
      title: meta('dcterms.title') || document.title,
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
