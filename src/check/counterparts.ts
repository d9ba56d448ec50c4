import { proseKinds } from '#schema/kinds.ts'
import { counterpartsOfBodies } from './counterparts-bodies.ts'
import type { Document } from './document.ts'
import { valueAt } from './fields.ts'
import type { Finding } from './finding.ts'
import { differentNumbers } from './numbers.ts'
import { pairsIn, textAt, type Year } from './year.ts'

/** Where a translation says other things than its original: its structure, numbers, dates and codes. */
export const problemsOfCounterparts = (year: Year): readonly Finding[] => [
  ...pairsIn(year).flatMap(({ original, translation }) => [
    ...ofFields(original, translation),
    ...counterpartsOfBodies(translation.file, original.sections, translation.sections),
  ]),
  ...year.documents.filter(({ located }) => located.locale === undefined).flatMap(ofRecord),
]

const ofFields = (original: Document, translation: Document): Finding[] => {
  const { kind, locale } = translation.located
  if (locale === undefined || !original.yaml || !translation.yaml) return []
  const names = Object.keys(proseKinds[kind].translation.shape).filter((name) => name !== 'translationOf')
  return names.flatMap((field): Finding[] => {
    const [from, to] = [textAt(original, field), textAt(translation, field)]
    const place = { file: translation.file, path: [field] }
    const isOptional = proseKinds[kind].translation
      .safeParse({ [field]: undefined })
      .error?.issues.every(({ path }) => path[0] !== field)
    if (from !== undefined && to !== undefined)
      return differentNumbers(from, to).map((found) => ({ ...place, ...found }))
    if (!isOptional || from === to) return []
    return [
      {
        kind: to === undefined ? 'untranslated-field' : 'field-without-original',
        ...place,
        detail: { field },
      },
    ]
  })
}

/** Small records hold both languages: each `ja` is compared with the `en` beside it. */
const ofRecord = (document: Document): Finding[] =>
  (document.yaml?.scalars ?? []).flatMap(({ path, value }): Finding[] => {
    if (path.at(-1) !== 'ja') return []
    const at = [...path.slice(0, -1), 'en']
    const english = valueAt(document.yaml?.data, at)
    if (typeof english === 'string')
      return differentNumbers(value, english).map((found) => ({ file: document.file, path: at, ...found }))
    const field = path.slice(0, -1).join('.')
    return english === undefined
      ? [{ kind: 'missing-words', file: document.file, path: path.slice(0, -1), detail: { field } }]
      : []
  })
