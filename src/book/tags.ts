import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'

export const name = (text: string) => PDFName.of(text)

/** A tag: an element of the structure tree (ISO 32000-1, 14.7.2). */
export type Tag = { readonly ref: PDFRef; readonly element: PDFDict }

/** The tag's type as Chromium or the file wrote it. */
export const typeOf = ({ element }: Tag): string => String(element.get(name('S'))).slice(1)

/** What a tag holds: tags, references to objects, numbers of marked contents. */
export const kids = (element: PDFDict): PDFObject[] => {
  const found = element.lookup(name('K'))
  if (found instanceof PDFArray) return found.asArray()
  const only = element.get(name('K'))
  return only ? [only] : []
}

export const isTag = (context: PDFContext) => (kid: PDFObject) => {
  const found = context.lookup(kid)
  return found instanceof PDFDict && found.has(name('S'))
}

/** The tags directly below one. */
export const childrenOf = (context: PDFContext, element: PDFDict): Tag[] =>
  kids(element).flatMap((ref) =>
    ref instanceof PDFRef && isTag(context)(ref) ? [{ ref, element: context.lookup(ref, PDFDict) }] : [],
  )

/** Every tag below one, in the order of reading. */
export const descendants = (context: PDFContext, element: PDFDict): Tag[] =>
  childrenOf(context, element).flatMap((tag) => [tag, ...descendants(context, tag.element)])

/** The annotations that a tag holds by reference (ISO 32000-1, 14.7.4.3). */
export const annotationsOf = (
  context: PDFContext,
  { element }: Tag,
): { ref: PDFObject | undefined; annotation: PDFDict }[] =>
  kids(element).flatMap((kid) => {
    const reference = context.lookup(kid)
    const annotation = reference instanceof PDFDict && reference.lookup(name('Obj'))
    return reference instanceof PDFDict && annotation instanceof PDFDict
      ? [{ ref: reference.get(name('Obj')), annotation }]
      : []
  })

/** The arrays at the leaves of a name or number tree (ISO 32000-1, 7.9.6 and 7.9.7). */
export const leaves = (context: PDFContext, tree: PDFDict, key: 'Nums' | 'Names'): PDFArray[] => {
  const own = tree.lookup(name(key))
  const branches = tree.lookup(name('Kids'))
  return [
    ...(own instanceof PDFArray ? [own] : []),
    ...(branches instanceof PDFArray
      ? branches.asArray().flatMap((kid) => leaves(context, context.lookup(kid, PDFDict), key))
      : []),
  ]
}

/** The root of the structure tree, or undefined in an untagged file. */
export const tagRoot = ({ catalog }: Pick<PDFDocument, 'catalog'>): PDFDict | undefined => {
  const root = catalog.lookup(name('StructTreeRoot'))
  return root instanceof PDFDict ? root : undefined
}

/** The value of one of a tag's attributes, whoever owns it. */
export const attribute = (context: PDFContext, { element }: Tag, key: string): PDFObject | undefined => {
  const attributes = element.lookup(name('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : []
  return all
    .map((one) => context.lookup(one))
    .map((one) => (one instanceof PDFDict ? one.lookup(name(key)) : undefined))
    .find(Boolean)
}

/** The marked contents below a tag in pdf.js's words, p12R_mc3: the number of the page's object, and its own there. */
export const contentsOf = (context: PDFContext, element: PDFDict, page = element.get(name('Pg'))): string[] =>
  kids(element).flatMap((kid) => {
    const found = context.lookup(kid)
    const id = (number: PDFObject | undefined, on: PDFObject | undefined) =>
      on instanceof PDFRef ? [`p${on.objectNumber}R_mc${String(number)}`] : []
    if (found instanceof PDFNumber) return id(found, page)
    if (!(found instanceof PDFDict)) return []
    const own = found.get(name('Pg')) ?? page
    return found.has(name('S')) ? contentsOf(context, found, own) : id(found.get(name('MCID')), own)
  })
