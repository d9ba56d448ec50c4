import { forms } from '#i18n/forms/forms.ts'
import { original } from '#i18n/locales.ts'
import { bodyOf, type Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'empty-body': warning(
    'activities/B1.ja.mdx',
    () => '本文がありません。2つ目の「---」の下に書いてください。',
    () => 'There is no body. Write it below the second line of “---”.',
  ),
  unwritten: error(
    'title: { ja: 【未記入】, en: Study camp }',
    () => 'まだ書かれていません。【未記入】や (to be written) の印を本当の内容に置き換えてください。',
    () =>
      'Still to be written. Replace the mark (【未記入】, “(to be written)”, or the example value) with the real content.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const mark = new RegExp(
  Object.values(forms)
    .map(({ unwritten }) => unwritten.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
)

/** A mark beside a value that cannot hold one: `value: 0 # 【未記入】`. */
const markInComment = new RegExp(`[ \\t]#.*(?:${mark.source})`, 'g')

/** Values of other fields that stand for what is still to be written. */
const placeholders: Readonly<Record<string, string>> = { url: 'https://example.org/', region: 'ZZ' }

/** Where a text has marks of what is still to be written. */
export const marksIn = (text: string): readonly number[] => [...text.matchAll(mark)].map(({ index }) => index)

/** Whether something of a text is still to be written. */
export const hasMark = (text: string): boolean => text.search(mark) >= 0

/** Whether something of a file is still to be written. */
export const isUnwritten = ({ text = '' }: Document): boolean => hasMark(text)

/** What editors left open: an empty body, and what is still to be written. */
export const problemsOfNotes = (document: Document): readonly Finding<ProblemKind>[] => {
  const { file, yaml, text, bodyAt, located } = document
  const scalars = yaml?.scalars ?? []
  const hasBody = located.locale !== original || located.kind === 'areas' || bodyOf(document).trim()
  return [
    ...(bodyAt === undefined || hasBody ? [] : [{ kind: 'empty-body', file, offset: bodyAt } as const]),
    ...passagesOf(document).flatMap(({ raw, offset, path }) =>
      marksIn(raw).map((index): Finding<ProblemKind> => ({
        kind: 'unwritten',
        file,
        path,
        offset: offset + index,
      })),
    ),
    ...[...(text ?? '').slice(0, bodyAt).matchAll(markInComment)].map(
      ({ 0: found, index }): Finding<ProblemKind> => ({
        kind: 'unwritten',
        file,
        offset: index + found.search(mark),
      }),
    ),
    ...scalars
      .filter(({ path, value }) => placeholders[String(path.at(-1))] === value)
      .map(({ path, start }): Finding<ProblemKind> => ({ kind: 'unwritten', file, path, offset: start })),
  ]
}
