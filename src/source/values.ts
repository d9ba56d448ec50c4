import { isOfWords } from '#schema/field-kinds.ts'
import { type Finding, type Row, error } from './finding.ts'
import type { Scalar } from './scalars.ts'
import type { ProblemKind as SyntaxProblem } from './syntax.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'cut-at-hash': error(
    'title: Participatory community building #1 in Kurobe',
    ({ comment }) =>
      `「 #」から行の終わり（${comment}）までは、読者に表示されません。表示するなら値の全体を「'」で囲み、メモなら消すか前の行に移してください。`,
    ({ comment }) =>
      `Readers will not see what follows “ #” (${comment}). Put the whole value in quotes; if it is a note, move it to a line of its own.`,
  ),
  'wide-quotes': error(
    'title: { ja: “合宿”, en: Study camp }',
    ({ value }) =>
      `${value} の引用符は全角です。読者の画面にそのまま出ます。消すか、半角の「'」にしてください。`,
    ({ value }) => `${value} stands in typographic quotes, which readers would see. Delete them, or use '.`,
  ),
  'yaml-feature': error(
    'title: &camp { ja: 合宿, en: Study camp }',
    () =>
      "「&」「*」「!」「<<」で始まる書き方（YAMLの特別な機能）は使えません。値を「'」で囲むか、書き直してください。",
    () =>
      'Anchors, aliases, tags and merged fields of YAML are not used here. Quote the value, or write it out.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | SyntaxProblem

const inWideQuotes = /^[“”„‟＂‘’＇][^“”„‟＂‘’＇]*[“”„‟＂‘’＇]$/

/** Values in quotes that are none to YAML: title: “題”. */
export const problemsOfValues = (file: string, scalars: readonly Scalar[]): readonly Finding<ProblemKind>[] =>
  scalars
    .filter(({ value }) => inWideQuotes.test(value))
    .map(({ path, value, start }) => ({ kind: 'wide-quotes', file, offset: start, path, detail: { value } }))

/** A value that begins with a sign of YAML; two asterisks were meant as emphasis. */
export const oddValue = (
  file: string,
  text: string,
  at: number,
  offsetInFile: (offset: number) => number,
): Finding<ProblemKind> => {
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
): readonly Finding<ProblemKind>[] =>
  values.flatMap(({ path, start, end }): Finding<ProblemKind>[] => {
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
