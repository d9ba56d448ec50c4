import { nearest } from '#check/fields/nearest.ts'
import { localeIds, locales, original, type Locale } from '#i18n/locales.ts'
import type { Kind } from '#schema/kinds.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { idsOf, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-page': error(
    'In November we visited Viet Nam (see also the [camp](/en/2023/activities/b11',
    ({ value, like }) =>
      `「${value}」というページはこのサイトにありません。${like ? `「${like}」のことではありませんか。` : 'アドレスを確かめてください。'}`,
    ({ value, like }) =>
      `This site has no page “${value}”. ${like ? `Did you mean “${like}”?` : 'Check the address.'}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Kinds with a page for each thing, and pages that every year has. */
const things = ['areas', 'goals', 'activities', 'pages'] as const
const pages = ['', 'organisation', 'partners', 'places', 'timeline', 'accounts', 'about', 'print'] as const

/** The kinds that a page lists, which is there only with something on it. */
const listed: Readonly<Record<string, Kind>> = {
  timeline: 'events',
  places: 'places',
  partners: 'partners',
  accounts: 'accounts',
}

const isFilled = (year: Year, page: string): boolean => {
  const kind = listed[page]
  return kind === undefined || idsOf(year, kind).length > 0
}

/** Every address that the site will have in a language; `site/paths.ts` spells them for the site, and a test compares. */
export const addressesOf = (years: readonly Year[], locale: Locale, id: string): readonly string[] => {
  const { prefix } = locales[locale]
  const root = prefix ? `/${prefix}/` : '/'
  return [
    root,
    ...years.flatMap((year) => [
      ...pages
        .filter((page) => isFilled(year, page))
        .map((page) => `${root}${year.year}/${page && `${page}/`}`),
      ...things.flatMap((kind) =>
        [...new Set(idsOf(year, kind))].map((id) => `${root}${year.year}/${kind}/${id.toLowerCase()}/`),
      ),
      `${root}${year.year}/report.json`,
      `/${id}-activity-report-${year.year}.${locale}.pdf`,
    ]),
  ]
}

/** Links of a year's bodies to pages that the site will not have. */
export const problemsOfPages = (
  year: Year,
  years: readonly Year[],
  id: string,
): readonly Finding<ProblemKind>[] => {
  const published = years.filter((candidate) => candidate.find('report', 'report'))
  const addresses = new Map(localeIds.map((locale) => [locale, addressesOf(published, locale, id)]))
  const all = new Set([...addresses.values()].flat())
  return year.documents.flatMap(({ file, located: { locale = original }, sections = [] }) =>
    sections
      .flatMap(({ links }) => links)
      .filter(({ url }) => /^\/(?!\/)/.test(url) && !all.has(pageOf(url)))
      .map(({ url, offset }): Finding<ProblemKind> => {
        const like = nearest(pageOf(url), addresses.get(locale) ?? [])
        return { kind: 'unknown-page', file, offset, detail: { value: url, ...(like && { like }) } }
      }),
  )
}

const pageOf = (url: string) => url.replace(/[?#].*$/, '')
