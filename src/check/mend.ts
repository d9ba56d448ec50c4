import type { Checked } from './check.ts'
import { readDocument, type Document } from './document.ts'
import type { Edit } from './finding.ts'

/** A file before and after what has one right answer was mended. */
export type Mended = { readonly file: string; readonly before: string; readonly after: string }

/** Mends what has one right answer, and nothing else; a correction that would change how a file is read is left out. */
export const mend = ({ documents, problems }: Checked): readonly Mended[] =>
  documents.flatMap((document) => {
    const { file, text } = document
    const own = problems.filter((problem) => problem.file === file)
    if (text === undefined || !own.some(({ edit }) => edit)) return []
    const edits = own.flatMap(({ edit }) => edit ?? []).toSorted((one, other) => other.start - one.start)
    const after = edits.reduce((mended, edit) => withEdit(document, mended, edit), text)
    const mark = own.some(({ kind }) => kind === 'byte-order-mark') ? '\u{FEFF}' : ''
    return after === text && !mark ? [] : [{ file, before: mark + text, after }]
  })

/** Later places are mended first, so that earlier ones stay where they are; of two that overlap, the later one. */
const withEdit = (document: Document, text: string, { start, end, text: right }: Edit): string => {
  const mended = text.slice(0, start) + right + text.slice(end)
  return isReadAlike(document, mended) ? mended : text
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
