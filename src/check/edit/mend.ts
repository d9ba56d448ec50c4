import type { Checked } from '#check/check.ts'
import { termsFile } from '#check/words/terms.ts'
import { addressesFile } from '#check/year/addresses.ts'
import { decode } from '#source/decode.ts'
import { readDocument, type Document } from '#source/document.ts'
import type { Edit } from '#source/finding.ts'
import { readYaml } from '#source/yaml.ts'

/** A file before and after what has one right answer was mended. */
export type Mended = { readonly file: string; readonly before: string; readonly after: string }

/** A text that may be mended, and how it is read: its fields, headings and figures without its words; undefined where it cannot be. */
type Mendable = {
  readonly file: string
  readonly text: string | undefined
  readonly shapeOf: (text: string) => string | undefined
}

/** Mends what has one right answer, and nothing else; a correction that would change how a file is read is left out. */
export const mend = ({ documents, problems, termsFound, addressesFound }: Checked): readonly Mended[] =>
  [
    ...documents.map(ofDocument),
    ...(termsFound ? [ofTerms(decode(termsFound).text)] : []),
    ...(addressesFound ? [ofAddresses(decode(addressesFound).text)] : []),
  ].flatMap((mendable) => {
    const { file, text } = mendable
    const own = problems.filter((problem) => problem.file === file)
    if (text === undefined || !own.some(({ edit }) => edit)) return []
    const edits = apart(own.flatMap(({ edit }) => edit ?? []))
    const after = withEdits(mendable, text, edits)
    const mark = own.some(({ kind }) => kind === 'byte-order-mark') ? '\u{FEFF}' : ''
    return after === text && !mark ? [] : [{ file, before: mark + text, after }]
  })

const ofDocument = ({ file, located, text }: Document): Mendable => ({
  file,
  text,
  shapeOf: (now) => {
    const { yaml, sections } = readDocument(
      { file, is: 'text', bytes: new TextEncoder().encode(now) },
      located,
    )
    const parts = sections?.map(({ id, figures, tables, listItems, quotes }) => [
      id,
      figures.map((figure) => figure.id),
      tables.map(({ size }) => size),
      listItems,
      quotes,
    ])
    return yaml && JSON.stringify([yaml.scalars.map(({ path }) => path), parts])
  },
})

const ofTerms = (text: string | undefined): Mendable => ({
  file: termsFile,
  text,
  shapeOf: (now) => JSON.stringify(readYaml(termsFile, now, 0).yaml?.scalars.map(({ path }) => path)),
})

/** A list of lines, which has no shape to keep. */
const ofAddresses = (text: string | undefined): Mendable => ({
  file: addressesFile,
  text,
  shapeOf: () => '',
})

/**
 * Later places are mended first, so that earlier ones stay where they are; of two that overlap, the later one.
 * Where the file would be read otherwise, each half is tried for itself, down to the correction that does it.
 */
const withEdits = (mendable: Mendable, text: string, edits: readonly Edit[]): string => {
  const mended = edits.reduce(
    (whole, { start, end, text: right }) => whole.slice(0, start) + right + whole.slice(end),
    text,
  )
  const shape = mendable.shapeOf(mendable.text ?? '')
  if (shape === undefined || shape === mendable.shapeOf(mended)) return mended
  if (edits.length < 2) return text
  const middle = Math.ceil(edits.length / 2)
  return withEdits(mendable, withEdits(mendable, text, edits.slice(0, middle)), edits.slice(middle))
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
