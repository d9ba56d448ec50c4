import { words } from '#i18n/words.ts'
import type { Words } from '#i18n/ja.ts'
import type { Report, Text, Translation } from '#report/model.ts'
import { interfaceRow, paired, rowOf, type Pair, type Row } from './parallel-rows.ts'
import { ids, peopleId } from './paths.ts'

/** A part of a report in both languages; its first row is its title. */
export type Part = {
  readonly id: string
  readonly area: string | undefined
  /** How the translation of its text stands to the original. */
  readonly translation: Translation
  readonly title: Row
  readonly rows: readonly Row[]
}

/** A part of words that stand in records. */
export const recordPart = (id: string, title: Row, rows: readonly Row[]): Part => ({
  id,
  area: undefined,
  translation: 'current',
  title,
  rows,
})

/** The same word of the interface in both languages. */
export const said = ([from, to]: Pair<Report>, id: string, word: (t: Words) => string): Row =>
  interfaceRow(id, [word(words[from.locale]), word(words[to.locale])])

type Listed = { readonly id: string }

/** What pages list: each kind a part, where there is any. */
export const listParts = (pair: Pair<Report>): readonly Part[] => {
  const [from, to] = pair
  const list = <T extends Listed>(
    name: string,
    word: (t: Words) => string,
    things: (report: Report) => readonly T[],
    row: (pair: Pair<T>) => readonly Row[],
  ): readonly Part[] => {
    const rows = paired([things(from), things(to)]).flatMap(row)
    return rows.length ? [recordPart(name, said(pair, name, word), rows)] : []
  }
  const numbered = (texts: readonly Text[]) => texts.map((text, index) => ({ id: String(index + 1), text }))
  const notes = (name: string, word: (t: Words) => string, of: (report: Report) => readonly Text[]) =>
    list(
      name,
      word,
      (report) => numbered(of(report)),
      ([one, other]) => rowOf(`${name}-${one.id}`, 'item', [one.text, other.text]),
    )
  return [
    ...list(
      'events',
      (t) => t.events,
      ({ events }) => events,
      ([one, other]) => rowOf(ids.event(one), 'item', [one.title, other.title]),
    ),
    ...list(
      'places',
      (t) => t.places,
      ({ places }) => places,
      ([one, other]) => rowOf(ids.place(one), 'item', [one.name, other.name]),
    ),
    ...list(
      'partners',
      (t) => t.partners,
      ({ partners }) => partners,
      ([one, other]) => rowOf(ids.partner(one), 'item', [one.name, other.name]),
    ),
    ...list(
      'links',
      (t) => t.furtherReading,
      linksOf,
      ([one, other]) => rowOf(`link-${one.id}`, 'item', [one.title, other.title]),
    ),
    ...notes(peopleId, (t) => t.people, peopleOf),
    ...list(
      'accounts',
      (t) => t.accounts,
      ({ accounts }) => accounts,
      ([one, other]) => [
        ...rowOf(ids.statement(one), 'heading', [one.title, other.title]),
        ...one.rows.flatMap(({ title }, index) =>
          rowOf(`${ids.statement(one)}-${index + 1}`, 'item', [title, other.rows[index]?.title]),
        ),
        ...rowOf(`${ids.statement(one)}-note`, 'note', [one.note, other.note]),
      ],
    ),
    ...notes(
      'editorial',
      (t) => t.editorial,
      ({ editorial }) => editorial,
    ),
    ...notes(
      'slips',
      (t) => t.slips,
      ({ slips }) => slips,
    ),
    ...notes(
      'changes',
      (t) => t.corrections,
      ({ changes }) => changes.map(({ what }) => what),
    ),
  ]
}

const linksOf = ({ activities, organisation, pages }: Report) => [
  ...new Map(
    [...activities, organisation, ...pages].flatMap(({ links }) => links.map((link) => [link.id, link])),
  ).values(),
]

const peopleOf = ({ people, peopleNote }: Report): readonly Text[] => [
  ...people.flatMap(({ title, people }) => [
    title,
    ...people.flatMap(({ name, role }) => [name, ...(role ? [role] : [])]),
  ]),
  ...(peopleNote ? [peopleNote] : []),
]
