import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node, type YAMLError } from 'yaml'
import type { Finding } from './finding.ts'
import { fieldNames } from './labels.ts'

type Path = readonly (string | number)[]

/** A text inside YAML: its field, its value, and where it stands in the file. */
export type Scalar = {
  readonly path: Path
  readonly value: string
  readonly start: number
  readonly end: number
}

export type Yaml = {
  readonly data: unknown
  readonly scalars: readonly Scalar[]
  /** Where a field stands: at its value, or for `key` at its name; of a field that is not there, its parent. */
  readonly offsetOf: (path: Path, at?: 'key' | 'value') => number
}

/** Reads YAML that begins at `start` of a file; undefined data where it cannot be read at all. */
export const readYaml = (
  file: string,
  text: string,
  start: number,
): { yaml: Yaml | undefined; findings: readonly Finding[] } => {
  const slips = wideSlips(file, text, start)
  const { plain, offsetInFile } = withoutSlips(text, slips, start)
  const document = parseDocument(plain, { prettyErrors: false, logLevel: 'silent' })
  const { contents, errors } = document
  const nothing = (findings: readonly Finding[]) => ({ yaml: undefined, findings: [...slips, ...findings] })
  if (errors.length) return nothing(problemsOfSyntax(file, plain, errors, offsetInFile))
  if (!isMap(contents)) return nothing([{ kind: 'no-fields', file, offset: start }])
  const { scalars, forbidden } = walk(contents, offsetInFile, [], { scalars: [], forbidden: [] })
  if (forbidden.length) return nothing(forbidden.map((offset) => ({ kind: 'yaml-feature', file, offset })))
  const yaml = {
    data: document.toJS() as unknown,
    scalars,
    offsetOf: (path: Path, at: 'key' | 'value' = 'value') => offsetInFile(offsetIn(contents, path, at)),
  }
  return { yaml, findings: [...slips, ...unquoted(file, scalars), ...wideQuotes(file, scalars)] }
}

type OffsetInFile = (offset: number) => number

/** The text as it would be with its slips mended, so that the rest can be read; and the way back to the file. */
const withoutSlips = (text: string, slips: readonly Finding[], start: number) => {
  const edits = slips.flatMap(({ edit }) => edit ?? [])
  const plain = edits.reduceRight(
    (mended, edit) => mended.slice(0, edit.start - start) + edit.text + mended.slice(edit.end - start),
    text,
  )
  const offsetInFile: OffsetInFile = (offset) =>
    edits.reduce(
      (at, edit) => (at > edit.start ? at - edit.text.length + (edit.end - edit.start) : at),
      start + offset,
    )
  return { plain, offsetInFile }
}

/** The first error of each line: what follows it there is its echo. */
const problemsOfSyntax = (
  file: string,
  text: string,
  errors: readonly YAMLError[],
  offsetInFile: OffsetInFile,
): readonly Finding[] => {
  const lineStart = ({ pos: [offset] }: YAMLError) => text.lastIndexOf('\n', offset - 1)
  const byLine = new Map(errors.toReversed().map((error) => [lineStart(error), error]))
  return errors
    .filter((error) => byLine.get(lineStart(error)) === error)
    .map(({ code, pos: [offset], message }) => {
      const [, open] = /flow (map|sequence)/i.exec(message) ?? []
      // A bracket without its end is noticed at the end of the fields: what helps is where it begins.
      if (open)
        return {
          kind: 'open-bracket',
          file,
          offset: offsetInFile(Math.max(0, text.lastIndexOf(open === 'map' ? '{' : '[', offset))),
          detail: { sign: open === 'map' ? '{ }' : '[ ]' },
        }
      const kind = code === 'DUPLICATE_KEY' ? 'repeated-field' : 'bad-yaml'
      return { kind, file, offset: offsetInFile(offset), detail: { code, message } }
    })
}

const names = fieldNames.join('|')
const wideSign = new RegExp(
  `^([ \\t\\u3000]*(?:-[ \\u3000]+)?(?:${names}))([ \\u3000]*：[ \\u3000]*|:[ ]*\\u3000+|\\u3000+:[ ]*)`,
  'gm',
)

/** Full-width signs where YAML needs half-width ones: `title：題`, `title:　題`. */
const wideSlips = (file: string, text: string, start: number): Finding[] =>
  [...text.matchAll(wideSign)].map((match): Finding => {
    const [, before = '', sign = ''] = match
    const at = start + match.index + before.length
    const kind = sign.includes('：') ? 'wide-colon' : 'wide-space'
    return { kind, file, offset: at, edit: { start: at, end: at + sign.length, text: ': ' } }
  })

type Walked = { readonly scalars: Scalar[]; readonly forbidden: number[] }

/** Every text with its path, and what other YAML readers take differently: anchors, aliases, tags, odd names. */
const walk = (node: unknown, at: OffsetInFile, path: Path, walked: Walked): Walked => {
  if (isAlias(node) || (isNode(node) && (node.tag || ('anchor' in node && node.anchor))))
    walked.forbidden.push(at(node.range?.[0] ?? 0))
  if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, at, [...path, index], walked)
  if (isMap(node))
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? key.value : undefined
      if (typeof name !== 'string' || name === '<<' || name === '__proto__')
        walked.forbidden.push(at(isNode(key) ? (key.range?.[0] ?? 0) : 0))
      else walk(value, at, [...path, name], walked)
    }
  if (isScalar(node) && typeof node.value === 'string' && node.range)
    walked.scalars.push({ path, value: node.value, start: at(node.range[0]), end: at(node.range[1]) })
  return walked
}

// Astro reads YAML with js-yaml, which takes these plain texts for numbers or moments.
const ambiguous =
  /^([-+]?[\d.][\d.]*_[\d_.]*|[-+]?0b[01_]+|[-+]?0[xo]\w*_\w*|\d{4}-\d{1,2}-\d{1,2}([Tt]|\s+)\d.*)$/

const unquoted = (file: string, scalars: readonly Scalar[]): Finding[] =>
  scalars
    .filter(({ value, start, end }) => end - start === value.length && ambiguous.test(value))
    .map(({ path, value, start }) => ({
      kind: 'unquoted-value',
      file,
      offset: start,
      path,
      detail: { value },
    }))

/** Values in quotes that are none to YAML: title: “題”. */
const wideQuotes = (file: string, scalars: readonly Scalar[]): Finding[] =>
  scalars
    .filter(({ value }) => /^[“”„‟＂‘’＇][^“”„‟＂‘’＇]*[“”„‟＂‘’＇]$/.test(value))
    .map(({ path, value, start }) => ({ kind: 'wide-quotes', file, offset: start, path, detail: { value } }))

const offsetIn = (contents: Node, path: Path, at: 'key' | 'value'): number => {
  let node: unknown = contents
  let offset = contents.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const key = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
    if (at === 'key' && index === path.length - 1) return key ?? offset
    if (next === undefined || next === null) return key ?? offset
    node = next
    offset = (isScalar(next) || isMap(next) || isSeq(next) ? next.range?.[0] : undefined) ?? key ?? offset
  }
  return offset
}
