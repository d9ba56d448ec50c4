import { isMap, parseDocument } from 'yaml'
import { wideCodes } from './wide-codes.ts'
import type { Finding } from './finding.ts'
import { offsetIn, scalarsIn, type Path, type Scalar } from './scalars.ts'
import { wideSlips, withoutSlips } from './wide-signs.ts'
import { problemsOfSyntax } from './syntax.ts'
import { cutAtHash, oddValue, problemsOfValues } from './values.ts'

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
): { yaml: Yaml | undefined; findings: readonly Finding[] } => {
  const slips = wideSlips(file, text, start)
  const { plain, offsetInFile } = withoutSlips(text, slips, start)
  const first = parse(plain)
  const isReadable = isMap(first.contents) && !first.errors.length
  const codes = wideCodes(file, plain, isReadable ? scalarsIn(first.contents).scalars : [], offsetInFile)
  const document = codes.findings.length ? parse(codes.plain) : first
  const { contents, errors } = document
  const wide = [...slips, ...codes.findings]
  const nothing = (findings: readonly Finding[]) => ({ yaml: undefined, findings: [...wide, ...findings] })
  if (errors.length) return nothing(problemsOfSyntax(file, codes.plain, errors, offsetInFile))
  if (!isMap(contents)) return nothing([{ kind: 'no-fields', file, offset: start }])
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
