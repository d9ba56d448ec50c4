import { type Row, type Slip, error } from './finding.ts'
import { tablesIn } from './tables.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'pasted-table': error(
    'August\tA study camp\t30 people',
    () =>
      '表は本文に貼り付けられません。一行ずつ「- 8月：合宿（30名）」のような箇条書きに書き直してください（会計の表は accounts に書けます）。',
    () =>
      'A table cannot be pasted into a body. Write its rows as a list, as in “- August: study camp (30 people)”; statements of accounts have files of their own (accounts).',
  ),
  'pasted-picture': error(
    '![camp](camp.png)',
    ({ tag }) =>
      `画像は本文に貼り付けられません。画像を photos フォルダーにアップロードし、同じ名前のyamlに説明を書いて、ここには代わりに ${tag} と一行で書いてください。`,
    ({ tag }) =>
      `A picture cannot be pasted into a body. Upload it into the folder photos with a yaml of the same name that describes it, and write ${tag} on a line of its own here.`,
  ),
  footnote: error(
    'A study camp of Dokkyo University (1–2 August).[^1]',
    () =>
      '脚注（[^1]）は使えません。本文に（注1）と書き、その見出しの終わりに「（注1）説明」の段落を置いてください。',
    () =>
      'There are no footnotes ([^1]). Write “(note 1)” in the text, and a paragraph “(Note 1) …” at the end of its section.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** What word processors, spreadsheets and GitHub leave in a body where they are pasted from. */
export const pasted = (text: string): readonly Slip<ProblemKind>[] => [
  ...tablesIn(text).map((place) => ({ kind: 'pasted-table' as const, ...place })),
  ...pictures(text),
  ...[...text.matchAll(/\[\^[^\]\s]+\]:?/g)].map(({ 0: found, index }) => ({
    kind: 'footnote' as const,
    start: index,
    end: index + found.length,
  })),
]

const picture =
  /!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])|<img\b[^<>]*>|<(picture|figure|video)\b[^]*?<\/\1>|(?<![("'])https:\/\/(?:github\.com\/user-attachments|(?:private-)?user-images\.githubusercontent\.com)\/[\w\-./?=&%#]+/g

const pictures = (text: string): readonly Slip<ProblemKind>[] =>
  [...text.matchAll(picture)].map(({ 0: found, index }) => {
    const [, name = '…'] = fileName.exec(found) ?? []
    const tag = `<Photo id="${name.toLowerCase()}" />`
    return { kind: 'pasted-picture', detail: { tag }, start: index, end: index + found.length }
  })

const fileName = /(?<![\w-])([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:jpe?g|png|webp|avif)\b/i
