import { type Finding, type Row, error, judged, warning } from '#source/finding.ts'
import type { Section } from '#source/sections.ts'
import type { Pair } from '#source/year.ts'

const differs = (example: string, ja: string, en: string, row = error): Row =>
  row(
    example,
    ({ original, translation }) =>
      `${ja}が原文と訳文で違います（原文：${original || 'なし'}、訳文：${translation || 'なし'}）。同じにしてください。`,
    ({ original, translation }) =>
      `${en} differ between the languages (original: ${original || 'none'}; translation: ${translation || 'none'}). Make them the same.`,
  )

/** What this file notices, and what is then said. */
export const rows = {
  'different-headings': differs(
    '## What participants said [#noises]',
    '見出しの印（[#…]）',
    'The ids of headings',
  ),
  'different-heading-levels': differs(
    '## What came next [#after]',
    '見出しの深さ（## と ###）',
    'The levels of headings (## and ###)',
  ),
  'different-figures': differs(
    '## Main activities [#highlights]',
    '写真・数字（<Photo /> と <Metrics />）',
    'The figures (<Photo /> and <Metrics />)',
  ),
  'different-list-levels': differs(
    '## Main activities [#highlights]',
    '箇条書きの段',
    'The levels of list items',
  ),
  'different-tables': differs('| Year | Members |', '表の行と列の数', 'The rows and columns of tables'),
  'different-quotes': differs('## What participants said [#voices]', '引用の数', 'The numbers of quotations'),
  'different-paragraphs': differs('Hello.', '段落の数', 'The numbers of paragraphs', warning),
  'link-not-translated': judged(
    'url',
    '### What came next [#after]',
    ({ url }) =>
      `原文のリンク（${url}）が訳文にありません。同じところに、同じページか、その言語のページへのリンクを置いてください。`,
    ({ url }) =>
      `A link of the original (${url}) is not in the translation. Link the same words to the same page, or to the one in this language.`,
  ),
  'different-list-items': differs(
    '## Main activities [#highlights]',
    '箇条書きの項目の数',
    'The numbers of list items',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

type Placed = Omit<Finding<ProblemKind>, 'file' | 'path' | 'offset'> & { readonly offset: number }

/**
 * Where the body of a translation has other headings, figures, items, quotations or paragraphs. What differs where a
 * slip of markup stands in one of the bodies is its echo: the slip is told in its own file.
 */
export const counterpartsOfBodies = (
  { from: source, translation: target }: Pair,
  slips: ReadonlyMap<string, readonly Finding[]>,
): Finding<ProblemKind>[] => {
  const [original, translation] = [source.sections, target.sections]
  if (!original || !translation) return []
  const [before = [], after = []] = [slips.get(source.file), slips.get(target.file)]
  const isAligned = original.length === translation.length
  const [from, to] = isAligned ? [original, translation] : [[merged(original)], [merged(translation)]]
  const found = from.flatMap((section, index) => {
    const counterpart = to[index]
    const isEcho = isIn(before, section, from[index + 1]) !== isIn(after, counterpart, to[index + 1])
    return counterpart && !isEcho ? ofSections(section, counterpart) : []
  })
  const isHeadingTold = [...before, ...after].some(({ kind }) => /heading-/.test(kind))
  return [...(isHeadingTold ? [] : headings(original, translation)), ...found].map((problem) => ({
    file: target.file,
    ...problem,
  }))
}

/** Slips after which a body has other headings, items or paragraphs than were meant. */
export const isOfStructure = ({ kind }: Finding): boolean => ofStructure.has(kind)

const ofStructure: ReadonlySet<string> = new Set([
  'broken-table',
  'empty-part',
  'heading-level',
  'heading-like',
  'joined-lines',
  'list-indent',
  'list-like',
  'machine-phrase',
  'markup-not-used',
  'page-number',
  'pasted-table',
  'placeholder',
  'repeated-figure',
  'repeated-heading-id',
  'repeated-text',
  'unknown-figure',
])

/** Slips that leave it open what the paragraphs of a section are. */
export const isOfMarkup = ({ kind }: Finding): boolean => ofMarkup.has(kind)

const ofMarkup: ReadonlySet<string> = new Set([
  'broken-table',
  'empty-part',
  'markup-not-used',
  'page-number',
  'pasted-table',
])

/** Whether one of some slips lies in a section. */
const isIn = (slips: readonly Finding[], section: Section | undefined, next: Section | undefined): boolean =>
  slips.some(({ offset = 0 }) => section && offset >= section.offset && offset < (next?.offset ?? Infinity))

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
  links: sections.flatMap(({ links }) => links),
  tables: sections.flatMap(({ tables }) => tables),
  cells: sections.reduce((sum, { cells }) => sum + cells, 0),
  listItems: sections.reduce((sum, { listItems }) => sum + listItems, 0),
  itemDepths: sections.flatMap(({ itemDepths }) => itemDepths),
  quotes: sections.reduce((sum, { quotes }) => sum + quotes, 0),
  blocks: sections.flatMap(({ blocks }) => blocks),
})

const sides = (original: readonly string[], translation: readonly string[]) => ({
  original: original.join(' '),
  translation: translation.join(' '),
})

const paragraphsOf = ({ blocks, listItems, cells }: Section) => blocks.length - listItems - cells

/** Links to other sites that a translation with fewer links does not have. */
const linksOf = (original: Section, translation: Section): Placed[] => {
  const here = new Set(translation.links.map(({ url }) => url))
  if (translation.links.length >= original.links.length) return []
  return original.links
    .filter(({ url }) => /^https?:/.test(url) && !here.has(url))
    .map(({ url }) => ({ kind: 'link-not-translated', offset: translation.offset, detail: { url } }))
}

const ofSections = (original: Section, translation: Section): Placed[] => {
  const figures = ({ figures: all }: Section) => all.map(({ component, id }) => `${component}:${id}`)
  const differs = (
    one: string[],
    other: string[],
    kind: Finding<ProblemKind>['kind'],
    offset = translation.offset,
  ) => (one.join() === other.join() ? [] : [{ kind, offset, detail: sides(one, other) }])
  const fewer = paragraphsOf(original) - paragraphsOf(translation)
  return [
    ...differs(figures(original), figures(translation), 'different-figures'),
    ...(original.listItems === translation.listItems
      ? differs(original.itemDepths.map(String), translation.itemDepths.map(String), 'different-list-levels')
      : differs([String(original.listItems)], [String(translation.listItems)], 'different-list-items')),
    ...differs(
      original.tables.map(({ size }) => size),
      translation.tables.map(({ size }) => size),
      'different-tables',
      translation.tables.find(({ size }, index) => size !== original.tables[index]?.size)?.offset,
    ),
    ...linksOf(original, translation),
    ...differs([String(original.quotes)], [String(translation.quotes)], 'different-quotes'),
    // A quotation less is a paragraph less.
    ...(fewer && fewer === original.quotes - translation.quotes
      ? []
      : differs(
          [String(paragraphsOf(original))],
          [String(paragraphsOf(translation))],
          'different-paragraphs',
        )),
  ]
}
