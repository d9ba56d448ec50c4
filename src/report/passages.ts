import { namesDate } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { headingMark } from '#schema/heading.ts'

/** The id of the first heading of an original's body whose section names a date. */
export const passageOf = (date: string | undefined, body: string): string | undefined => {
  if (!date) return undefined
  const section = body.split(/^(?=#+ )/m).find((text) => idOf(text) && namesDate(text, date, original))
  return section && idOf(section)
}

const idOf = (section: string) => headingMark.exec(section.split('\n')[0] ?? '')?.[1]
