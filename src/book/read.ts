import type { Heading } from './expected.ts'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPage = {
  /** In pt. */
  readonly size: readonly [number, number]
  /** What is tagged, in the order of drawing; each line ends in a line feed, as the reader's program sees it. */
  readonly text: string
  /** Characters of tagged text by size in pt. */
  readonly sizes: ReadonlyMap<number, number>
  /** The same of each marked content, by the number of its page's object and its own: p12R_mc3. */
  readonly contents: ReadonlyMap<string, string>
  /** Targets: an address, or `#` and the name of a destination. */
  readonly links: readonly string[]
  readonly drawings: number
  /** Drawings that are neither tagged nor an artifact. */
  readonly untagged: number
}

export type ReadPdf = {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly tagged: boolean
  readonly titleShown: boolean
  readonly xmp: (field: string) => string
  readonly outline: readonly Heading[]
  /** The page of every named destination (ISO 32000-1, 12.3.2.3), from 1. */
  readonly destinations: ReadonlyMap<string, number>
  readonly pages: readonly ReadPage[]
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/** Reads a PDF as a reader's program does: by pdf.js. */
export const readPdf = async (pdf: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const facts = info as Readonly<Record<string, unknown>>
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, unknown> | null
  const preferences = (await document.getViewerPreferences()) as ReadonlyMap<string, unknown> | null
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)))
  const read = {
    title: String(facts['Title'] ?? ''),
    author: String(facts['Author'] ?? ''),
    language: String(facts['Language'] ?? ''),
    tagged: marks?.get('Marked') === true,
    titleShown: preferences?.get('DisplayDocTitle') === true,
    xmp: (field: string) => String(metadata?.get(field) ?? ''),
    outline: flat((await document.getOutline()) ?? [], 1),
    destinations: await destinationsOf(document),
    pages,
  }
  await task.destroy()
  return read
}

type Reference = Parameters<Document['getPageIndex']>[0]

const isReference = (target: unknown): target is Reference =>
  typeof target === 'object' && target !== null && 'num' in target && 'gen' in target

const destinationsOf = async (document: Document): Promise<ReadonlyMap<string, number>> => {
  const pages = new Map<string, number>()
  for (const [name, destination] of await document.getDestinations()) {
    const [target] = Array.isArray(destination) ? (destination as readonly unknown[]) : []
    if (isReference(target)) pages.set(name, (await document.getPageIndex(target)) + 1)
  }
  return pages
}

type Outline = readonly { readonly title: string; readonly items: Outline }[]

const flat = (items: Outline, level: number): Heading[] =>
  items.flatMap(({ title, items: below }) => [{ level, text: title }, ...flat(below, level + 1)])

const readPage = async (page: Page): Promise<ReadPage> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const byId = new Map<string, string>()
  const sizes = new Map<number, number>()
  const open: (string | undefined)[] = []
  let text = ''
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean)
      const line = item.hasEOL ? `${item.str}\n` : item.str
      if (!id) continue
      text += line
      byId.set(id, (byId.get(id) ?? '') + line)
      const size = Math.round(Math.hypot(Number(item.transform[2]), Number(item.transform[3])) * 10) / 10
      sizes.set(size, (sizes.get(size) ?? 0) + item.str.trim().length)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  return {
    size: [right - left, top - bottom],
    text,
    sizes,
    contents: byId,
    links: (await page.getAnnotations())
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ url, unsafeUrl, dest }) => String(unsafeUrl ?? url ?? `#${String(dest)}`)),
    ...drawingsOf(await page.getOperatorList()),
  }
}

const painting: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const paintingAlone: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.shadingFill,
  OPS.rawFillPath,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

/** Counts what is painted, and what of it stands outside all marked content (ISO 32000-1, 14.6). */
const drawingsOf = ({
  fnArray,
  argsArray,
}: {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}) => {
  let [depth, drawings, untagged] = [0, 0, 0]
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1
    if (operator === OPS.endMarkedContent) depth -= 1
    const paints =
      operator === OPS.constructPath ? painting.has(Number(args?.[0])) : paintingAlone.has(operator)
    if (paints) drawings += 1
    if (paints && depth === 0) untagged += 1
  }
  return { drawings, untagged }
}
