import { PDFArray, PDFBool, PDFDict, PDFNumber, PDFStream, type PDFDocument } from '@cantoo/pdf-lib'
import type { PdfProblem } from './problems.ts'
import { name } from './tags.ts'

/** Whether a file can be kept for good as PDF/A-2 (ISO 19005-2) asks, where one of Chromium's could depart from it. */
export const archiveProblems = (document: PDFDocument): PdfProblem[] => {
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFStream ? object.dict : object
    return dict instanceof PDFDict ? [dict] : []
  })
  const broken = Object.entries(rules).filter(([, isBroken]) => dicts.some(isBroken))
  return [...(hasColours(document) ? [] : ['6.2.3 OutputIntents']), ...broken.map(([rule]) => rule)].map(
    (detail) => ({ kind: 'not-archival', detail }),
  )
}

/** Whether an output intent tells of which colours the file's are: a profile of three components. */
const hasColours = ({ catalog }: PDFDocument): boolean => {
  const intents = catalog.lookup(name('OutputIntents'))
  const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined
  const profile = intent instanceof PDFDict ? intent.lookup(name('DestOutputProfile')) : undefined
  return profile instanceof PDFStream && String(profile.dict.get(name('N'))) === '3'
}

const names = (dict: PDFDict, key: string): string[] => {
  const value = dict.lookup(name(key))
  return (value instanceof PDFArray ? value.asArray() : value ? [value] : []).map((one) =>
    String(one).slice(1),
  )
}
const has = (dict: PDFDict, ...keys: readonly string[]) => keys.some((key) => dict.has(name(key)))
const isOf = (dict: PDFDict, key: string, ...values: readonly string[]) =>
  names(dict, key).some((value) => values.includes(value))

/** Bits of an annotation's flags: it is printed, and not hidden in any way. */
const [printed, flags] = [4, 1 | 2 | 4 | 32 | 256]
const flagsOf = (dict: PDFDict) => {
  const value = dict.lookup(name('F'))
  return value instanceof PDFNumber ? value.asNumber() & flags : 0
}

/** What breaks each rule, by its clause. */
const rules: Readonly<Record<string, (dict: PDFDict) => boolean>> = {
  '6.1.7.2 Filter': (dict) =>
    dict.has(name('Length')) && names(dict, 'Filter').some((filter) => !/^(Flate|DCT)Decode$/.test(filter)),
  '6.2.4.3 DeviceCMYK': (dict) => isOf(dict, 'ColorSpace', 'DeviceCMYK'),
  '6.2.5 ExtGState': (dict) => isOf(dict, 'Type', 'ExtGState') && has(dict, 'TR', 'TR2', 'HTP'),
  '6.2.8 Image': (dict) =>
    isOf(dict, 'Subtype', 'Image') &&
    (has(dict, 'Alternates', 'OPI') || dict.lookup(name('Interpolate')) === PDFBool.True),
  '6.2.9 XObject': (dict) => isOf(dict, 'Subtype', 'PS') || has(dict, 'Ref', 'OPI'),
  '6.2.11.3.2 CIDToGIDMap': (dict) => isOf(dict, 'Subtype', 'CIDFontType2') && !has(dict, 'CIDToGIDMap'),
  '6.3.1 Annot': (dict) => isOf(dict, 'Type', 'Annot') && !isOf(dict, 'Subtype', 'Link'),
  '6.3.2 Annot F': (dict) => isOf(dict, 'Subtype', 'Link') && flagsOf(dict) !== printed,
  '6.5.1 Action': (dict) =>
    isOf(dict, 'S', 'JavaScript', 'Launch', 'Movie', 'ResetForm', 'Sound') || has(dict, 'JS'),
  '6.5.2 AA': (dict) => has(dict, 'AA'),
  '6.8 EmbeddedFiles': (dict) => has(dict, 'EF', 'EmbeddedFiles'),
}
