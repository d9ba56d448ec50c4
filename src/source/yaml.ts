import { isMap, isSeq, parseDocument } from 'yaml'
import type { Path } from '#schema/labels.ts'
import { type Finding, type Row, error } from './finding.ts'
import { offsetIn, scalarsIn, type Scalar } from './scalars.ts'
import { type ProblemKind as SyntaxProblem, problemsOfSyntax } from './syntax.ts'
import { type ProblemKind as ValuesProblem, cutAtHash, oddValue, problemsOfValues } from './values.ts'
import { type ProblemKind as WideCodesProblem, wideCodes } from './wide-codes.ts'
import { type ProblemKind as WideSignsProblem, wideSlips, withoutSlips } from './wide-signs.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'no-fields': error(
    '- 合宿',
    ({ list }) =>
      list
        ? '「- 」で始まる一覧になっています。一つのファイルには一つの記録を、「- 」を付けずに「項目名: 値」の形で書いてください。二つ目は別のファイルにします。'
        : '項目が一つもありません。「項目名: 値」の形で書いてください。',
    ({ list }) =>
      list
        ? 'This is a list of items that begin with “- ”. A file holds one record, its fields written “name: value” without “- ”; put the next one into a file of its own.'
        : 'There are no fields. Write them as “name: value”.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind =
  keyof typeof rows | WideSignsProblem | WideCodesProblem | ValuesProblem | SyntaxProblem

export type Yaml = {
  readonly data: unknown
  readonly scalars: readonly Scalar[]
  /** Where a field stands: at its value, or for `key` at its name; of a field that is not there, its parent. */
  readonly offsetOf: (path: Path, at?: 'key' | 'value') => number
}

/** Reads YAML that begins at `start` of a file; undefined where it cannot be read at all. Slips are read as if mended. */
export const readYaml = (
  file: string,
  text: string,
  start: number,
): { yaml: Yaml | undefined; findings: readonly Finding<ProblemKind>[] } => {
  const slips = wideSlips(file, text, start)
  const { plain, offsetInFile } = withoutSlips(text, slips, start)
  const first = parse(plain)
  const isReadable = isMap(first.contents) && !first.errors.length
  const codes = wideCodes(file, plain, isReadable ? scalarsIn(first.contents).scalars : [], offsetInFile)
  const document = codes.findings.length ? parse(codes.plain) : first
  const { contents, errors } = document
  const wide = [...slips, ...codes.findings]
  const nothing = (findings: readonly Finding<ProblemKind>[]) => ({
    yaml: undefined,
    findings: [...wide, ...findings],
  })
  if (errors.length) return nothing(problemsOfSyntax(file, codes.plain, errors, offsetInFile))
  if (!isMap(contents))
    return nothing([
      { kind: 'no-fields', file, offset: start, detail: { ...(isSeq(contents) && { list: 'yes' }) } },
    ])
  const { scalars, empty, forbidden } = scalarsIn(contents)
  if (forbidden.length)
    return nothing(forbidden.map((offset) => oddValue(file, codes.plain, offset, offsetInFile)))
  const cut = cutAtHash(
    file,
    codes.plain,
    [...scalars.filter((scalar) => scalar.plain), ...empty],
    offsetInFile,
  )
  const placed = scalars.map((scalar) => ({
    ...scalar,
    start: offsetInFile(scalar.start),
    end: offsetInFile(scalar.end),
  }))
  const yaml = {
    data: document.toJS() as unknown,
    scalars: placed,
    offsetOf: (path: Path, at: 'key' | 'value' = 'value') => offsetInFile(offsetIn(contents, path, at)),
  }
  return { yaml, findings: [...wide, ...problemsOfValues(file, placed), ...cut] }
}

// Silent, it would not tell a second document; in this version of the library, “error” prints nothing either.
const parse = (text: string) => parseDocument(text, { prettyErrors: false, logLevel: 'error' })
