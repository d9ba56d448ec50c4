import { type PDFDocument, PDFString, PDFHexString, type PDFContext } from '@cantoo/pdf-lib'
import type { Heading } from './expected.ts'
import type { PdfProblem } from './problems.ts'
import {
  annotationsOf,
  attribute,
  childrenOf,
  contentsOf,
  descendants,
  name,
  tagRoot,
  typeOf,
  type Tag,
} from './tags.ts'

/** The headings of the tags in the order of reading, with the text of their marked contents. */
export const taggedHeadings = (document: PDFDocument, contents: ReadonlyMap<string, string>): Heading[] => {
  const root = tagRoot(document)
  const { context } = document
  return (root ? descendants(context, root) : [])
    .filter((tag) => /^H[1-6]$/.test(typeOf(tag)))
    .map((tag) => ({
      level: Number(typeOf(tag)[1]),
      text: contentsOf(context, tag.element)
        .map((id) => contents.get(id) ?? '')
        .join(''),
    }))
}

/** Whether the tags are as PDF/UA-1 (ISO 14289-1, 7) asks: figures, tables, lists, links. */
export const tagProblems = (document: PDFDocument): PdfProblem[] => {
  const root = tagRoot(document)
  if (!root) return [{ kind: 'not-tagged', detail: '' }]
  const { context } = document
  const tags = descendants(context, root)
  return [
    ...tags.flatMap((tag) => checks[typeOf(tag)]?.(context, tag) ?? []),
    ...untaggedLinks(document, tags),
  ]
}

type Check = (context: PDFContext, tag: Tag) => PdfProblem[]

const textOf = (text: unknown): string =>
  text instanceof PDFString || text instanceof PDFHexString ? text.decodeText().trim() : ''

const figure: Check = (_, { element }) =>
  textOf(element.lookup(name('Alt'))) ? [] : [{ kind: 'figure-without-alt', detail: '' }]

const header: Check = (context, tag) =>
  attribute(context, tag, 'Scope') ? [] : [{ kind: 'header-without-scope', detail: '' }]

const table: Check = (context, { element }) => {
  const rows = descendants(context, element).filter((tag) => typeOf(tag) === 'TR')
  const cells = rows.map((row) =>
    childrenOf(context, row.element)
      .map((cell) => Number(String(attribute(context, cell, 'ColSpan') ?? 1)))
      .reduce((sum, span) => sum + span, 0),
  )
  return new Set(cells).size > 1 ? [{ kind: 'uneven-table', detail: cells.join(', ') }] : []
}

const holdsOnly =
  (...types: readonly string[]): Check =>
  (context, tag) => {
    const found = childrenOf(context, tag.element).map(typeOf)
    return found.every((type) => types.includes(type))
      ? []
      : [{ kind: 'wrong-list', detail: `${typeOf(tag)} > ${found.join(', ')}` }]
  }

const link: Check = (context, tag) =>
  annotationsOf(context, tag)
    .filter(({ annotation }) => !textOf(annotation.lookup(name('Contents'))))
    .map(({ annotation }) => ({
      kind: 'unnamed-link',
      detail: String(annotation.get(name('Dest')) ?? annotation.lookup(name('A'))),
    }))

const checks: Readonly<Record<string, Check>> = {
  Figure: figure,
  TH: header,
  Table: table,
  L: holdsOnly('LI', 'L', 'Caption'),
  LI: holdsOnly('Lbl', 'LBody'),
  Link: link,
}

const untaggedLinks = (document: PDFDocument, tags: readonly Tag[]): PdfProblem[] => {
  const tagged = new Set(tags.flatMap((tag) => annotationsOf(document.context, tag).map(({ ref }) => ref)))
  return document
    .getPages()
    .flatMap(({ node }, index) =>
      (node.Annots()?.asArray() ?? [])
        .filter((ref) => !tagged.has(ref))
        .map((ref) => ({ kind: 'untagged-link', page: index + 1, detail: String(ref) }) as const),
    )
}
