import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Reading } from './reader.ts'

/** What its wrapper has no functions for, the search among them (PDFium's public/fpdf_text.h), it keeps inside. */
type Inside = {
  readonly module: { readonly HEAPU8: Uint8Array } & Readonly<
    Record<`_${string}`, (...given: number[]) => number>
  >
}
type OfDocument = { readonly documentIdx: number }

const matchCase = 1

/** Reads and searches by PDFium, as Chrome and Edge do. */
export const readByPdfium = async (pdf: Uint8Array, terms: readonly string[]): Promise<Reading> => {
  const library = await PDFiumLibrary.init()
  const { module } = library as unknown as Inside
  const call = (name: string, ...given: number[]) => module[`_${name}`]?.(...given) ?? 0
  const document = await library.loadDocument(pdf)
  const { documentIdx } = document as unknown as OfDocument

  const timesIn = (text: number, term: string): number => {
    const letters = Buffer.from(`${term}\0`, 'utf16le')
    const at = call('malloc', letters.length)
    module.HEAPU8.set(letters, at)
    const find = call('FPDFText_FindStart', text, at, matchCase, 0)
    let times = 0
    while (call('FPDFText_FindNext', find)) times += 1
    call('FPDFText_FindClose', find)
    call('free', at)
    return times
  }

  const pages = Array.from({ length: document.getPageCount() }, (_, index) => {
    const page = call('FPDF_LoadPage', documentIdx, index)
    const text = call('FPDFText_LoadPage', page)
    const counts = terms.map((term) => timesIn(text, term))
    call('FPDFText_ClosePage', text)
    call('FPDF_ClosePage', page)
    return { counts, text: document.getPage(index).getText() }
  })
  document.destroy()
  library.destroy()
  return {
    counts: terms.map((_, term) => pages.reduce((sum, { counts }) => sum + (counts[term] ?? 0), 0)),
    pages: pages.map(({ text }) => text),
  }
}
