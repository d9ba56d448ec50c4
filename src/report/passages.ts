import { namesDate } from '#i18n/format.ts'
import { ofOriginal, original } from '#i18n/locales.ts'
import { headingMark } from '#schema/heading.ts'
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

/** Tells whether the original title of an event of a year names a place. */
export const namingIn = (source: Source, year: string): ((place: Id, event: Id) => boolean) => {
  const names = new Map(recordsOf(source, 'places', year).map(({ id, data }) => [id, ofOriginal(data.name)]))
  const titles = new Map(
    recordsOf(source, 'events', year).map(({ id, data }) => [id, ofOriginal(data.title)]),
  )
  return (place, event) => {
    const name = names.get(place.id)
    return name !== undefined && (titles.get(event.id)?.includes(name) ?? false)
  }
}
