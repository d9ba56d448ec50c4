import { proseKinds } from '#schema/kinds.ts'
import { japaneseAmounts } from './amounts-ja.ts'
import { englishAmounts } from './amounts-en.ts'
import { compareAmounts, tell } from './amounts.ts'
import type { Document } from './document.ts'
import { valueAt } from './fields.ts'
import type { Finding } from './finding.ts'
import type { Section } from './outline.ts'
import { pairsIn, textAt, type Year } from './year.ts'

/** Where a translation says other things than its original: its structure, numbers, dates and codes. */
export const problemsOfCounterparts = (year: Year): readonly Finding[] => [
  ...pairsIn(year).flatMap(({ original, translation }) => [
    ...ofFields(original, translation),
    ...ofBodies(translation.file, original.sections, translation.sections),
  ]),
  ...year.documents.filter(({ located }) => located.locale === undefined).flatMap(ofRecord),
]

type Noticed = Omit<Finding, 'file' | 'path' | 'offset'>
type Placed = Noticed & { readonly offset: number }

const amounts = (japanese: string, english: string): Noticed[] => {
  const { onlyInOne, onlyInOther } = compareAmounts(japaneseAmounts(japanese), englishAmounts(english))
  if (!onlyInOne.length && !onlyInOther.length) return []
  return [
    {
      kind: 'different-numbers',
      detail: {
        original: tell(onlyInOne, 'en'),
        translation: tell(onlyInOther, 'en'),
        originalInJapanese: tell(onlyInOne, 'ja'),
        translationInJapanese: tell(onlyInOther, 'ja'),
      },
    },
  ]
}

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
      return amounts(from, to).map((found) => ({ ...place, ...found }))
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
      return amounts(value, english).map((found) => ({ file: document.file, path: at, ...found }))
    const field = path.slice(0, -1).join('.')
    return english === undefined
      ? [{ kind: 'missing-words', file: document.file, path: path.slice(0, -1), detail: { field } }]
      : []
  })

type Sections = readonly Section[] | undefined

const ofBodies = (file: string, original: Sections, translation: Sections): Finding[] => {
  if (!original || !translation) return []
  const isAligned = original.length === translation.length
  const [from, to] = isAligned ? [original, translation] : [[merged(original)], [merged(translation)]]
  const found = from.flatMap((section, index) => {
    const counterpart = to[index]
    return counterpart ? ofSections(section, counterpart) : []
  })
  return [...headings(original, translation), ...found].map((problem) => ({ file, ...problem }))
}

const headings = (original: readonly Section[], translation: readonly Section[]): Placed[] => {
  const [from, to] = [original, translation].map((sections) => sections.slice(1).map(({ id }) => id))
  if (!from || !to || from.join() === to.join()) return []
  const index = to.findIndex((id, at) => id !== from[at])
  const { offset = 0 } = translation[index + 1] ?? translation.at(-1) ?? {}
  return [{ kind: 'different-headings', offset, detail: sides(from, to) }]
}

/** A body as one section, where its headings cannot be paired. */
const merged = (sections: readonly Section[]): Section => ({
  id: '',
  offset: sections.find(({ offset }) => offset)?.offset ?? 0,
  figures: sections.flatMap(({ figures }) => figures),
  listItems: sections.reduce((sum, { listItems }) => sum + listItems, 0),
  quotes: sections.reduce((sum, { quotes }) => sum + quotes, 0),
  blocks: sections.flatMap(({ blocks }) => blocks),
})

const sides = (original: readonly string[], translation: readonly string[]) => ({
  original: original.join(' '),
  translation: translation.join(' '),
})

const ofSections = (original: Section, translation: Section): Placed[] => {
  const figures = ({ figures: all }: Section) => all.map(({ component, id }) => `${component}:${id}`)
  const differs = (one: string[], other: string[], kind: Finding['kind'], offset = translation.offset) =>
    one.join() === other.join() ? [] : [{ kind, offset, detail: sides(one, other) }]
  return [
    ...differs(figures(original), figures(translation), 'different-figures'),
    ...differs([String(original.listItems)], [String(translation.listItems)], 'different-list-items'),
    ...differs([String(original.quotes)], [String(translation.quotes)], 'different-quotes'),
    ...differs(
      [String(original.blocks.length - original.listItems)],
      [String(translation.blocks.length - translation.listItems)],
      'different-paragraphs',
    ),
    ...amountsOfSections(original, translation),
  ]
}

/** Block by block where both sections have as many, else the sections as wholes. */
const amountsOfSections = (original: Section, translation: Section): Placed[] => {
  const text = ({ blocks }: Section) => blocks.map((block) => block.text).join('\n')
  if (original.blocks.length !== translation.blocks.length)
    return amounts(text(original), text(translation)).map((found) => ({
      ...found,
      offset: translation.offset,
    }))
  return translation.blocks.flatMap((block, index) =>
    amounts(original.blocks[index]?.text ?? '', block.text).map((found) => ({
      ...found,
      offset: block.offset,
    })),
  )
}
