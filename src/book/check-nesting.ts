import { PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib'
import { mayHold } from './nesting.ts'
import type { PdfProblem } from './problems.ts'
import { isTag, kids, name, tagRoot } from './tags.ts'

/** Whether tags stand in each other as ISO 32000 (Annex L) allows, and captions beside what they are of. */
export const nestingProblems = (document: PDFDocument): PdfProblem[] => {
  const { context } = document
  const root = tagRoot(document)
  const roles = root?.lookup(name('RoleMap'))
  const standardType = (element: PDFDict): string => {
    const type = element.get(name('S'))
    if (!(type instanceof PDFName)) return 'StructTreeRoot'
    return String((roles instanceof PDFDict && roles.get(type)) || type).slice(1)
  }

  /** What a tag holds, as if no NonStruct were there: tags, and `undefined` for content of its own. */
  const held = (element: PDFDict): (PDFDict | undefined)[] =>
    kids(element).flatMap((kid) => {
      const found = context.lookup(kid)
      if (found instanceof PDFNumber) return [undefined]
      if (!(found instanceof PDFDict)) return []
      if (!isTag(context)(kid)) return found.has(name('MCID')) ? [undefined] : []
      return standardType(found) === 'NonStruct' ? held(found) : [found]
    })

  /** Types of the tags that it may have to hold: what a Div or Part groups, its parent must be allowed to hold, too. */
  const typesBelow = (tags: readonly (PDFDict | undefined)[]): string[] =>
    tags.flatMap((tag) => {
      const type = tag && standardType(tag)
      if (!type) return []
      return type === 'Div' || type === 'Part' ? [type, ...typesBelow(held(tag))] : [type]
    })

  const below = (element: PDFDict): PdfProblem[] => {
    const type = standardType(element)
    const tags = held(element)
    const types = tags.map((tag) => (tag ? standardType(tag) : 'content'))
    return [
      ...[...new Set([...types, ...typesBelow(tags)])]
        .filter((kid) => !mayHold(type, kid))
        .map((kid) => ({ kind: 'wrong-nesting', detail: `${type} > ${kid}` }) as const),
      ...(isStray([type, ...types])
        ? [{ kind: 'stray-caption', detail: `${type} > ${types.join(', ')}` } as const]
        : []),
      ...tags.flatMap((tag) => (tag ? below(tag) : [])),
    ]
  }
  return root ? below(root) : []
}

const captioned: ReadonlySet<string> = new Set(['Figure', 'Formula', 'L', 'Table'])

/** Whether a caption is neither first nor last, or has nothing that it could be of: in what holds it, or beside it. */
const isStray = ([type = '', ...kids]: readonly string[]): boolean =>
  kids.slice(1, -1).includes('Caption') ||
  (kids.includes('Caption') && ![type, ...kids].some((one) => captioned.has(one)))
