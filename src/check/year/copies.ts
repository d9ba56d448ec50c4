import { isUnwritten } from '#check/words/unwritten.ts'
import { languages, type Locale, type Script } from '#i18n/languages.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged, warning } from '#source/finding.ts'
import type { Section } from '#source/sections.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'copied-text': judged(
    'words',
    '獨協大学の学生が大町市を訪問し、地域の課題を、そこに住む人たちの話を聞きながら学んだ。',
    ({ words, other }) =>
      `「${words}」は ${other} と同じ文です。写したままなら、このページの内容に書き直してください。`,
    ({ words, other }) =>
      `“${words}” also stands in ${other}. If this is a copy, write what belongs to this page.`,
  ),
  'same-address': warning(
    'url: https://example.com/report/',
    ({ other }) =>
      `links/${other}.yaml と同じアドレスです。同じページなら一つにまとめ（活動の links: には同じ名前を書けます）、別のページならアドレスを直してください。`,
    ({ other }) =>
      `links/${other}.yaml has the same address. Keep one of them (several activities may name it), or correct the address.`,
  ),
  'same-picture': warning(
    'file: stage.png',
    ({ name, other }) =>
      `「${name}」は photos/${other}.yaml と同じ画像です。説明に合う画像にするか、一つにまとめてください。`,
    ({ name, other }) =>
      `“${name}” is also the picture of photos/${other}.yaml. Take the picture that the caption tells of, or keep one of them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Words of one page that stand in another one too, and records of the same address or picture. */
export const problemsOfCopies = (year: Year): readonly Finding<ProblemKind>[] => [
  ...copiedTexts(year.documents.filter((document) => !isUnwritten(document))),
  ...repeated(year, 'links', 'url', addressOf).map(({ file, other }) => ({
    kind: 'same-address' as const,
    file,
    path: ['url'],
    detail: { other },
  })),
  ...repeated(year, 'photos', 'file', pictureIn(year)).map(({ file, other, value: name }) => ({
    kind: 'same-picture' as const,
    file,
    path: ['file'],
    detail: { name, other },
  })),
]

/** So many letters, without white space, are not written twice by chance; of shorter ones, half a page is not. */
const long: Readonly<Record<Script, Readonly<Record<'any' | 'alone' | 'sure', number>>>> = {
  japanese: { any: 12, alone: 20, sure: 40 },
  latin: { any: 25, alone: 45, sure: 90 },
}

type Words = Pick<Finding, 'path' | 'offset'> & { readonly words: string }

/** One finding for each page that repeats an earlier one. */
const copiedTexts = (documents: readonly Document[]): readonly Finding<ProblemKind>[] => {
  const first = new Map<string, string>()
  return documents.flatMap(({ file, located: { locale }, ...rest }): Finding<ProblemKind>[] => {
    if (locale === undefined) return []
    const repeated = new Map<string, Words[]>()
    const all = wordsOf(rest, locale)
    for (const each of all) {
      const key = `${locale} ${plain(each.words)}`
      const other = first.get(key)
      if (other === undefined) first.set(key, file)
      else if (other !== file) repeated.set(other, [...(repeated.get(other) ?? []), each])
    }
    return [...repeated].flatMap(([other, same]) => {
      const least = long[languages[locale].script]
      const isSure = same.some(({ words, path }) => path || plain(words).length >= least.sure)
      const isHalf =
        same.length * 2 >= all.length &&
        (same.length > 1 || same.some(({ words }) => plain(words).length >= least.alone))
      const [{ words = '', path, offset } = {}] = same
      const detail = { words: shortened(words), other }
      return isSure || isHalf ? [{ kind: 'copied-text', file, path, offset, detail }] : []
    })
  })
}

/** The fields, paragraphs and long sentences of a page. */
const wordsOf = (page: Pick<Document, 'yaml' | 'sections'>, locale: Locale): readonly Words[] => {
  const fields = ['subtitle', 'summary'].flatMap((field): Words[] => {
    const words = valueAt(page.yaml?.data, [field])
    return typeof words === 'string' ? [{ words, path: [field] }] : []
  })
  const blocks = (page.sections ?? []).flatMap(paragraphsOf)
  const sentences = blocks.flatMap(({ text, offset }) =>
    text
      .split(/(?<=[。！？]|[.!?] )/)
      .filter((words) => words !== text && plain(words).length >= long[languages[locale].script].sure)
      .map((words): Words => ({ words, offset })),
  )
  return [
    ...fields,
    ...blocks.map(({ text, offset }): Words => ({ words: text, offset })),
    ...sentences,
  ].filter(({ words }) => plain(words).length >= long[languages[locale].script].any)
}

const paragraphsOf = ({ level, blocks }: Section): Section['blocks'] => (level ? blocks.slice(1) : blocks)

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s*。.]/g, '')
    .toLowerCase()

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40).trim()}…` : words)

/** Records of a kind whose field says the same as that of an earlier one. */
const repeated = (
  year: Year,
  kind: 'links' | 'photos',
  field: string,
  keyOf: (value: string) => string,
): readonly { readonly file: string; readonly other: string; readonly value: string }[] => {
  const first = new Map<string, string>()
  return year.documents
    .filter(({ located }) => located.kind === kind)
    .flatMap((document) => {
      const value = textAt(document, field)
      if (value === undefined || isUnwritten(document)) return []
      const { id } = document.located
      const other = first.get(keyOf(value)) ?? id
      first.set(keyOf(value), other)
      return other === id ? [] : [{ file: document.file, other, value }]
    })
}

/** An address without what leads to the same page all the same. */
const addressOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?[^/]*/i, (host) =>
      host.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, ''),
    )
    .replace(/#(?![!/]).*$/, '')
    .replace(/(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&#]*&?/g, '')
    .replace(/[?&]$/, '')
    .replace(/\/+(?:index\.html?)?$/, '')
    .replace(/\/{2,}/g, '/')

/** Below so many bytes, two pictures may be as large by chance. */
const telling = 20_000

/** What tells a picture from others whatever its name: its size to the byte, and how it begins. */
const pictureIn =
  ({ files, year }: Year) =>
  (name: string): string => {
    const found = files.find(({ file }) => file === `${year}/photos/${name}`)
    return found?.is === 'picture' && found.size >= telling ? `${found.size} ${found.head.join()}` : name
  }
