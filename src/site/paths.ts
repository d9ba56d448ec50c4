import { locales, type Locale } from '#i18n/locales.ts'

/** Where a page stands: a report, or any year and language. */
export type At = { readonly locale: Locale; readonly year: string }

type Thing = { readonly id: string }

const address = (...parts: readonly string[]) =>
  `/${parts.filter(Boolean).join('/').toLowerCase()}/`.replace('//', '/')
const inYear = (at: At, ...parts: readonly string[]) => address(locales[at.locale].prefix, at.year, ...parts)

/** The ids of things on their pages and in the printed edition, where no two of any kind may meet. */
export const ids = {
  partner: ({ id }: Thing) => `partner-${id}`,
  partnersOf: ({ id }: Thing) => `partners-${id.toLowerCase()}`,
  place: ({ id }: Thing) => `place-${id}`,
  event: ({ id }: Thing) => `event-${id}`,
  metric: ({ id }: Thing) => `metric-${id}`,
  photo: ({ id }: Thing) => `photo-${id}`,
  statement: ({ id }: Thing) => `statement-${id}`,
  area: ({ id }: Thing) => `area-${id.toLowerCase()}`,
  activity: ({ id }: Thing) => `activity-${id.toLowerCase()}`,
} as const

/** The address of every page, with trailing slash: the only place where addresses are spelled. */
export const paths = {
  newest: ({ locale }: { locale: Locale }) => address(locales[locale].prefix),
  home: (at: At) => inYear(at),
  area: (at: At, { id }: Thing) => inYear(at, 'areas', id),
  goal: (at: At, { id }: Thing) => inYear(at, 'goals', id),
  activity: (at: At, { id }: Thing) => inYear(at, 'activities', id),
  organisation: (at: At) => inYear(at, 'organisation'),
  partners: (at: At) => inYear(at, 'partners'),
  partner: (at: At, partner: Thing) => `${inYear(at, 'partners')}#${ids.partner(partner)}`,
  partnersOf: (at: At, activity: Thing) => `${inYear(at, 'partners')}#${ids.partnersOf(activity)}`,
  places: (at: At) => inYear(at, 'places'),
  place: (at: At, place: Thing) => `${inYear(at, 'places')}#${ids.place(place)}`,
  timeline: (at: At) => inYear(at, 'timeline'),
  event: (at: At, event: Thing) => `${inYear(at, 'timeline')}#${ids.event(event)}`,
  accounts: (at: At) => inYear(at, 'accounts'),
  about: (at: At) => inYear(at, 'about'),
  print: (at: At) => inYear(at, 'print'),
  poster: (at: At) => inYear(at, 'poster'),
  sharePicture: (page: string) => `/share${page.slice(0, -1)}.png`,
  pdf: ({ locale, year }: At) => `/csonj-activity-report-${year}.${locale}.pdf`,
  posterPdf: ({ locale, year }: At) => `/csonj-activity-report-${year}-poster.${locale}.pdf`,
  data: (at: At) => `${inYear(at)}report.json`,
} as const

/** A heading of an activity, or the activity where none is known. */
export const passagePath = (at: At, activity: Thing, heading: string | undefined): string =>
  paths.activity(at, activity) + (heading ? `#${heading}` : '')
