import { localeIds, type Locale } from '#i18n/locales.ts'
import type { Report, Text } from '#report/model.ts'

type Cell = string | number | boolean | undefined

/** What a column holds, by the types of Frictionless Table Schema. */
type CellType = 'string' | 'number' | 'boolean' | 'date'

/** A column of a table: a fact, told once, or words, told once a language. */
type Column<Thing> = { readonly name: string } & (
  | {
      readonly type: CellType
      readonly of: (thing: Thing) => Cell
      /** The table of whose ids it is. */
      readonly among?: TableName
    }
  | { readonly words: (thing: Thing) => Text | undefined }
)

type Field = { readonly name: string; readonly type: CellType; readonly among: TableName | undefined }

export type TableName =
  | 'areas'
  | 'goals'
  | 'activities'
  | 'events'
  | 'metrics'
  | 'places'
  | 'partners'
  | 'quotations'
  | 'photos'
  | 'links'
  | 'people'
  | 'accounts'
  | 'changes'
  | 'terms'

/** A kind of things as rows, in every language of the site. */
export type Table = {
  readonly name: TableName
  readonly fields: readonly Field[]
  readonly rows: readonly (readonly Cell[])[]
}

export const fact = <Thing>(
  name: string,
  of: (thing: Thing) => Cell,
  type: CellType = 'string',
): Column<Thing> => ({ name, of, type })

/** The id of one thing of another table. */
export const idAmong = <Thing>(
  name: string,
  among: TableName,
  of: (thing: Thing) => Cell,
): Column<Thing> => ({
  name,
  of,
  type: 'string',
  among,
})

/** The ids of several things, a space between them. */
export const idsOf = <Thing>(
  name: string,
  of: (thing: Thing) => readonly { readonly id: string }[],
): Column<Thing> =>
  fact(name, (thing) =>
    of(thing)
      .map(({ id }) => id)
      .join(' '),
  )

export const words = <Thing>(name: string, of: (thing: Thing) => Text | undefined): Column<Thing> => ({
  name,
  words: of,
})

/** What a column of words is called in a language. */
const inLanguage = (name: string, locale: Locale) => `${name}_${locale}`

/**
 * A table of what reports of one year, the original first, hold of a kind. Things are the same in every language by their
 * id, or where they have none by their place in the list.
 */
export const tableOf =
  <Thing extends object>(name: TableName, things: (report: Report) => readonly Thing[]) =>
  (columns: readonly Column<Thing>[]) =>
  (editions: readonly Report[]): Table => {
    const keyed = editions.map((report) => new Map(things(report).map((it, at) => [keyOf(it, at), it])))
    const [first = new Map<string | number, Thing>()] = keyed
    return {
      name,
      fields: columns.flatMap((column): Field[] =>
        'words' in column
          ? localeIds.map((id) => ({ name: inLanguage(column.name, id), type: 'string', among: undefined }))
          : [{ name: column.name, type: column.type, among: column.among }],
      ),
      rows: [...first].map(([key, thing]) =>
        columns.flatMap((column): Cell[] =>
          'words' in column
            ? keyed.map((edition) => ownWords(edition.get(key), column.words))
            : [column.of(thing)],
        ),
      ),
    }
  }

const keyOf = (thing: object, at: number): string | number =>
  'id' in thing && typeof thing.id === 'string' ? thing.id : at

/** Words that stand in another language for want of a translation are none. */
const ownWords = <Thing>(thing: Thing | undefined, of: (thing: Thing) => Text | undefined): Cell => {
  const text = thing && of(thing)
  return text?.lang ? undefined : text?.text
}
