import { Document, type StructuredText } from 'mupdf'
import type { Reading } from './reader.ts'

/** Reads and searches by MuPDF, as SumatraPDF and readers on phones do. */
export const readByMupdf = (pdf: Uint8Array, terms: readonly string[]): Reading => {
  const document = Document.openDocument(pdf, 'application/pdf')
  const pages = Array.from({ length: document.countPages() }, (_, index) =>
    document.loadPage(index).toStructuredText('preserve-whitespace'),
  )
  return {
    counts: terms.map((term) => pages.reduce((sum, page) => sum + timesOn(page, term), 0)),
    pages: pages.map((page) => page.asText()),
  }
}

const bare = (text: string) => text.replace(/\s/g, '')

/** How often it finds a term. It answers boxes, several where a term goes on in another line or size: each is as long as its text. */
const timesOn = (page: StructuredText, term: string): number => {
  const letters = page
    .search(term, '')
    .flat()
    .map(([left, top, right, , , bottom]) =>
      page.copy([left + 0.1, (top + bottom) / 2], [right - 0.1, (top + bottom) / 2]),
    )
  return bare(letters.join('')).length / bare(term).length
}
