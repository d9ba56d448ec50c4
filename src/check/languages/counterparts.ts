import { languageName } from '#i18n/format.ts'
import { languages } from '#i18n/languages.ts'
import { isJapanese, original, translationIds } from '#i18n/locales.ts'
import { isChangedWords, isOfWords } from '#schema/field-kinds.ts'
import { proseKinds } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { pairsIn, textAt, type Pair, type Year } from '#source/year.ts'
import { type ProblemKind as AgreedProblem, problemsOfNumbers } from './agreed.ts'
import { comparedIn, comparedInRecord, type Compared } from './compared.ts'
import {
  type ProblemKind as CounterpartsBodiesProblem,
  counterpartsOfBodies,
  isOfMarkup,
  isOfStructure,
} from './counterparts-bodies.ts'
import { type ProblemKind as LatinProblem, problemsOfLatinNames } from './latin-names.ts'
import { type ProblemKind as SentencesProblem, problemsOfSentences } from './sentences.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'missing-words': warning(
    'events/camp.yaml',
    ({ field, locale = '' }) =>
      `「${field}」に${languageName(locale, 'ja')}（${locale}:）がありません。書くまで、${languageName(locale, 'ja')}のページには${languageName(original, 'ja')}が出ます。`,
    ({ field, locale = '' }) =>
      `“${field}” has no ${languageName(locale, 'en')} (${locale}:) yet. Until then the page in that language shows the ${languageName(original, 'en')}.`,
  ),
  'untranslated-field': error(
    'title: Human rights in government procurement',
    ({ field }) => `原文にある「${field}」が訳文にありません。訳して加えてください。`,
    ({ field }) => `The original has “${field}”, the translation has not. Translate it.`,
  ),
  'languages-exchanged': error(
    'title: { ja: Study camp of the university, en: 大学との合宿 }',
    ({ one = '', other = '' }) =>
      `「${one}:」と「${other}:」の言葉が入れかわっています。入れ直してください。`,
    ({ one = '', other = '' }) =>
      `The words of “${one}:” and “${other}:” have changed places. Exchange them.`,
  ),
  'field-without-original': error(
    'subtitle: More',
    ({ field }) => `「${field}」が訳文だけにあります。原文に加えるか、訳文から消してください。`,
    ({ field }) => `Only the translation has “${field}”. Add it to the original, or delete it here.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind =
  keyof typeof rows | CounterpartsBodiesProblem | AgreedProblem | LatinProblem | SentencesProblem

/** Where a translation says other things than its original: its structure, numbers, dates and codes; `told` is what each file says by itself. */
export const problemsOfCounterparts = (
  year: Year,
  told: readonly Finding[],
  slips = Map.groupBy(told.filter(isOfStructure), ({ file }) => file),
): readonly Finding<ProblemKind>[] => [
  ...pairsIn(year).flatMap((pair) => [
    ...ofFields(pair.from, pair.translation),
    ...counterpartsOfBodies(pair, slips),
    ...ofWords(
      pair.translation,
      comparedIn(pair).filter((place) => !isBroken(place, pair, slips)),
    ),
  ]),
  ...year.documents
    .filter(({ located }) => located.locale === undefined)
    .flatMap((document) => {
      const own = slips.get(document.file) ?? []
      const read = comparedInRecord(document).filter(
        ({ path }) => !own.some((slip) => isBeside(slip.path, path)),
      )
      const turned = read.filter(isExchanged)
      return [
        ...ofRecord(document),
        ...turned.map((place) => exchanged(document, place)),
        ...ofWords(
          document,
          read.filter((place) => !isExchanged(place)),
        ),
      ]
    }),
]

/** Whether a slip of markup stands in the words of the original that are compared; their translation is not at fault. */
const isBroken = (
  { path, source: [start, end] = [0, 0], isWhole }: Compared,
  { from }: Pair,
  slips: ReadonlyMap<string, readonly Finding[]>,
): boolean =>
  (slips.get(from.file) ?? [])
    .filter((slip) => !isWhole || isOfMarkup(slip))
    .some((slip) =>
      path
        ? slip.path?.[0] === path[0]
        : slip.offset !== undefined && slip.offset >= start && slip.offset < end,
    )

/** Whether an original in Japanese stands in the place of a translation in Latin letters, and the other way round. */
const isExchanged = ({ from, to, locale }: Compared): boolean =>
  isJapanese(original) &&
  languages[locale].script === 'latin' &&
  !japanese.test(from) &&
  /\p{L}{3}/u.test(from) &&
  (to.match(new RegExp(japanese, 'gu'))?.length ?? 0) * 2 > to.length

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

const exchanged = ({ file }: Document, { path, locale }: Compared): Finding<ProblemKind> => ({
  kind: 'languages-exchanged',
  file,
  path,
  detail: { one: original, other: locale },
})

/** Whether two fields are the same one in two languages. */
const isBeside = (one: Finding['path'], other: Finding['path']): boolean =>
  one !== undefined && other !== undefined && one.slice(0, -1).join() === other.slice(0, -1).join()

const ofWords = (document: Document, compared: readonly Compared[]): readonly Finding<ProblemKind>[] => [
  ...problemsOfNumbers(document, compared),
  ...problemsOfLatinNames(document.file, compared),
  ...problemsOfSentences(document.file, compared),
]

const ofFields = (from: Document, translation: Document): Finding<ProblemKind>[] => {
  const { kind, locale } = translation.located
  if (locale === undefined || locale === original || !from.yaml || !translation.yaml) return []
  const names = Object.keys(proseKinds[kind].translation.shape).filter(
    (name) => isOfWords([name]) && name !== 'agreed',
  )
  return names.flatMap((field): Finding<ProblemKind>[] => {
    const [before, after] = [textAt(from, field), textAt(translation, field)]
    const place = { file: translation.file, path: [field] }
    const isOptional = proseKinds[kind].translation
      .safeParse({ [field]: undefined })
      .error?.issues.every(({ path }) => path[0] !== field)
    if (!isOptional || (before === undefined) === (after === undefined)) return []
    return [
      {
        kind: after === undefined ? 'untranslated-field' : 'field-without-original',
        ...place,
        detail: { field },
      },
    ]
  })
}

/** Small records hold every language: each original has its translations beside it. */
const ofRecord = ({ file, yaml }: Document): Finding<ProblemKind>[] =>
  (yaml?.scalars ?? [])
    .filter(({ path }) => path.at(-1) === original && !isChangedWords(path))
    .flatMap(({ path }) => {
      const parent = path.slice(0, -1)
      return translationIds
        .filter((locale) => valueAt(yaml?.data, [...parent, locale]) === undefined)
        .map((locale) => ({
          kind: 'missing-words',
          file,
          path: parent,
          detail: { field: parent.join('.'), locale },
        }))
    })
