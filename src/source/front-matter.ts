import { type Finding, type Row, error } from './finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'no-front-matter': error(
    'title: Participatory community building',
    ({ before }) =>
      before
        ? `始めの「---」の行より前に${before === ' ' ? '空行または空白' : `「${before}」`}があります。消して、「---」だけの行でファイルを始めてください。`
        : 'ファイルは「---」だけの行で始め、項目を書き、もう一度「---」だけの行を置きます。始めの「---」がありません。',
    ({ before }) =>
      before
        ? `${before === ' ' ? 'An empty line or a space' : `“${before}”`} stands before the first line of “---”. Delete it: a file begins with “---”.`
        : 'A file begins with a line of “---”, the fields, and another line of “---”. The first one is missing.',
  ),
  'open-front-matter': error(
    'activities/B1.en.mdx',
    () => '項目の終わりを示す「---」だけの行がありません。本文の前に置いてください。',
    () => 'The line of “---” that ends the fields is missing. Put it before the body.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Where the fields and the body of an MDX file stand. */
export type Parts = { readonly start: number; readonly end: number; readonly body: number }

/** Splits an MDX file at its two lines of three hyphens. */
export const splitFrontMatter = (
  file: string,
  text: string,
): { parts: Parts | undefined; findings: readonly Finding<ProblemKind>[] } => {
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? []
  if (!opening) {
    const [, before] = /^([^]*?)^[ \t]*---[ \t]*\r?\n(?=[A-Za-z]+:)/m.exec(text.slice(0, 2000)) ?? []
    const isField = /^[A-Za-z]+:/.test(before ?? '')
    const detail = before === undefined || isField ? {} : { before: before.trim().slice(0, 20) || ' ' }
    return { parts: undefined, findings: [{ kind: 'no-front-matter', file, offset: 0, detail }] }
  }
  const closing = /^---.*(\r?\n|$)/m.exec(text.slice(opening.length))
  if (!closing) return { parts: undefined, findings: [{ kind: 'open-front-matter', file, offset: 0 }] }
  const [line] = closing
  const end = opening.length + closing.index
  if (line.trim() !== '---')
    return { parts: undefined, findings: [{ kind: 'open-front-matter', file, offset: end }] }
  return { parts: { start: opening.length, end, body: end + line.length }, findings: [] }
}
