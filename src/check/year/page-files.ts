import { original, type Locale } from '#i18n/locales.ts'
import { everyPage, type EveryPage } from '#schema/change.ts'
import { kinds, listedBy, type Kind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { idsOf, listIn, originalsIn, textAt, type Year } from '#source/year.ts'
import { idsWithRole } from './use.ts'

/** Kinds with a page for each thing, which staff call by its code. */
const things = ['areas', 'goals', 'activities'] as const

/** The kinds that a page lists, which is there only with something on it. */
export const listedOn = {
  timeline: 'events',
  places: 'places',
  partners: 'partners',
  accounts: 'accounts',
} as const satisfies Partial<Record<EveryPage, Kind>>

const isListed = (page: string): page is keyof typeof listedOn => Object.hasOwn(listedOn, page)

/** Whether a year has anything for a page that lists things of a kind; every other page is there. */
export const isFilled = (year: Year, page: string): boolean => {
  if (!isListed(page)) return true
  return page === 'accounts'
    ? idsOf(year, listedOn[page]).length > 0
    : originalsIn(year).some((document) => listIn(document, listedOn[page]).length > 0) ||
        (page === 'partners' && idsWithRole(year).length > 0)
}

/** What the pages of a year are called: codes, names of the organisation's own pages, and of those that every year has. */
export const pageNamesOf = (year: Year): readonly string[] => [
  ...everyPage.filter((page) => isFilled(year, page)),
  ...[...things, 'pages' as const].flatMap((kind) => [...new Set(idsOf(year, kind))]),
]

/** The files whose words a page of a year shows in a language. */
export const filesOn = (year: Year, page: string, locale: Locale): readonly Document[] => {
  const kind = things.find((it) => kinds[it].id.test(page))
  if (kind) return ofThing[kind](year, page, locale)
  if (page === 'organisation') {
    const own = withLists(year, page, page, locale)
    return own.length ? [...own, ...ofKind(year, 'people')] : own
  }
  if (isListed(page))
    return page === 'accounts' ? ofKind(year, page) : listedIn(year, originalsIn(year), listedOn[page])
  if (idsOf(year, 'pages').includes(page)) return withLists(year, 'pages', page, locale)
  return year.documents.filter(({ located }) => located.locale === undefined || located.locale === locale)
}

type Files = (year: Year, id: string, locale: Locale) => readonly Document[]

const ofThing: Readonly<Record<(typeof things)[number], Files>> = {
  activities: (year, id, locale) => withLists(year, 'activities', id, locale),
  areas: (year, id, locale) => [
    ...inLanguage(year, 'areas', id, locale),
    ...year.documents.filter(
      (document) => document.located.kind === 'goals' && textAt(document, 'area') === id,
    ),
    ...activitiesWhere(year, locale, (activity) => textAt(activity, 'area') === id),
  ],
  goals: (year, id, locale) => [
    ...inLanguage(year, 'goals', id, locale),
    ...activitiesWhere(year, locale, (activity) => listIn(activity, 'goals').includes(id)),
  ],
}

const activitiesWhere = (year: Year, locale: Locale, is: (activity: Document) => boolean) =>
  originalsIn(year)
    .filter((document) => document.located.kind === 'activities' && is(document))
    .flatMap(({ located }) => withLists(year, 'activities', located.id, locale))

/** A page's own file in a language, and the records that it lists. */
const withLists = (year: Year, kind: 'activities' | 'organisation' | 'pages', id: string, locale: Locale) => {
  const facts = year.find(kind, id, original)
  return [
    ...inLanguage(year, kind, id, locale),
    ...listedBy(kind).flatMap((list) => listedIn(year, facts ? [facts] : [], list)),
  ]
}

const ofKind = (year: Year, kind: Kind) => year.documents.filter(({ located }) => located.kind === kind)

/** The records that files list, which may be those of an earlier year. */
const listedIn = (year: Year, documents: readonly Document[], kind: Kind): readonly Document[] => {
  const ids = new Set(documents.flatMap((document) => listIn(document, kind)))
  return [...ids].flatMap((id) => {
    const of = [year, ...year.earlier].find((each) => each.find(kind, id))
    return of?.find(kind, id) ?? []
  })
}

/** A file in a language, or what pages show where it is not translated. */
const inLanguage = (year: Year, kind: Kind, id: string, locale: Locale): readonly Document[] => {
  const found = year.find(kind, id, locale) ?? year.find(kind, id, original) ?? year.find(kind, id)
  return found ? [found] : []
}
