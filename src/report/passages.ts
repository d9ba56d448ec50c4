import { namesDate } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { headingMark } from '#schema/heading.ts'
import type { RecordKind } from '#schema/kinds.ts'
import type { Source } from '#source/source.ts'
import { recordsOf } from './records.ts'

/** The id of the first heading of an original's body whose section names a date. */
export const passageOf = (date: string | undefined, body: string): string | undefined => {
  if (!date) return undefined
  const section = body.split(/^(?=#+ )/m).find((text) => idOf(text) && namesDate(text, date, original))
  return section && idOf(section)
}

const idOf = (section: string) => headingMark.exec(section.split('\n')[0] ?? '')?.[1]

type Id = { readonly id: string }

/** Whether the original title of an event names a place. */
export const isNamedIn = (source: Source, year: string, place: Id, event: Id): boolean => {
  const name = recordOf(source, 'places', year, place)?.name[original]
  const title = recordOf(source, 'events', year, event)?.title[original]
  return name !== undefined && (title?.includes(name) ?? false)
}

const recordOf = <K extends RecordKind>(source: Source, kind: K, year: string, { id }: Id) =>
  recordsOf(source, kind, year).find((file) => file.id === id)?.data
