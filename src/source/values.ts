import type { Finding } from './finding.ts'
import type { Scalar } from './scalars.ts'
import { isOfWords } from './field-kinds.ts'

/** Values that YAML reads otherwise than staff mean them. */
export const problemsOfValues = (file: string, scalars: readonly Scalar[]): readonly Finding[] =>
  scalars.flatMap((scalar) =>
    [...unquoted(scalar), ...wideQuotes(scalar)].map(({ kind, path, value, start }): Finding => ({
      kind,
      file,
      offset: start,
      path,
      detail: { value },
    })),
  )

// Astro reads YAML with js-yaml, which takes these plain texts for numbers or moments.
const ambiguous =
  /^([-+]?[\d.][\d.]*_[\d_.]*|[-+]?0b[01_]+|[-+]?0[xo]\w*_\w*|\d{4}-\d{1,2}-\d{1,2}([Tt]|\s+)\d.*)$/

const unquoted = (scalar: Scalar) =>
  scalar.plain && ambiguous.test(scalar.value) ? [{ ...scalar, kind: 'unquoted-value' } as const] : []

/** Values in quotes that are none to YAML: title: “題”. */
const wideQuotes = (scalar: Scalar) =>
  /^[“”„‟＂‘’＇][^“”„‟＂‘’＇]*[“”„‟＂‘’＇]$/.test(scalar.value)
    ? [{ ...scalar, kind: 'wide-quotes' } as const]
    : []

/** A value that begins with a sign of YAML; two asterisks were meant as emphasis. */
export const oddValue = (
  file: string,
  text: string,
  at: number,
  offsetInFile: (offset: number) => number,
): Finding => {
  const [found] = /^\*\*[^\n]{0,60}/.exec(text.slice(at, at + 70)) ?? []
  const place = { file, offset: offsetInFile(at) }
  return found ? { kind: 'markup-in-field', ...place, detail: { found } } : { kind: 'yaml-feature', ...place }
}

/** Words cut off at a sign that begins a comment: `title: 会議 #1 報告` says 会議. */
export const cutAtHash = (
  file: string,
  text: string,
  values: readonly Pick<Scalar, 'path' | 'start' | 'end'>[],
  offsetInFile: (offset: number) => number,
): readonly Finding[] =>
  values.flatMap(({ path, start, end }): Finding[] => {
    const [, spaces, comment] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, end + 1000)) ?? []
    if (!comment || spaces === undefined || !isOfWords(path)) return []
    const value = text.slice(start, end)
    return [
      {
        kind: 'cut-at-hash',
        file,
        path,
        offset: offsetInFile(end + spaces.length),
        detail: { value, comment: comment.trimEnd().slice(0, 60) },
      },
    ]
  })
