import type { TranslationLocale } from '#i18n/locales.ts'
import type { Finding } from '#source/finding.ts'
import { differentNumbers } from './numbers.ts'
import type { Section } from '#source/sections.ts'

type Placed = Omit<Finding, 'file' | 'path' | 'offset'> & { readonly offset: number }
type Sections = readonly Section[] | undefined

/** Where the body of a translation has other headings, figures, items, quotations, paragraphs or numbers. */
export const counterpartsOfBodies = (
  file: string,
  original: Sections,
  translation: Sections,
  locale: TranslationLocale,
): Finding[] => {
  if (!original || !translation) return []
  const isAligned = original.length === translation.length
  const [from, to] = isAligned ? [original, translation] : [[merged(original)], [merged(translation)]]
  const found = from.flatMap((section, index) => {
    const counterpart = to[index]
    return counterpart ? ofSections(section, counterpart, locale) : []
  })
  return [...headings(original, translation), ...found].map((problem) => ({ file, ...problem }))
}

const headings = (original: readonly Section[], translation: readonly Section[]): Placed[] => {
  const [from, to] = [original, translation].map((sections) => sections.slice(1).map(({ id }) => id))
  if (!from || !to) return []
  if (from.join() === to.join()) return levels(original, translation)
  const index = to.findIndex((id, at) => id !== from[at])
  // A heading that is missing at the end is missed after the last one.
  const { offset = 0 } = (index < 0 ? undefined : translation[index + 1]) ?? translation.at(-1) ?? {}
  return [{ kind: 'different-headings', offset, detail: sides(from, to) }]
}

/** The first heading that is deeper or higher than its original. */
const levels = (original: readonly Section[], translation: readonly Section[]): Placed[] => {
  const index = translation.findIndex(({ level }, at) => level !== original[at]?.level)
  const [from, to] = [original[index], translation[index]]
  if (!from || !to) return []
  const detail = { original: '#'.repeat(from.level), translation: '#'.repeat(to.level) }
  return [{ kind: 'different-heading-levels', offset: to.offset, detail }]
}

/** A body as one section, where its headings cannot be paired. */
const merged = (sections: readonly Section[]): Section => ({
  id: '',
  level: 0,
  offset: sections[0]?.offset ?? 0,
  figures: sections.flatMap(({ figures }) => figures),
  links: [],
  listItems: sections.reduce((sum, { listItems }) => sum + listItems, 0),
  itemDepths: sections.flatMap(({ itemDepths }) => itemDepths),
  quotes: sections.reduce((sum, { quotes }) => sum + quotes, 0),
  blocks: sections.flatMap(({ blocks }) => blocks),
})

const sides = (original: readonly string[], translation: readonly string[]) => ({
  original: original.join(' '),
  translation: translation.join(' '),
})

const ofSections = (original: Section, translation: Section, locale: TranslationLocale): Placed[] => {
  const figures = ({ figures: all }: Section) => all.map(({ component, id }) => `${component}:${id}`)
  const differs = (one: string[], other: string[], kind: Finding['kind'], offset = translation.offset) =>
    one.join() === other.join() ? [] : [{ kind, offset, detail: sides(one, other) }]
  return [
    ...differs(figures(original), figures(translation), 'different-figures'),
    ...(original.listItems === translation.listItems
      ? differs(original.itemDepths.map(String), translation.itemDepths.map(String), 'different-list-levels')
      : differs([String(original.listItems)], [String(translation.listItems)], 'different-list-items')),
    ...differs([String(original.quotes)], [String(translation.quotes)], 'different-quotes'),
    ...differs(
      [String(original.blocks.length - original.listItems)],
      [String(translation.blocks.length - translation.listItems)],
      'different-paragraphs',
    ),
    ...amountsOfSections(original, translation, locale),
  ]
}

/** Block by block where both sections have as many, else the sections as wholes. */
const amountsOfSections = (original: Section, translation: Section, locale: TranslationLocale): Placed[] => {
  const text = ({ blocks }: Section) => blocks.map((block) => block.text).join('\n')
  if (original.blocks.length !== translation.blocks.length)
    return differentNumbers(text(original), text(translation), locale).map((found) => ({
      ...found,
      offset: translation.offset,
    }))
  return translation.blocks.flatMap((block, index) =>
    differentNumbers(original.blocks[index]?.text ?? '', block.text, locale).map((found) => ({
      ...found,
      offset: block.offset,
    })),
  )
}
