import { PDFArray, PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import type { PdfProblem } from './problems.ts'
import { name } from './tags.ts'

/** Whether every font is of a family that was asked for, embedded as TrueType, and readable as text. */
export const fontProblems = ({ context }: PDFDocument, families: readonly string[]): PdfProblem[] =>
  context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.get(name('Type')) === name('Font'))
    .flatMap((font) => (font instanceof PDFDict ? problemsOfFont(font, families) : []))

const problemsOfFont = (font: PDFDict, families: readonly string[]): PdfProblem[] => {
  const detail = String(font.get(name('BaseFont')) ?? '').replace(/^\/(?:[A-Z]{6}\+)?/, '')
  const type = font.get(name('Subtype'))
  if (type === name('Type3')) return [{ kind: 'type-3-font', detail }]
  if (type !== name('Type0')) return []
  const inner = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const descriptor = inner.lookup(name('FontDescriptor'), PDFDict)
  return [
    ...(families.some((family) => detail.startsWith(`${family}-`))
      ? []
      : [{ kind: 'foreign-font', detail } as const]),
    ...(descriptor.has(name('FontFile2')) ? [] : [{ kind: 'font-not-embedded', detail } as const]),
    ...(font.has(name('ToUnicode')) ? [] : [{ kind: 'font-without-text', detail } as const]),
  ]
}
