import { languageName } from '#i18n/format.ts'
import { languages } from '#i18n/languages.ts'
import { isJapanese, original } from '#i18n/locales.ts'
import { bodyOf, type Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { pairsIn, type Pair, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'body-in-other-language': error(
    '## Main activities [#highlights]',
    ({ locale = '', other = '' }) =>
      `このファイルの本文は${languageName(other, 'ja')}です。${locale === original ? `${languageName(locale, 'ja')}の本文に戻してください（履歴にあります）。` : '訳すか、訳し終わるまでファイルごと消してください。'}`,
    ({ locale = '', other = '' }) =>
      `The body of this file is in ${languageName(other, 'en')}. ${locale === original ? `Put the one in ${languageName(locale, 'en')} back (the history has it).` : 'Translate it, or delete the file until it is translated.'}`,
  ),
  'body-of-another': error(
    '## Main activities [#highlights]',
    ({ other, source }) =>
      `このファイルの本文は ${other} のものです。${source} の訳に戻してください（履歴にあります）。`,
    ({ other, source }) =>
      `The body of this file is that of ${other}. Put the translation of ${source} back (the history has it).`,
  ),
  'original-without-body': error(
    'activities/B1.ja.mdx',
    ({ other }) =>
      `本文がありませんが、訳文（${other}）にはあります。2つ目の「---」の下に戻してください（履歴にあります）。`,
    ({ other }) =>
      `There is no body, though the translation (${other}) has one. Put it back below the second line of “---” (the history has it).`,
  ),
  'translation-without-body': error(
    'activities/B1.en.mdx',
    ({ source }) =>
      `本文がありません。${source} の本文を訳して2つ目の「---」の下に書くか、訳し終わるまでファイルごと消してください。`,
    ({ source }) =>
      `There is no body. Translate that of ${source} below the second line of “---”, or delete the file until it is translated.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Bodies that are not those of their file as a whole: none, one in another language, that of another page. */
export const problemsOfWholeBodies = (year: Year): readonly Finding<ProblemKind>[] => {
  const pairs = pairsIn(year)
  const inOther = year.documents.flatMap(inOtherLanguage)
  const broken = new Set(inOther.map(({ file }) => file))
  const read = pairs.filter(
    ({ from, translation }) => ![from, translation].some(({ file }) => broken.has(file)),
  )
  return [...inOther, ...read.flatMap(withoutBody), ...ofOthers(read)]
}

const lettersIn = (text: string) => ({
  japanese: text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0,
  latin: text.match(/\p{sc=Latin}/gu)?.length ?? 0,
})

const inOtherLanguage = (document: Document): readonly Finding<ProblemKind>[] => {
  const { file, bodyAt, located, sections } = document
  const { locale } = located
  if (bodyAt === undefined || locale === undefined) return []
  const words = (sections ?? []).flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n')
  const { japanese, latin } = lettersIn(words)
  const isForeign = isJapanese(locale)
    ? japanese === 0 && latin > 100
    : languages[locale].script === 'latin' && japanese > 20 && japanese > latin
  if (!isForeign) return []
  const other = isJapanese(locale) ? 'en' : 'ja'
  const offset = bodyAt + Math.max(0, bodyOf(document).search(/\S/))
  return [{ kind: 'body-in-other-language', file, offset, detail: { locale, other } }]
}

const withoutBody = ({ from, translation }: Pair): readonly Finding<ProblemKind>[] => [
  ...isWithout(translation, from, 'translation-without-body'),
  ...isWithout(from, translation, 'original-without-body'),
]

const isWithout = (one: Document, other: Document, kind: ProblemKind): readonly Finding<ProblemKind>[] =>
  one.bodyAt === undefined || bodyOf(one).trim() || !bodyOf(other).trim()
    ? []
    : [{ kind, file: one.file, offset: one.bodyAt, detail: { source: nameOf(other), other: nameOf(other) } }]

const nameOf = ({ file }: Document) => file.split('/').at(-1) ?? file

/** Of fewer letters, two bodies may be alike. */
const telling = 100

/** Translations whose body is, word for word, that of a page whose original is built like it, as their own is not. */
const ofOthers = (pairs: readonly Pair[]): readonly Finding<ProblemKind>[] => {
  const alike = Map.groupBy(pairs, ({ translation }) => bodyOf(translation).trim())
  return [...alike].flatMap(([body, all]) => {
    const isLong = body.length >= telling
    const owner = isLong && all.length > 1 ? all.find(isBuiltAlike) : undefined
    return all.flatMap((pair): readonly Finding<ProblemKind>[] => {
      const { file, bodyAt = 0 } = pair.translation
      if (!owner || pair === owner || pair.locale !== owner.locale || isBuiltAlike(pair)) return []
      const offset = bodyAt + Math.max(0, bodyOf(pair.translation).search(/\S/))
      const detail = { other: nameOf(owner.translation), source: nameOf(pair.from) }
      return [{ kind: 'body-of-another', file, offset, detail }]
    })
  })
}

const isBuiltAlike = ({ from, translation }: Pair): boolean => plan(from) === plan(translation)

const plan = ({ sections = [] }: Document): string =>
  JSON.stringify(
    sections.map(({ id, figures, listItems, blocks }) => [
      id,
      figures.map((figure) => figure.id),
      listItems,
      blocks.length,
    ]),
  )

/** Whether a finding only says again that a body as a whole is not that of its file. */
export const isEchoOfBody = (
  { kind, file, offset, detail }: Finding,
  wrong: ReadonlyMap<string, number>,
): boolean => {
  if (!wrong.size || Object.hasOwn(rows, kind)) return false
  const at = wrong.get(file)
  if (at !== undefined && ((offset ?? 0) >= at || ofComparison.has(kind))) return true
  return (
    (kind === 'copied-text' && wrong.has(detail?.['other'] ?? '')) ||
    (ofComparison.has(kind) && wrong.has(file.replace(/\.[a-z]+\.mdx$/u, `.${original}.mdx`))) ||
    (kind === 'name-not-in-text' && [...wrong.keys()].some((each) => stemOf(each) === stemOf(file)))
  )
}

/** A page without its language: 2023/activities/B1. */
const stemOf = (file: string) => file.replace(/\.[a-z]+\.mdx$/u, '')

/** What is told of a translation beside its original. */
const ofComparison: ReadonlySet<string> = new Set([
  'different-figures',
  'different-heading-levels',
  'different-headings',
  'different-list-items',
  'different-list-levels',
  'different-numbers',
  'different-paragraphs',
  'different-quotes',
  'different-sense',
  'different-tables',
  'near-name',
  'other-latin-name',
  'outdated-translation',
  'sentence-not-translated',
  'sentence-without-original',
  'term-not-followed',
  'term-without-original',
  'name-not-in-text',
  'metric-not-in-text',
])
