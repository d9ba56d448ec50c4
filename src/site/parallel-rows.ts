import { figureParts } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Metric, Phrase, Prose, Report, Text } from '#report/model.ts'
import { ids } from './paths.ts'
import { aligned, blocksOf, type Block } from './prose-blocks.ts'
import { htmlOf } from './reports.ts'

/** Words of one language: HTML of a body, or a text. */
export type Cell = { readonly html: string } | { readonly text: string }

/** A block in both languages; one of them may lack it. */
export type Row = {
  readonly id: string
  readonly kind: Block['kind'] | 'title' | 'lead' | 'note'
  readonly from: Cell | undefined
  readonly to: Cell | undefined
}

/** An original beside its translation, or any of their things. */
export type Pair<T> = readonly [from: T, to: T]

/** A text and its translation, as a row; none where the original says nothing. */
export const rowOf = (id: string, kind: Row['kind'], [from, to]: Pair<Text | undefined>): readonly Row[] =>
  from ? [{ id, kind, from: { text: from.text }, to: to && own(to) }] : []

/** What stands in its own language: where it shows the original instead, there is no translation. */
const own = ({ text, lang }: Text): Cell | undefined => (lang === undefined ? { text } : undefined)

/** Words of the interface in both languages. */
export const interfaceRow = (id: string, [from, to]: Pair<string>): Row => ({
  id,
  kind: 'title',
  from: { text: from },
  to: { text: to },
})

type Id = { readonly id: string }

/** The things of both reports by their ids. */
export const paired = <T extends Id>([from, to]: Pair<readonly T[]>): readonly Pair<T>[] => {
  const translated = new Map(to.map((thing) => [thing.id, thing]))
  return from.flatMap((thing) => {
    const other = translated.get(thing.id)
    return other ? [[thing, other] as const] : []
  })
}

/** A thing of both reports by its id. */
const pairWith = <T extends Id>(id: string, [from, to]: Pair<readonly T[]>): readonly Pair<T>[] => {
  const [thing, other] = [from, to].map((things) => things.find((own) => own.id === id))
  return thing && other ? [[thing, other]] : []
}

const textOf = (phrase: Phrase): string =>
  [phrase]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')

/** Rows of the things that pages show by their ids: the words of photographs, figures and quotations. */
export const shownRows = {
  Photo: (id: string, [from, to]: Pair<Report>): readonly Row[] =>
    pairWith(id, [from.photos, to.photos]).flatMap(([photo, other]) => [
      ...rowOf(ids.photo(photo), 'note', [photo.caption, other.caption]),
      ...rowOf(`${ids.photo(photo)}-alt`, 'note', [photo.alt, other.alt]),
    ]),
  Metrics: (id: string, [from, to]: Pair<Report>): readonly Row[] =>
    id
      .split(' ')
      .flatMap((own) => pairWith(own, [from.metrics, to.metrics]))
      .map(([metric, other]) => ({
        id: ids.metric(metric),
        kind: 'note',
        from: { text: figureOf(metric, from.locale) },
        to: own({ text: figureOf(other, to.locale), lang: other.counts.lang ?? other.unit?.lang }),
      })),
  Quotation: (id: string, [from, to]: Pair<Report>): readonly Row[] =>
    pairWith(id, [from.quotations, to.quotations]).flatMap(([quotation, other]) => [
      ...rowOf(`quotation-${id}`, 'quote', [quotation.text, other.text]),
      ...rowOf(`quotation-${id}-speaker`, 'note', [speakerOf(quotation, from), speakerOf(other, to)]),
    ]),
} as const

const figureOf = (metric: Metric, locale: Locale) => {
  const { before, number, after } = figureParts(metric, locale)
  return textOf([`${before}${number}${after} `, metric.counts])
}

const speakerOf = ({ name, role }: Report['quotations'][number], { locale }: Report): Text | undefined =>
  name || role
    ? { text: textOf(words[locale].quotationsBy(name, role)), lang: name?.lang ?? role?.lang }
    : undefined

const isShown = (name: string | undefined): name is keyof typeof shownRows =>
  name !== undefined && Object.hasOwn(shownRows, name)

/** A body block by block; what its components show stands where they do. */
export const bodyRows = (
  id: string,
  [from, to]: Pair<Prose | undefined>,
  reports: Pair<Report>,
): readonly Row[] => {
  const counts = new Map<string, number>()
  const numbered = (section: string) => {
    const count = (counts.get(section) ?? 0) + 1
    counts.set(section, count)
    return [id, section, String(count)].filter(Boolean).join('-')
  }
  const translated = to?.lang === undefined ? htmlOf(to) : ''
  return aligned(blocksOf(htmlOf(from)), blocksOf(translated)).flatMap(([left, right]): readonly Row[] => {
    const block = left ?? right
    if (!block) return []
    const { kind, section, html, like } = block
    const [, name] = /<!--(\w+)/.exec(like) ?? []
    if (isShown(name)) return shownRows[name](html, reports)
    const row = { kind, from: left && { html: left.html }, to: right && { html: right.html } }
    return [{ id: numbered(section), ...row }]
  })
}
