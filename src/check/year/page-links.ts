import { nearest } from '#check/fields/nearest.ts'
import { original, translationIds, type Locale } from '#i18n/locales.ts'
import { rootOf } from '#schema/redirects.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { idsOf, type Year } from '#source/year.ts'
import { isFilled } from './page-files.ts'

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
const pages = [
  '',
  'organisation',
  'partners',
  'places',
  'timeline',
  'accounts',
  'about',
  'data',
  'compare',
  ...(translationIds.length ? ['parallel' as const] : []),
  'print',
  'poster',
] as const

/** Files of data that every year has once, beside the page of data in the original. */
const dataFiles = ['report.json', 'report.schema.json', 'datapackage.json'] as const

/** Every address that the site will have in a language; `site/paths.ts` spells them for the site, and a test compares. */
export const addressesOf = (years: readonly Year[], locale: Locale, id: string): readonly string[] => [
  rootOf(locale),
  `${rootOf(locale)}search/`,
  `${rootOf(locale)}feed.xml`,
  ...(years.length > 1 ? [`${rootOf(locale)}reports/`] : []),
  ...years.flatMap((year) => addressesOfYear(year, locale, id)),
]

/** Every address of a year in a language: pages, data and PDFs. */
export const addressesOfYear = (year: Year, locale: Locale, id: string): readonly string[] => {
  const root = `${rootOf(locale)}${year.year}/`
  return [
    ...pages.filter((page) => isFilled(year, page)).map((page) => `${root}${page && `${page}/`}`),
    ...things.flatMap((kind) =>
      [...new Set(idsOf(year, kind))].map((thing) => `${root}${kind}/${thing.toLowerCase()}/`),
    ),
    `${root}report.json`,
    ...(locale === original
      ? [...dataFiles.map((file) => `${root}data/${file}`), `/${id}-${year.year}.zip`]
      : []),
    `/${id}-activity-report-${year.year}.${locale}.pdf`,
    `/${id}-activity-report-${year.year}-poster.${locale}.pdf`,
  ]
}

/** What the site will have, by language. */
export type Addresses = ReadonlyMap<Locale, readonly string[]>

/** Links of a year's bodies to pages that the site will not have. */
export const problemsOfPages = (year: Year, addresses: Addresses): readonly Finding<ProblemKind>[] => {
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
