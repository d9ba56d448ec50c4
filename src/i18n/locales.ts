import { isLanguage, languages, type Locale } from './languages.ts'
import { settings } from './settings.ts'

export type { Locale } from './languages.ts'

/** The languages of the site, the original first: the order of switches and lists. */
export const localeIds: readonly Locale[] = settings.languages.filter(isLanguage)

const [first = 'ja'] = localeIds

/** The language that the organisation writes in; every other one is a translation of it. */
export const original: Locale = first

export const translationIds: readonly Locale[] = localeIds.filter((id) => id !== original)

/** What the addresses of a language begin with: those of the original with nothing. */
export const prefixOf = (locale: Locale): string => (locale === original ? '' : locale)

/** Whether a language writes without spaces between its words. */
export const isJapanese = (locale: Locale): boolean => languages[locale].script === 'japanese'

/** The same in the languages of the site, as their record. */
export const byLocale = <T>(of: (id: Locale) => T): Readonly<Partial<Record<Locale, T>>> =>
  Object.fromEntries(localeIds.map((id) => [id, of(id)]))

/** What a record says in the original, which the schemas ask for. */
export const ofOriginal = (words: Readonly<Partial<Record<Locale, string | undefined>>>): string =>
  words[original] ?? ''
