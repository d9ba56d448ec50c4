import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { kids, leaves, name, tagRoot } from './tags.ts'

/**
 * Marks as artifact (ISO 32000-1, 14.8.2.2) all drawing that no tag holds (running heads, page numbers, decoration),
 * and what is drawn around text and not in a figure: borders and grounds, which say nothing.
 */
export const markArtifacts = (document: PDFDocument): void => {
  const { context } = document
  const parents = parentsOf(document)
  for (const { node, ref: page } of document.getPages()) {
    const ref = node.get(name('Contents'))
    const stream = context.lookup(ref)
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream))
      throw new Error('A page has not the one content stream that Chromium writes')
    const operations = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const tags = parents.get(Number(String(node.get(name('StructParents')))))
    const marked = withArtifacts(operations, (id) => untag(context, tags, { page, id }))
    context.assign(ref, context.flateStream(Buffer.from(marked, 'latin1')))
  }
}

/** The parents of the marked contents of each page, by the page's key in the parent tree (ISO 32000-1, 14.7.4.4). */
const parentsOf = (document: PDFDocument): ReadonlyMap<number, PDFArray> => {
  const tree = tagRoot(document)?.lookup(name('ParentTree'))
  const { context } = document
  const pairs = (tree instanceof PDFDict ? leaves(context, tree, 'Nums') : []).flatMap((numbers) =>
    numbers.asArray().flatMap((key, index) => {
      const parents = index % 2 ? undefined : context.lookup(numbers.get(index + 1))
      return parents instanceof PDFArray ? [[Number(String(key)), parents] as const] : []
    }),
  )
  return new Map(pairs)
}

/** What is drawn says something there: a figure, the mark of a list. */
const drawn: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl'])

/** A marked content, by its page and its number there. */
type Marked = { readonly page: PDFRef; readonly id: number }

/** Whether a kid of a tag is a marked content: by its number on the tag's own page, or by its page as well (ISO 32000-1, 14.7.4.2). */
const isMarked = (tag: PDFDict, kid: PDFObject, { page, id }: Marked): boolean => {
  const [of, number] = kid instanceof PDFDict ? [kid, kid.get(name('MCID'))] : [tag, kid]
  return (
    (of.get(name('Pg')) ?? tag.get(name('Pg'))) === page &&
    number instanceof PDFNumber &&
    number.asNumber() === id
  )
}

/** Takes marked content out of its tag, unless what is drawn says something there; answers whether it did. */
const untag = (context: PDFContext, parents: PDFArray | undefined, marked: Marked): boolean => {
  const tag = parents && context.lookup(parents.get(marked.id))
  if (!(tag instanceof PDFDict) || drawn.has(String(tag.get(name('S'))).slice(1))) return false
  const left = kids(tag).filter((kid) => !isMarked(tag, context.lookup(kid) ?? kid, marked))
  tag.set(name('K'), context.obj(left))
  parents?.set(marked.id, PDFNull)
  return true
}

const starts = /(?:^| )(?:BT|m|re|Do|sh)$/
const ends = /(?:^| )(?:ET|[fFSsBb]\*?|n|Do|sh)$/
const paints = /(?:^| )(?:[fFSsBb]\*?|Do|sh|T[jJ])$/
const says = /(?:^| )(?:Do|T[jJ])$/

/** Chromium writes one operator a line, or a few that belong together; an object is what lies between two of them. */
const withArtifacts = (operations: string, untagged: (id: number) => boolean): string => {
  const marked: string[] = []
  let object: string[] = []
  let depth = 0
  /** Where the outermost marked content began, and its number. */
  let outer = { at: 0, id: NaN }
  for (const line of operations.split('\n')) {
    if (/BDC$|BMC$/.test(line)) {
      if (depth === 0) outer = { at: marked.length, id: Number(/\/MCID (\d+)/.exec(line)?.[1]) }
      depth += 1
    }
    if (/^EMC$/.test(line)) {
      depth -= 1
      const isDrawn = depth === 0 && !marked.slice(outer.at).some((part) => says.test(part))
      if (isDrawn && untagged(outer.id)) marked[outer.at] = '/Artifact BMC'
    }
    if (depth > 0 || (!object.length && !starts.test(line))) {
      marked.push(line)
      continue
    }
    object.push(line)
    if (!ends.test(line)) continue
    marked.push(...(object.some((part) => paints.test(part)) ? ['/Artifact BMC', ...object, 'EMC'] : object))
    object = []
  }
  return [...marked, ...object].join('\n')
}
