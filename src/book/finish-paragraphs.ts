import { PDFNumber, type PDFContext, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { childrenOf, kids, name, tagRoot, typeOf, type Tag } from './tags.ts'

const groups: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside'])
const inline: ReadonlySet<string> = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Quote', 'Code', 'Link'])

/** Makes paragraphs of text that stands in nothing but what groups other tags, which ISO 32000 (Annex L) does not allow. */
export const giveParagraphs = ({ context, catalog }: PDFDocument): void => {
  const root = tagRoot({ catalog })
  if (root) giveBelow(context, childrenOf(context, root))
}

const giveBelow = (context: PDFContext, tags: readonly Tag[]): void => {
  for (const tag of tags) {
    if (groups.has(typeOf(tag))) giveIn(context, tag)
    giveBelow(context, childrenOf(context, tag.element))
  }
}

/** Among what a group holds, boxes of text become paragraphs, and pieces of text in a row get one. */
const giveIn = (context: PDFContext, group: Tag): void => {
  const tags = new Map<PDFObject, Tag>(childrenOf(context, group.element).map((tag) => [tag.ref, tag]))
  for (const tag of tags.values()) {
    if (typeOf(tag) !== 'NonStruct' || isPiece(context, tag)) continue
    if (!isInline(context, tag)) giveIn(context, tag)
    else if (holdsText(context, tag)) tag.element.set(name('S'), name('P'))
  }
  const rows: PDFObject[][] = []
  const isPieceOfText = (kid: PDFObject | undefined) => {
    const tag = kid && tags.get(kid)
    return tag !== undefined && typeOf(tag) === 'NonStruct' && isPiece(context, tag)
  }
  for (const kid of kids(group.element))
    if (isPieceOfText(kid) && isPieceOfText(rows.at(-1)?.at(-1))) rows.at(-1)?.push(kid)
    else rows.push([kid])
  const given = rows.flatMap((row) => (isPieceOfText(row[0]) ? [paragraphOf(context, group, row)] : row))
  group.element.set(name('K'), context.obj(given))
}

/** A new paragraph in a group, around tags of it. */
const paragraphOf = (context: PDFContext, group: Tag, row: readonly PDFObject[]): PDFRef => {
  const paragraph = context.register(context.obj({ Type: 'StructElem', S: 'P', P: group.ref, K: [...row] }))
  for (const { ref, element } of childrenOf(context, group.element))
    if (row.includes(ref)) element.set(name('P'), paragraph)
  return paragraph
}

/** Whether a tag holds content and nothing else. */
const isPiece = (context: PDFContext, { element }: Tag): boolean =>
  kids(element).length > 0 && kids(element).every((kid) => context.lookup(kid) instanceof PDFNumber)

const isInline = (context: PDFContext, tag: Tag): boolean =>
  inline.has(typeOf(tag)) && childrenOf(context, tag.element).every((below) => isInline(context, below))

/** Whether a tag holds content as if no NonStruct were in it. */
const holdsText = (context: PDFContext, tag: Tag): boolean =>
  isPiece(context, tag) ||
  childrenOf(context, tag.element).some((below) => typeOf(below) === 'NonStruct' && holdsText(context, below))
