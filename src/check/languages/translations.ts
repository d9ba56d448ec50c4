import { meantFiles } from '#check/fields/file-names.ts'
import { termsNotFollowed } from '#check/words/terms.ts'
import { isUnwritten } from '#check/words/unwritten.ts'
import { languageName } from '#i18n/format.ts'
import { original, translationIds, type Locale } from '#i18n/locales.ts'
import { fingerprintOf } from '#report/translation.ts'
import { quotesSlips } from '#schema/field-kinds.ts'
import { kinds, locate, type ProseKind } from '#schema/kinds.ts'
import type { Terms } from '#schema/terms.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged, warning } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'
import type { Source } from '#source/source.ts'
import { comparedIn, comparedInRecord } from './compared.ts'
import { pairsIn, originalsIn, textAt, type Pair, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'missing-translation': warning(
    'activities/B1.ja.mdx',
    ({ missing, locale = '' }) =>
      `訳文がありません。${missing}を作るまで、${languageName(locale, 'ja')}のページには原文が出ます。`,
    ({ missing, locale = '' }) =>
      `There is no translation. Until ${missing} exists, the page in ${languageName(locale, 'en')} shows the original.`,
  ),
  'outdated-translation': warning(
    'translationOf: sha256-e0424d739b55',
    ({ original, translation, hash }) =>
      `原文（${original}）が、訳した後に変わりました。訳文を見直したら、訳文の項目の行を「translationOf: ${hash}」に直してください（npm run translated -- ${translation} でも直せます）。`,
    ({ original, translation, hash }) =>
      `The original (${original}) has changed since. Review the translation, then make its line “translationOf: ${hash}”, or run npm run translated -- ${translation}.`,
  ),
  'unrecorded-translation': warning(
    'activities/B1.en.mdx',
    ({ translation, hash }) =>
      `どの原文から訳したかの記録がありません。見直したら、訳文の項目に「translationOf: ${hash}」という行を加えてください（npm run translated -- ${translation} でも加えられます）。`,
    ({ translation, hash }) =>
      `It is not recorded which original this was made from. After review, add the line “translationOf: ${hash}” to its fields, or run npm run translated -- ${translation}.`,
  ),
  'term-not-followed': judged(
    'name',
    'activities/B1.en.mdx',
    ({ name, written }) =>
      `原文の「${name}」は「${written}」と訳します（content/terms.yaml）。訳文に見あたりません。`,
    ({ name, written }) =>
      `“${name}” of the original is translated “${written}” (content/terms.yaml); the translation does not have it.`,
  ),
  'term-without-original': judged(
    'written',
    'summary: A visit to Kurobe City with Dokkyo University and Minna Network Japan.',
    ({ name, written }) =>
      `訳文の「${written}」は「${name}」の訳語です（content/terms.yaml）が、原文に「${name}」がありません。どちらかの言葉が違っていないか、確かめてください。`,
    ({ name, written }) =>
      `“${written}” stands for “${name}” (content/terms.yaml), which the original does not have. See whether one of them is another word.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Translations that are missing, were made from older words, or do not use the names of the list; `broken` files have errors of their own. */
export const problemsOfTranslations = (
  year: Year,
  source: Source,
  terms: Terms,
  broken: ReadonlySet<string>,
): readonly Finding<ProblemKind>[] => [
  ...missing(year),
  ...pairsIn(year).flatMap((pair) => [
    // What is still to be mended changes the original once more.
    ...(broken.has(pair.from.file) ? [] : standing(source, pair.from, pair.translation)),
    ...names(pair, terms),
  ]),
  ...year.documents
    .filter(({ located }) => located.locale === undefined)
    .flatMap((record) => namesInRecord(record, terms)),
]

const missing = (year: Year): Finding<ProblemKind>[] => {
  const waiting = new Set(year.files.flatMap(({ file }) => (locate(file) ? [] : meantFiles(file))))
  return originalsIn(year).flatMap(({ file, located: { kind, id } }) =>
    translationIds
      .filter((locale) => kinds[kind].id.test(id) && !year.find(kind, id, locale))
      .map((locale) => ({ locale, translation: file.replace(`.${original}.mdx`, `.${locale}.mdx`) }))
      .filter(({ translation }) => !waiting.has(translation))
      .map(({ locale, translation }) => ({
        kind: 'missing-translation',
        file,
        detail: { missing: `content/${translation}`, locale },
      })),
  )
}

const standing = (source: Source, from: Document, document: Document): Finding<ProblemKind>[] => {
  const { file, yaml } = document
  const current = currentFingerprint(source, from)
  const recorded = textAt(document, 'translationOf')
  if (current === undefined || !yaml || recorded === current) return []
  const detail = {
    original: from.file.split('/').at(-1) ?? '',
    translation: `content/${file}`,
    hash: current,
  }
  if (recorded === undefined)
    return isUnwritten(from) || isUnwritten(document)
      ? []
      : [{ kind: 'unrecorded-translation', file, detail }]
  return [{ kind: 'outdated-translation', file, path: ['translationOf'], detail }]
}

/** The fingerprint of an original as it is now; undefined while it breaks its schema. */
export const currentFingerprint = (
  source: Source,
  { file, located: { kind } }: Document,
): string | undefined => {
  const found = isProse(source, kind) && source.originals[kind].find((candidate) => candidate.file === file)
  return found ? fingerprintOf(found) : undefined
}

const isProse = (source: Source, kind: string): kind is ProseKind => Object.hasOwn(source.originals, kind)

/** Names of their own anywhere on a page, as they may be said again by a word; other terms paragraph by paragraph. */
const names = (pair: Pair, { names: all }: Terms): Finding<ProblemKind>[] => {
  const { from, translation, locale } = pair
  if (!translation.yaml || !translation.sections || !from.yaml || !from.sections) return []
  const isPartial = isUnwritten(from) || isUnwritten(translation)
  const text = (document: Document) =>
    passagesOf(document)
      .map(({ raw }) => raw)
      .join('\n')
  const isProper = (name: Terms['names'][number]) => /\p{Lu}/u.test(name[locale] ?? '')
  const { file, bodyAt: offset = 0 } = translation
  return [
    ...(isPartial
      ? []
      : ofTerms({ file, offset }, text(from), text(translation), locale, { names: all.filter(isProper) })
    ).map((found) =>
      found.kind === 'term-without-original'
        ? { ...found, offset: placeOf(translation, found.detail['written'] ?? '') ?? offset }
        : found,
    ),
    ...comparedIn(pair).flatMap((place) =>
      ofTerms({ file, path: place.path, offset: place.offset }, place.from, place.to, locale, {
        names: all.filter((name) => !isProper(name)),
      }),
    ),
  ]
}

const ofTerms = (
  place: Pick<Finding, 'file' | 'path' | 'offset'>,
  from: string,
  to: string,
  locale: Locale,
  terms: Terms,
) => {
  const { missing, added } = termsNotFollowed(from, to, locale, terms)
  return [
    ...missing.map((detail) => ({ kind: 'term-not-followed' as const, ...place, detail: { ...detail } })),
    ...added.map((detail) => ({ kind: 'term-without-original' as const, ...place, detail: { ...detail } })),
  ]
}

/** What is told as such. */
const markup = /<[^>]*>|&#?\w+;/gu

/** The same of a record, language by language. */
const namesInRecord = (record: Document, terms: Terms): Finding<ProblemKind>[] =>
  comparedInRecord(record).flatMap(({ from, to, locale, path = [] }) =>
    quotesSlips(path)
      ? []
      : ofTerms({ file: record.file, path }, from.replace(markup, ''), to, locale, terms),
  )

const placeOf = ({ text = '' }: Document, words: string): number | undefined => {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  return at < 0 ? undefined : at
}
