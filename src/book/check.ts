import { spawnSync } from 'node:child_process'
import { PDFDocument } from '@cantoo/pdf-lib'
import { archiveProblems } from './check-archive.ts'
import { fontProblems } from './check-fonts.ts'
import { nestingProblems } from './check-nesting.ts'
import { taggedHeadings, tagProblems } from './check-tags.ts'
import type { Expected, Heading } from './expected.ts'
import type { Imprint, NamedLink } from './print.ts'
import type { PdfProblem, PdfProblemKind } from './problems.ts'
import { readPdf, type ReadPage, type ReadPdf } from './read.ts'
import { asSearched, searchIn } from './search.ts'

export type Claims = {
  readonly imprint: Imprint
  readonly expected: Expected
  readonly links: readonly NamedLink[]
  /** The PostScript names of the families, without their styles. */
  readonly families: readonly string[]
}

/** Everything that is wrong with a finished PDF: by PDF/UA-1 and PDF/A-2a, by what its page says, and for those who search it. */
export const checkPdf = async (pdf: Uint8Array, claims: Claims): Promise<readonly PdfProblem[]> => {
  const read = await readPdf(pdf)
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const contents = new Map(read.pages.flatMap((page) => [...page.contents]))
  return [
    ...ofDocument(read, claims.imprint),
    ...ofHeadings(taggedHeadings(document, contents), read.outline, claims.expected),
    ...ofPlan(read, claims.expected),
    ...ofLinks(read, claims.links),
    ...read.pages.flatMap((page, index) =>
      ofPage(page, claims.expected.paper?.size ?? a4).map((problem) => ({ ...problem, page: index + 1 })),
    ),
    ...ofText(pdf, read, claims.expected),
    ...tagProblems(document),
    ...nestingProblems(document),
    ...archiveProblems(document),
    ...fontProblems(document, claims.families),
  ]
}

const found = (kind: PdfProblemKind, isWrong: boolean, detail: string): PdfProblem[] =>
  isWrong ? [{ kind, detail }] : []

const ofDocument = (read: ReadPdf, { title, author, locale }: Imprint): PdfProblem[] => [
  ...found('not-tagged', !read.tagged, ''),
  ...found('wrong-language', read.language !== locale, read.language),
  ...found('wrong-title', read.title !== title || !read.titleShown, read.title),
  ...found('wrong-author', read.author !== author, read.author),
  ...found('wrong-xmp', !read.xmp('dc:title').includes(title), 'dc:title'),
  ...found('wrong-xmp', !read.xmp('dc:creator').includes(author), 'dc:creator'),
  ...found('wrong-xmp', !read.xmp('dc:language').includes(locale), 'dc:language'),
]

/** A heading in one line: where it ended one after a Japanese stop, there is none in its text. */
const inLine = ({ level, text }: Heading) =>
  `H${level} ${asSearched(text).replace(/(?<=[\u3001-\u301F\uFF01-\uFF5E]) /g, '')}`

const ofHeadings = (
  tagged: readonly Heading[],
  outline: readonly Heading[],
  { headings }: Expected,
): PdfProblem[] => {
  const firsts = tagged.filter(({ level }) => level === 1).length
  const skipping = tagged.filter(({ level }, index) => level > (tagged[index - 1]?.level ?? 0) + 1)
  return [
    ...found('not-one-first-heading', firsts !== 1, String(firsts)),
    ...skipping.map(({ text }) => ({ kind: 'skipped-heading-level', detail: text }) as const),
    ...differences('different-headings', headings.map(inLine), tagged.map(inLine)),
    ...differences(
      'different-outline',
      headings.map(({ text }) => text.normalize('NFC')),
      outline.map(({ text }) => text.normalize('NFC')),
    ),
  ]
}

/** The first place where two lists part. */
const differences = (
  kind: PdfProblemKind,
  expected: readonly string[],
  actual: readonly string[],
): PdfProblem[] => {
  const length = Math.max(expected.length, actual.length)
  const at = Array.from({ length }, (_, index) => index).find((index) => expected[index] !== actual[index])
  return at === undefined ? [] : [{ kind, detail: `${expected[at] ?? '–'} ≠ ${actual[at] ?? '–'}` }]
}

/** Whether every part begins on the page that the contents name, and all pages are as they were planned. */
const ofPlan = ({ pages, destinations }: ReadPdf, { contents, paper }: Expected): PdfProblem[] => [
  ...contents
    .filter(({ id, page }) => destinations.get(id) !== page)
    .map(
      ({ id, page }) =>
        ({ kind: 'wrong-page-number', detail: `#${id}: ${page} ≠ ${destinations.get(id)}` }) as const,
    ),
  ...found(
    'wrong-page-count',
    paper !== undefined && paper.pages !== pages.length,
    `${paper?.pages} ≠ ${pages.length}`,
  ),
]

const isLocal = (target: string) =>
  /^(file:|https?:\/\/(localhost|127\.|\[::1\]|[^/]*\.localhost))/.test(target)

const ofLinks = (read: ReadPdf, links: readonly NamedLink[]): PdfProblem[] => {
  const targets = new Set(read.pages.flatMap((page) => page.links.map(decodeURI)))
  const asked = new Set(links.map(({ href }) => decodeURI(href)))
  return [
    ...[...targets]
      .filter((target) => target.startsWith('#') && !read.destinations.has(target.slice(1)))
      .map((detail) => ({ kind: 'broken-link', detail }) as const),
    ...[...targets].filter(isLocal).map((detail) => ({ kind: 'local-link', detail }) as const),
    ...[...asked.symmetricDifference(targets)].map(
      (detail) => ({ kind: 'different-links', detail }) as const,
    ),
  ]
}

const a4 = [595.28, 841.89] as const

/** Look-alikes of kanji (U+2E80–2FDF), private use, and what stands for a character that was not understood. */
const wrong = /[\u2E80-\u2FDF\uFFFD\p{Co}]/gu

const ofPage = (
  { size, text, drawings, untagged }: ReadPage,
  paper: readonly [number, number],
): PdfProblem[] => [
  ...found(
    'wrong-page-size',
    paper.some((side, index) => Math.abs(side - (size[index] ?? 0)) > 1),
    size.join(' × '),
  ),
  ...found('blank-page', drawings === 0 || !text.trim(), ''),
  ...found('untagged-drawing', untagged > 0, String(untagged)),
  ...found('wrong-character', wrong.test(text), [...new Set(text.match(wrong))].join(' ')),
]

const ofText = (
  pdf: Uint8Array,
  { pages }: ReadPdf,
  { texts, textSize, ofTextSize }: Expected,
): PdfProblem[] => {
  const ofSize = pages
    .flatMap(({ sizes }) => [...sizes])
    .reduce((sum, [size, count]) => (Math.abs(size - textSize) > 0.2 ? sum : sum + count), 0)
  const searches = [pages.map(({ text }) => text), ...byPoppler(pdf)].map(searchIn)
  const missing = texts.filter((text) => !searches.every((finds) => finds(text)))
  return [
    ...found('wrong-text-size', ofSize < 0.8 * ofTextSize, `${textSize} pt: ${ofSize} < ${ofTextSize}`),
    ...missing.map((detail) => ({ kind: 'missing-text', detail }) as const),
  ]
}

/** The text as Poppler reads it, where it is on the machine: a second opinion. */
const byPoppler = (pdf: Uint8Array): string[][] => {
  const { status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 })
  return status === 0 ? [stdout.toString().split('\f')] : []
}
