import { locales, type Locale } from '#i18n/locales.ts'

/** Where a page stands: a report, or any year and language. */
export type At = { readonly locale: Locale; readonly year: string }

const address = (...parts: readonly string[]) =>
  `/${parts.filter(Boolean).join('/').toLowerCase()}/`.replace('//', '/')
const inYear = (at: At, ...parts: readonly string[]) => address(locales[at.locale].prefix, at.year, ...parts)

/** The address of every page, with trailing slash: the only place where addresses are spelled. */
export const paths = {
  newest: ({ locale }: { locale: Locale }) => address(locales[locale].prefix),
  home: (at: At) => inYear(at),
  area: (at: At, { id }: { id: string }) => inYear(at, 'areas', id),
  goal: (at: At, { id }: { id: string }) => inYear(at, 'goals', id),
  activity: (at: At, { id }: { id: string }) => inYear(at, 'activities', id),
  organisation: (at: At) => inYear(at, 'organisation'),
  partners: (at: At) => inYear(at, 'partners'),
  partner: (at: At, { id }: { id: string }) => `${inYear(at, 'partners')}#${id}`,
  places: (at: At) => inYear(at, 'places'),
  place: (at: At, { id }: { id: string }) => `${inYear(at, 'places')}#${id}`,
  timeline: (at: At) => inYear(at, 'timeline'),
  event: (at: At, { id }: { id: string }) => `${inYear(at, 'timeline')}#${id}`,
  about: (at: At) => inYear(at, 'about'),
  print: (at: At) => inYear(at, 'print'),
  sharePicture: (page: string) => `/share${page.slice(0, -1)}.png`,
  pdf: ({ locale, year }: At) => `/csonj-activity-report-${year}.${locale}.pdf`,
  data: (at: At) => `${inYear(at)}report.json`,
} as const
