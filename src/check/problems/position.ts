import { fieldsAt, labelOf, schemaOf, type Label } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import type { Finding, Row } from '#source/finding.ts'
import { wordsOf } from './agreed-words.ts'
import type { Problem } from './problem.ts'

/** Every kind of problem by its name. */
export type Table = Readonly<Record<string, Row>>

/** Findings as problems with line, column and words, sorted by file and place, each once. */
export const placed = (
  table: Table,
  findings: readonly Finding[],
  texts: readonly { file: string; text: string | undefined }[],
  documents: readonly Document[],
): readonly Problem[] => {
  const linesByFile = new Map(texts.map(({ file, text = '' }) => [file, lineStarts(text)]))
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const all = findings.map((finding) =>
    place(table, finding, linesByFile.get(finding.file) ?? [0], byFile.get(finding.file)),
  )
  const unique = new Map(all.map((problem) => [keyOf(problem), problem]))
  return inOrder([...unique.values()])
}

/** What another problem of the same place says better. */
export const betterSaid: Readonly<Record<string, readonly string[]>> = {
  'empty-field': ['cut-at-hash'],
  'full-width-letter': ['line-start'],
  'heading-like': ['placeholder'],
  'address-end': ['link-not-https', 'wrong-value'],
  'link-not-https': ['private-address'],
  'missing-words': ['picture-without-alt'],
  'not-in-typeface': ['line-start'],
  'open-questions': ['wrong-type'],
  'different-numbers': ['report-of-another-year', 'different-list-items'],
  'picture-missing': ['wrong-value'],
  'mobile-number': ['private-data'],
  'private-mail': ['private-data'],
  'test-address': ['unwritten'],
  'term-without-original': ['copied-text'],
  'unknown-field': ['private-data'],
  'unreadable-character': ['line-start'],
  'years-apart': ['year-of-folder'],
  'years-overlap': ['year-of-folder'],
  'wrong-value': ['no-such-date', 'private-address'],
}

const placeOf = ({ file, line, column }: Problem, kind: string) => `${kind} ${file}:${line}:${column}`

/** Problems by file, line and column, without those that another one of the same place says better. */
export const inOrder = (found: readonly Problem[]): readonly Problem[] => {
  const present = new Set(found.map((problem) => placeOf(problem, problem.kind)))
  const isSaid = (problem: Problem) =>
    betterSaid[problem.kind]?.some((kind) => present.has(placeOf(problem, kind))) ?? false
  return found.filter((problem) => !isSaid(problem)).toSorted(byPlace)
}

const place = (
  table: Table,
  finding: Finding,
  lines: readonly number[],
  document: Document | undefined,
): Problem => {
  const { kind, file, path = [], detail = {}, edit } = finding
  const row = table[kind]
  if (!row) throw new Error(`No table of problems has “${kind}”`)
  const offset = finding.offset ?? (path.length ? document?.yaml?.offsetOf(path) : 0) ?? 0
  return {
    kind,
    severity: row.severity,
    file,
    ...lineAndColumn(lines, offset),
    field: document && path.length ? labelOf(schemaOf(document.located), path) : undefined,
    detail,
    message: withWayOut({ ja: row.ja(detail), en: row.en(detail) }, document, wordsOf(row, finding)),
    edit,
  }
}

/** What is meant as it stands, the file says so: with these words, ready to be copied. */
const withWayOut = ({ ja, en }: Label, document: Document | undefined, words: string | undefined): Label => {
  const isHeld = words && document && fieldsAt(schemaOf(document.located), []).includes('agreed')
  if (!isHeld) return { ja, en }
  const entry = `- words: '${words.replaceAll("'", "''")}'`
  return {
    ja: `${ja}これで正しければ、このファイルの agreed: に「${entry}」と、その下に「reason: 」（理由）を書きます。`,
    en: `${en} If it is right as it stands, write “${entry}” with “reason: ” below it under agreed: in this file.`,
  }
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
]

/** The last line that begins at the offset or before it, found by halves: a file may have a problem in each of many lines. */
const lineAndColumn = (lines: readonly number[], offset: number) => {
  let [line, last] = [1, lines.length]
  while (line < last) {
    const middle = Math.ceil((line + last) / 2)
    if ((lines[middle - 1] ?? 0) <= offset) line = middle
    else last = middle - 1
  }
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
}

const keyOf = ({ kind, file, line, column, detail }: Problem) =>
  JSON.stringify([kind, file, line, column, detail])

const byPlace = (one: Problem, other: Problem) =>
  compare(one.file, other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  compare(one.kind, other.kind)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
