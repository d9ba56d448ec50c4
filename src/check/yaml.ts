import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml'
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
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const errors = document.errors.map(({ code, pos, message }): Finding => {
    const kind = code === 'DUPLICATE_KEY' ? 'repeated-field' : 'bad-yaml'
    return { kind, file, offset: start + pos[0], detail: { code, message } }
  })
  const { contents } = document
  if (slips.length) return { yaml: undefined, findings: slips }
  if (errors.length) return { yaml: undefined, findings: firstOfEachLine(errors, text, start) }
  if (!isMap(contents)) return { yaml: undefined, findings: [{ kind: 'no-fields', file, offset: start }] }
  const findings = forbidden(file, contents, start)
  if (findings.length) return { yaml: undefined, findings }
  const yaml = {
    data: document.toJS() as unknown,
    scalars: scalarsOf(contents, start),
    offsetOf: (path: Path, at: 'key' | 'value' = 'value') => start + offsetIn(contents, path, at),
  }
  return { yaml, findings: unquoted(file, contents, start) }
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

const firstOfEachLine = (findings: readonly Finding[], text: string, start: number): Finding[] => {
  const line = ({ offset = 0 }: Finding) => text.slice(0, offset - start).split('\n').length
  return findings.filter(
    (finding, index) => findings.findIndex((other) => line(other) === line(finding)) === index,
  )
}

/** Anchors, aliases, tags and names that are no plain text: other YAML readers take them differently. */
const forbidden = (file: string, contents: Node, start: number): Finding[] => {
  const findings: Finding[] = []
  const note = (node: Node) =>
    findings.push({ kind: 'yaml-feature', file, offset: start + (node.range?.[0] ?? 0) })
  visit(contents, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor || node.tag) note(node)
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && (typeof key.value !== 'string' || key.value === '<<' || key.value === '__proto__'))
        note(key)
    },
  })
  return findings
}

// Astro reads YAML with js-yaml, which takes these plain texts for numbers or moments.
const ambiguous =
  /^([-+]?[\d.][\d.]*_[\d_.]*|[-+]?0b[01_]+|[-+]?0[xo]\w*_\w*|\d{4}-\d{1,2}-\d{1,2}([Tt]|\s+)\d.*)$/

const unquoted = (file: string, contents: Node, start: number): Finding[] =>
  scalarsOf(contents, start)
    .filter(({ value, start: at, end }) => end - at === value.length && ambiguous.test(value))
    .map(({ path, value, start: offset }) => ({
      kind: 'unquoted-value',
      file,
      offset,
      path,
      detail: { value },
    }))

const scalarsOf = (contents: Node, start: number): Scalar[] => {
  const found: Scalar[] = []
  visit(contents, {
    Scalar: (key, node, parents) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return
      const [from, to] = node.range
      found.push({ path: pathOf(key, parents), value: node.value, start: start + from, end: start + to })
    },
  })
  return found
}

const pathOf = (key: unknown, parents: readonly unknown[]): Path => {
  const path: (string | number)[] = []
  for (const [index, parent] of parents.entries()) {
    if (isPair(parent) && isScalar(parent.key)) path.push(String(parent.key.value))
    if (isSeq(parent))
      path.push(parents[index + 1] === undefined ? Number(key) : parent.items.indexOf(parents[index + 1]))
  }
  return path
}

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
