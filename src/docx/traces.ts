import { type Parts, xmlOf } from './parts.ts'

/** What a document holds that no page shows: what was changed in it, and what stands around its text. */
export type Traces = {
  readonly inserted: readonly string[]
  readonly deleted: readonly string[]
  readonly moved: number
  /** Words at the head and foot of its pages. */
  readonly margins: readonly string[]
  readonly readings: number
  readonly boxes: number
  readonly charts: number
  readonly pageBreaks: number
  readonly contents: number
  /** Who wrote each comment, by its number. */
  readonly authors: ReadonlyMap<string, string>
  /** The words of its runs, in their order. */
  readonly words: readonly string[]
}

/** What stands in a document beside its text. */
export const tracesOf = (parts: Parts): Traces => {
  const xml = xmlOf(parts, 'word/document.xml').replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
  const changes = (tag: string) => elements(xml, tag).map(wordsIn).filter(Boolean)
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => wordsIn(xmlOf(parts, name)).trim() || [])
  const contents = [...xml.matchAll(tableOfContents)].length
  const now = ['del', 'moveFrom', 'rt'].reduce(
    (rest, tag) => rest.replace(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs'), ''),
    xml.replace(tableOfContents, ''),
  )
  return {
    inserted: changes('ins'),
    deleted: changes('del'),
    moved: elements(xml, 'moveTo').length,
    margins: [...new Set(margins)],
    readings: elements(xml, 'ruby').length,
    boxes: elements(xml, 'txbxContent').length,
    charts: [...xml.matchAll(/<(?:c:chart|dgm:relIds|o:OLEObject)\b/g)].length,
    pageBreaks: [...xml.matchAll(/<w:br w:type="page"|<w:pageBreakBefore\/>/g)].length,
    contents,
    authors: new Map(
      [...xmlOf(parts, 'word/comments.xml').matchAll(/<w:comment\b[^>]*>/g)].map(({ 0: tag }) => [
        attribute(tag, 'id'),
        attribute(tag, 'author'),
      ]),
    ),
    words: elements(now, 't').map(wordsIn),
  }
}

/** What Word and LibreOffice make of the headings, and staff do not write. */
const tableOfContents =
  /<w:sdt>(?:(?!<w:sdt>).)*?<w:docPartGallery w:val="Table of Contents"\/>.*?<\/w:sdt>/gs

const elements = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*[^/])?>.*?</w:${tag}>`, 'gs'))].map(([found]) => found)

/** The words in a piece of XML. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]
    .map(([, words = '']) => unescaped(words))
    .join('')

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` w:${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex || decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
    return signs[String(name)] ?? whole
  })
