import { nearTo, type Near } from '#check/words/near.ts'
import { isUnwritten } from '#check/words/unwritten.ts'
import { languageName } from '#i18n/format.ts'
import { localeIds, ofOriginal, original, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import type { Terms } from '#schema/terms.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { passagesOf, type Passage } from '#source/passages.ts'
import { listIn, originalsIn, recordIn, textAt, type Year } from '#source/year.ts'
import { filesOfPage } from './page-words.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'near-name': judged(
    'found',
    'summary: 獨協 大学とともに黒部市を訪問。',
    ({ found, right, where }) =>
      `「${found}」は「${right}」（${where}）のことではありませんか。書き誤りなら直してください。`,
    ({ found, right, where }) => `Is “${found}” meant for “${right}” (${where})? Correct it if it is a slip.`,
  ),
  'name-not-in-text': judged(
    'name',
    'partners: [dokkyo]',
    ({ name, id, locale = '', other }) =>
      `partners/${id}.yaml の「${name}」が、このページの${languageName(locale, 'ja')}の文にありません（ほかの言語の文には「${other}」とあります）。名前を変えたなら文も、訳し落としなら訳を直してください。`,
    ({ name, id, locale = '', other }) =>
      `“${name}” of partners/${id}.yaml is not in the ${languageName(locale, 'en')} of this page, though the other language has “${other}”. If the name has changed, change the words too; if the translation left it out, add it.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Names of the list of terms, of organisations and places that a year's words spell otherwise, and organisations that a page names in one language only. */
export const problemsOfNames = (year: Year, terms: Terms): readonly Finding<ProblemKind>[] => {
  const passages = new Map(year.documents.map((document) => [document, passagesOf(document)]))
  const pages = originalsIn(year)
    .map((page) => ({ page, files: filesOfPage(year, page, ['events', 'photos', 'links', 'metrics']) }))
    .filter(({ files }) => !files.some(isUnwritten))
  return localeIds.flatMap((locale) => {
    const wordsOf = (file: Document) => (passages.get(file) ?? []).filter((it) => it.locale === locale)
    const known = knownIn(year, terms, locale)
    const near = nearTo(known.terms, locale)
    return [
      ...year.documents.flatMap((file) => nearNames(wordsOf(file), near, known, 'terms.yaml')),
      ...pages.flatMap(({ page, files }) => {
        const words = files.flatMap((file) => passages.get(file) ?? [])
        return ofPage(year, page, words, known)
      }),
    ]
  })
}

/** The names that are known in a language: of the list of terms, and all of those that are no slip for another. */
type Known = {
  readonly locale: Locale
  readonly terms: readonly string[]
  readonly originals: ReadonlySet<string>
  /** With the file of a record. */
  readonly all: readonly { readonly name: string; readonly file?: string }[]
}

const knownIn = ({ documents }: Year, { names }: Terms, locale: Locale): Known => {
  const records = documents.filter(({ located: { kind } }) => kind === 'partners' || kind === 'places')
  const terms = names.flatMap((name) => name[locale] ?? [])
  const wrong = names.flatMap((name) => name.wrong?.[locale] ?? [])
  const all = [
    ...[...terms, ...wrong].map((name) => ({ name })),
    ...records.flatMap((record) => namesOf(record, locale).map((name) => ({ name, file: record.file }))),
  ]
  return { locale, terms, originals: new Set(names.map(ofOriginal)), all }
}

const ofPage = (
  year: Year,
  page: Document,
  all: readonly Passage[],
  known: Known,
): readonly Finding<ProblemKind>[] => {
  const words = all.filter(({ locale }) => locale === known.locale)
  const textIn = once((locale: Locale) =>
    plain(
      all
        .filter((it) => it.locale === locale)
        .map(({ raw }) => raw)
        .join('\n'),
    ),
  )
  return (['partners', 'places'] as const).flatMap((kind) =>
    listIn(page, kind).flatMap((id, index): readonly Finding<ProblemKind>[] => {
      const record = recordIn(year, kind, id)
      if (!record || isUnwritten(record)) return []
      const names = namesOf(record, known.locale).filter((name) => !known.terms.includes(name))
      const near = nearTo(names, known.locale)
      const isMeant = (each: Near) => kind !== 'places' || bareOf(each.found) !== bareOf(each.name)
      const found = nearNames(words, (text) => near(text).filter(isMeant), known, `${kind}/${id}.yaml`)
      return found.length || kind === 'places' ? found : missing(year, page, record, known, textIn, index)
    }),
  )
}

/** A place without what kind of place it is: 長野県大町 and 長野大町 are one. */
const bareOf = (name: string) => name.replace(/[都道府県市区町村郡]/gu, '')

/** The name of a record in a language, and the same without what explains it: brackets, and where it is. */
const namesOf = (record: Document, locale: Locale): readonly string[] => {
  const name = textAt(record, 'name', locale)
  if (!name) return []
  const short = name.replace(/\s*[（(].*$/u, '')
  return [...new Set([short, ...(locale === original ? [] : [short.replace(/,.*$/u, '')])])].filter(Boolean)
}

const nearNames = (
  passages: readonly Passage[],
  near: (text: string) => readonly Near[],
  known: Known,
  where: string,
): readonly Finding<ProblemKind>[] =>
  passages.flatMap((passage) =>
    near(passage.raw)
      .filter(({ found }) => !otherScript.test(found))
      .filter(({ name, sure }) => sure || !passages.some(({ raw }) => raw.includes(name)))
      .filter((found) => !isOther(passage, found, known))
      .map(({ name, index, found }) => ({
        kind: 'near-name' as const,
        file: passage.file,
        path: passage.path,
        offset: passage.offset + index,
        detail: { found: found.replace(/\s+/gu, ' '), right: name, where },
      })),
  )

/** Letters that look like others are told as such. */
const otherScript = /[\p{sc=Cyrillic}\p{sc=Greek}]/u

/** Whether what stands there is, or belongs to, a name that is known from elsewhere. */
const isOther = ({ raw, file }: Passage, { index, found, name }: Near, { all }: Known): boolean =>
  all.some((other) => {
    if (other.file === file || name.includes(other.name)) return false
    const from = Math.max(0, index - other.name.length)
    const at = raw.slice(from, index + found.length + other.name.length).indexOf(other.name)
    return at >= 0 && from + at < index + found.length && index < from + at + other.name.length
  })

const missing = (
  year: Year,
  page: Document,
  record: Document,
  { locale, originals }: Known,
  textIn: (locale: Locale) => string,
  index: number,
): readonly Finding<ProblemKind>[] => {
  const file = year.find(page.located.kind, page.located.id, locale)
  const nameIn = (own: Locale) => textAt(record, 'name', own)?.replace(/<[^>]*>|&#?\w+;/gu, '')
  const isNamed = (own: Locale, name: string) =>
    waysToSay(name).some((way) => textIn(own).includes(plain(way)))
  const name = nameIn(locale)
  // That a translation lacks a name of the list of terms is told of the translation.
  const isTold = locale !== original && namesOf(record, original).some((it) => originals.has(it))
  if (!file?.sections || !name || isTold) return []
  if (isNamed(locale, name)) return []
  // Who takes part need not be named; what one language names, the other one does.
  const other = localeIds.map(nameIn).find((each, at) => each && isNamed(localeIds[at] ?? original, each))
  if (other === undefined) return []
  const place = locale === original ? { path: ['partners', index] } : { offset: file.bodyAt }
  const detail = { name, id: record.located.id, locale, other }
  return [{ kind: 'name-not-in-text', file: file.file, ...place, detail }]
}

/** How else a name may be said: without its legal form or its prefecture, or by its initials. */
const waysToSay = (name: string): readonly string[] => {
  const bare = name.replace(/\s*[（(].*$/u, '')
  const within = [...name.matchAll(/[（(]([^）)]+)[）)]/gu)].map(([, words = '']) => words)
  const initials = (bare.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return [
    ...[bare, ...within].flatMap((words) => [
      words,
      words.replace(legalForm, ''),
      words.replace(/^.{2,3}[都道府県](?=.{1,6}[市区町村]$)/u, ''),
      words.replace(/^The /u, ''),
      words.replace(/,.*$/u, ''),
      ...words.split(/[/／・]/u),
    ]),
    ...(initials.length > 2 ? [initials] : []),
  ].filter((way) => way.trim().length > 1)
}

const legalForm =
  /(?:一般|公益|認定|特例)*(?:財団|社団|社会福祉|学校|宗教|医療|独立行政|国立大学|特定非営利活動|NPO)法人|株式会社|有限会社|合同会社|[㈱㈲]|,? (?:Inc|Ltd|Co|LLC|Corporation|Foundation|Association)\.?$/gu

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\s\p{M}\p{P}\p{S}]/gu, '')
    .toLowerCase()
