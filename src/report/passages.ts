import { namesDate } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { headingMark } from '#schema/heading.ts'
import type { Source } from '#source/source.ts'
import { recordOf } from './records.ts'

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
  const name = recordOf(source, 'places', year, place.id)?.data.name[original]
  const title = recordOf(source, 'events', year, event.id)?.data.title[original]
  return name !== undefined && (title?.includes(name) ?? false)
}
