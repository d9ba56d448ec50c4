import { namesDate } from '#i18n/format.ts'
import { ofOriginal, original } from '#i18n/locales.ts'
import { headingMark } from '#schema/heading.ts'
import type { Source } from '#source/source.ts'

/** The id of the first heading of an original's body whose section names a date. */
export const passageOf = (date: string | undefined, body: string): string | undefined => {
  if (!date) return undefined
  const section = body.split(/^(?=#+ )/m).find((text) => idOf(text) && namesDate(text, date, original))
  return section && idOf(section)
}

const idOf = (section: string) => headingMark.exec(section.split('\n')[0] ?? '')?.[1]

type Id = { readonly id: string }

/** Whether the original title of an event names a place. */
export const isNamedIn = ({ records }: Source, year: string, place: Id, event: Id): boolean => {
  const name = recordOf(records.places, year, place)?.name
  const title = recordOf(records.events, year, event)?.title
  return name !== undefined && title !== undefined && ofOriginal(title).includes(ofOriginal(name))
}

const recordOf = <T>(
  files: readonly { readonly year: string; readonly id: string; readonly data: T }[],
  year: string,
  { id }: Id,
): T | undefined => files.find((file) => file.year === year && file.id === id)?.data
