import { PDFDict, PDFHexString, type PDFDocument } from '@cantoo/pdf-lib'
import { name } from './tags.ts'

/** Gives the bookmarks the words of the page's headings, in their order: Chromium joins the lines of a heading without a space. */
export const nameBookmarks = ({ catalog }: PDFDocument, headings: readonly string[]): void => {
  const outline = catalog.lookup(name('Outlines'))
  const items = outline instanceof PDFDict ? below(outline) : []
  if (items.length !== headings.length) return
  for (const [index, item] of items.entries())
    item.set(name('Title'), PDFHexString.fromText(headings[index] ?? ''))
}

/** The items below one, each before its own (ISO 32000-1, 12.3.3). */
const below = (parent: PDFDict): PDFDict[] => {
  const items: PDFDict[] = []
  for (let item = parent.lookup(name('First')); item instanceof PDFDict; item = item.lookup(name('Next')))
    items.push(item, ...below(item))
  return items
}
