import { isJapanese, original, type Locale } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, judged } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unpaired-bracket': judged(
    'words',
    '獨協大学の合宿（8月1-2日。',
    ({ sign }) =>
      `かっこ・引用符「${sign}」が対になっていません。足りない方を補うか、余分な方を消してください。`,
    ({ sign }) =>
      `The brackets or quotation marks “${sign}” do not come in pairs. Add the missing one, or delete the other.`,
  ),
  'english-in-japanese': judged(
    'words',
    'A study camp of Dokkyo University in August (1–2).',
    () =>
      `日本語のファイル・項目に、日本語ではない文があります。${original === 'ja' ? '訳文ならその言語の方（.en.mdxか「en:」など）に移してください。' : 'まだ訳していないなら、訳してください。'}`,
    () =>
      `A sentence in another language in the Japanese file or field. ${original === 'ja' ? 'A translation stands in that of its language (.en.mdx, or “en:”).' : 'If it is not translated yet, translate it.'}`,
  ),
  'joined-lines': error(
    '二つ目の段落。',
    ({ container }) =>
      `この行は上の${{ listItem: '箇条書き', blockquote: '引用', field: '行' }[String(container)] ?? '段落'}の続きになります。分けるなら間に空行を置き、続けるなら改行を取ってください。`,
    ({ container }) =>
      `This line goes on with the ${{ listItem: 'list item', blockquote: 'quotation', field: 'line' }[String(container)] ?? 'paragraph'} above. Put an empty line between them, or join the two lines.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Words that were cut, wrapped, or stand in the file of another language. */
export const problemsOfWording = (document: Document): readonly Finding<ProblemKind>[] =>
  [
    ...passagesOf(document)
      .filter(({ quoted }) => quoted !== 'body')
      .flatMap((passage) => [...problemsOfText(passage, passage.raw), ...wrapped(passage)]),
    ...(document.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap(({ text, offset }) =>
        problemsOfText({ path: [], offset, locale: document.located.locale ?? original }, text),
      ),
    ),
  ].map((finding) => ({ file: document.file, ...finding }))

type Place = {
  readonly path: readonly (string | number)[]
  readonly offset: number
  readonly locale: Locale
}

const problemsOfText = (
  { path, offset, locale }: Place,
  text: string,
): Omit<Finding<ProblemKind>, 'file'>[] => {
  const sign = unpaired(text)
  return [
    ...(sign
      ? [{ kind: 'unpaired-bracket', path, offset, detail: { sign, words: shortened(text) } } as const]
      : []),
    ...(isJapanese(locale) && isForeign(text)
      ? [{ kind: 'english-in-japanese', path, offset, detail: { words: shortened(text) } } as const]
      : []),
  ]
}

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60).trim()

const pairs = ['（）', '「」', '『』', '【】', '“”', '()']

/** A number or letter before a closing bracket may be that of a list: 1). */
const itemMark = /(?<![(（\w:：〜～–—-])(?:\d{1,2}|[a-z]|[①-⑳])[)）]/g

/** The pair of brackets of which a text has more of one than of the other, whether or not marks of lists are counted. */
const unpaired = (text: string): string | undefined =>
  pairs.find(([open = '', close = '']) => {
    const marks = (text.match(itemMark) ?? []).filter((mark) => mark.endsWith(close)).length
    const over = text.split(close).length - text.split(open).length
    return over < 0 || over > marks
  })

/** Whether a text is a sentence without a Japanese letter. */
const isForeign = (text: string): boolean =>
  !/[\u3040-\u30ff\u3400-\u9fff]/.test(text) && (text.match(/\b[A-Za-z]{2,}\b/g) ?? []).length >= 6

/** A value that goes on over a line: in Japanese a space would stand between its lines. */
const wrapped = ({
  path,
  offset,
  locale,
  raw,
}: Place & { readonly raw: string }): Omit<Finding<ProblemKind>, 'file'>[] => {
  const text = raw.replace(/^[|>][-+\d]*\s*/, (head) => ' '.repeat(head.length))
  const at = isJapanese(locale) ? text.search(/(?<=\S[ \t]*)\n\s*\S/) : -1
  return at < 0
    ? []
    : [{ kind: 'joined-lines', path, offset: offset + at + 1, detail: { container: 'field' } }]
}
