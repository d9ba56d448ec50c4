import { original, translationIds } from '#i18n/locales.ts'
import { isChangedWords, isOfWords } from '#schema/field-kinds.ts'
import { proseKinds } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { pairsIn, textAt, type Year } from '#source/year.ts'
import { type ProblemKind as AgreedProblem, problemsOfNumbers } from './agreed.ts'
import { comparedIn, comparedInRecord } from './compared.ts'
import {
  type ProblemKind as CounterpartsBodiesProblem,
  counterpartsOfBodies,
  isOfStructure,
} from './counterparts-bodies.ts'
import { type ProblemKind as LatinProblem, problemsOfLatinNames } from './latin-names.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'missing-words': warning(
    'events/camp.yaml',
    ({ field }) => `「${field}」の英語がありません。書くまで、英語のページには日本語が出ます。`,
    ({ field }) => `“${field}” has no English yet. Until then the English page shows the Japanese.`,
  ),
  'untranslated-field': error(
    'title: Human rights in government procurement',
    ({ field }) => `原文にある「${field}」が訳文にありません。訳して加えてください。`,
    ({ field }) => `The original has “${field}”, the translation has not. Translate it.`,
  ),
  'field-without-original': error(
    'subtitle: More',
    ({ field }) => `「${field}」が訳文だけにあります。原文に加えるか、訳文から消してください。`,
    ({ field }) => `Only the translation has “${field}”. Add it to the original, or delete it here.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | CounterpartsBodiesProblem | AgreedProblem | LatinProblem

/** Where a translation says other things than its original: its structure, numbers, dates and codes; `told` is what each file says by itself. */
export const problemsOfCounterparts = (
  year: Year,
  told: readonly Finding[],
  slips = Map.groupBy(told.filter(isOfStructure), ({ file }) => file),
): readonly Finding<ProblemKind>[] => [
  ...pairsIn(year).flatMap((pair) => [
    ...ofFields(pair.from, pair.translation),
    ...counterpartsOfBodies(pair, slips),
    ...problemsOfNumbers(pair.translation, comparedIn(pair)),
    ...problemsOfLatinNames(pair.translation.file, comparedIn(pair)),
  ]),
  ...year.documents
    .filter(({ located }) => located.locale === undefined)
    .flatMap((document) => [
      ...ofRecord(document),
      ...problemsOfNumbers(document, comparedInRecord(document)),
      ...problemsOfLatinNames(document.file, comparedInRecord(document)),
    ]),
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
        .map(() => ({ kind: 'missing-words', file, path: parent, detail: { field: parent.join('.') } }))
    })
