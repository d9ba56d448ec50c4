import { original, type Locale } from '#i18n/locales.ts'
import { bodyOf, type Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'

/** Stands where something is still to be written. */
export const unwritten = { ja: '【未記入】', en: '(to be written)' } as const satisfies Record<Locale, string>

const mark = new RegExp(
  Object.values(unwritten)
    .map((text) => text.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
)

/** A mark beside a value that cannot hold one: `value: 0 # 【未記入】`. */
const markInComment = new RegExp(`[ \\t]#.*(?:${mark.source})`, 'g')

/** Values of other fields that stand for what is still to be written. */
const placeholders: Readonly<Record<string, string>> = { url: 'https://example.org/', region: 'ZZ' }

/** Whether something of a file is still to be written. */
export const isUnwritten = ({ text = '' }: Document): boolean => text.search(mark) >= 0

/** What editors left open: an empty body, and what is still to be written. */
export const problemsOfNotes = (document: Document): readonly Finding[] => {
  const { file, yaml, text, bodyAt, located } = document
  const scalars = yaml?.scalars ?? []
  const hasBody = located.locale !== original || located.kind === 'areas' || bodyOf(document).trim()
  return [
    ...(bodyAt === undefined || hasBody ? [] : [{ kind: 'empty-body', file, offset: bodyAt } as const]),
    ...passagesOf(document).flatMap(({ raw, offset, path }) =>
      [...raw.matchAll(mark)].map(({ index }): Finding => ({
        kind: 'unwritten',
        file,
        path,
        offset: offset + index,
      })),
    ),
    ...[...(text ?? '').slice(0, bodyAt).matchAll(markInComment)].map(({ 0: found, index }): Finding => ({
      kind: 'unwritten',
      file,
      offset: index + found.search(mark),
    })),
    ...scalars
      .filter(({ path, value }) => placeholders[String(path.at(-1))] === value)
      .map(({ path, start }): Finding => ({ kind: 'unwritten', file, path, offset: start })),
  ]
}
