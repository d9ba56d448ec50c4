import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFDocument,
} from '@cantoo/pdf-lib'
import type { NamedLink } from './print.ts'
import { annotationsOf, descendants, isTag, kids, leaves, name, tagRoot, typeOf, type Tag } from './tags.ts'

/** Chromium's own types of tag, as the standard ones (ISO 32000-1, 14.8.4). */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Div' }

/** Mends the tags that Chromium writes, where PDF/UA-1 asks for more. */
export const mendTags = (document: PDFDocument, links: readonly NamedLink[]): void => {
  const { context } = document
  const root = tagRoot(document)
  if (!root) return
  root.set(name('RoleMap'), context.obj(roles))
  const tags = descendants(context, root)
  const ofType = (type: string) => tags.filter((tag) => typeOf(tag) === type)
  for (const { element } of ofType('Figure'))
    if (!element.has(name('Alt')) && kids(element).some(isTag(context))) element.set(name('S'), name('Sect'))
  const places = placesOf(context, root)
  for (const item of ofType('LI')) giveBody(context, item, places.get(item.ref) ?? [])
  nameLinks(context, ofType('Link'), links)
  renumber(context, root, tags)
}

/** Puts all of a list item but its label into an LBody (ISO 32000-1, 14.8.4.3.3). */
const giveBody = (context: PDFContext, { ref, element }: Tag, places: readonly Place[]): void => {
  const isLabel = (kid: PDFObject) => {
    const found = context.lookup(kid)
    return found instanceof PDFDict && found.get(name('S')) === name('Lbl')
  }
  const inside = kids(element).filter((kid) => !isLabel(kid))
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside })
  const page = element.get(name('Pg'))
  if (page) body.set(name('Pg'), page)
  const bodyRef = context.register(body)
  for (const kid of inside.filter(isTag(context))) context.lookup(kid, PDFDict).set(name('P'), bodyRef)
  for (const { parents, index } of places) parents.set(index, bodyRef)
  element.set(name('K'), context.obj([...kids(element).filter(isLabel), bodyRef]))
}

/** Where a list of parents names a tag. */
type Place = { readonly parents: PDFArray; readonly index: number }

/** Where the lists of parents of each page's marked contents name each tag (ISO 32000-1, 14.7.4.4). */
const placesOf = (context: PDFContext, root: PDFDict): ReadonlyMap<PDFObject, readonly Place[]> => {
  const places = leaves(context, root.lookup(name('ParentTree'), PDFDict), 'Nums')
    .flatMap((numbers) => numbers.asArray().map((parents) => context.lookup(parents)))
    .filter((parents) => parents instanceof PDFArray)
    .flatMap((parents) => parents.asArray().map((parent, index) => ({ parents, index, parent })))
  return Map.groupBy(places, ({ parent }) => parent)
}

/** Writes a link's name into its annotations (ISO 14289-1, 7.18.5); the page's links come in the order of the tags. */
const nameLinks = (context: PDFContext, tags: readonly Tag[], links: readonly NamedLink[]): void => {
  if (tags.length !== links.length)
    throw new Error(`The page has ${links.length} links, its print ${tags.length}`)
  for (const [index, tag] of tags.entries())
    for (const { annotation } of annotationsOf(context, tag))
      annotation.set(name('Contents'), PDFHexString.fromText(links[index]?.name ?? ''))
}

/** Gives the tags' ids, which come from the browser's memory, numbers by their order. */
const renumber = (context: PDFContext, root: PDFDict, tags: readonly Tag[]): void => {
  const withId = tags.filter(({ element }) => element.has(name('ID')))
  const ids = new Map(
    withId.map(({ element }, index) => [
      String(element.get(name('ID'))),
      PDFString.of(`tag${String(index).padStart(6, '0')}`),
    ]),
  )
  const renamed = (id: PDFObject | undefined) => ids.get(String(id)) ?? PDFString.of('')
  const headersOf = (element: PDFDict): PDFArray[] => {
    const attributes = element.lookup(name('A'))
    return (attributes instanceof PDFArray ? attributes.asArray() : [])
      .map((attribute) => context.lookup(attribute, PDFDict).lookup(name('Headers')))
      .filter((headers) => headers instanceof PDFArray)
  }
  for (const headers of tags.flatMap(({ element }) => headersOf(element)))
    for (const [index, id] of headers.asArray().entries()) headers.set(index, renamed(id))
  for (const { element } of withId) element.set(name('ID'), renamed(element.get(name('ID'))))
  const names = withId.flatMap(({ element, ref }) => [element.get(name('ID')) ?? ref, ref])
  remove(context, root.get(name('IDTree')))
  root.set(name('IDTree'), context.obj({ Names: names }))
}

/** Deletes a name tree with its branches. */
const remove = (context: PDFContext, ref: PDFObject | undefined): void => {
  const tree = context.lookup(ref)
  const branches = tree instanceof PDFDict && tree.lookup(name('Kids'))
  if (branches instanceof PDFArray) for (const branch of branches.asArray()) remove(context, branch)
  if (ref instanceof PDFRef) context.delete(ref)
}
