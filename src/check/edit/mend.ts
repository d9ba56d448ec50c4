import type { Checked } from '#check/check.ts'
import { readDocument, type Document } from '#source/document.ts'
import type { Edit } from '#source/finding.ts'

/** A file before and after what has one right answer was mended. */
export type Mended = { readonly file: string; readonly before: string; readonly after: string }

/** Mends what has one right answer, and nothing else; a correction that would change how a file is read is left out. */
export const mend = ({ documents, problems }: Checked): readonly Mended[] =>
  documents.flatMap((document) => {
    const { file, text } = document
    const own = problems.filter((problem) => problem.file === file)
    if (text === undefined || !own.some(({ edit }) => edit)) return []
    const edits = apart(own.flatMap(({ edit }) => edit ?? []))
    const after = withEdits(document, text, edits)
    const mark = own.some(({ kind }) => kind === 'byte-order-mark') ? '\u{FEFF}' : ''
    return after === text && !mark ? [] : [{ file, before: mark + text, after }]
  })

/**
 * Later places are mended first, so that earlier ones stay where they are; of two that overlap, the later one.
 * Where the file would be read otherwise, each half is tried for itself, down to the correction that does it.
 */
const withEdits = (document: Document, text: string, edits: readonly Edit[]): string => {
  const mended = edits.reduce(
    (whole, { start, end, text: right }) => whole.slice(0, start) + right + whole.slice(end),
    text,
  )
  if (isReadAlike(document, mended)) return mended
  if (edits.length < 2) return text
  const middle = Math.ceil(edits.length / 2)
  return withEdits(document, withEdits(document, text, edits.slice(0, middle)), edits.slice(middle))
}

/** Corrections from the last to the first, without those that overlap a later one. */
const apart = (edits: readonly Edit[]): readonly Edit[] => {
  let start = Infinity
  return edits
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .filter((edit) => {
      if (edit.end > start) return false
      start = edit.start
      return true
    })
}

const isReadAlike = (document: Document, text: string): boolean => {
  const { file, located } = document
  const after = readDocument({ file, is: 'text', bytes: new TextEncoder().encode(text) }, located)
  return !document.yaml || shapeOf(after) === shapeOf(document)
}

/** The fields, headings and figures of a file, without its words. */
const shapeOf = ({ yaml, sections }: Document): string =>
  JSON.stringify([
    yaml?.scalars.map(({ path }) => path),
    sections?.map(({ id, figures, listItems, quotes }) => [
      id,
      figures.map((figure) => figure.id),
      listItems,
      quotes,
    ]),
  ])
