import { original, prefixOf, translationIds, type Locale } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'

/** Where a page stands: a report, or any year and language. */
export type At = { readonly locale: Locale; readonly year: string }

type Thing = { readonly id: string }

const { base, id: site, origin } = settings

const address = (...parts: readonly string[]) =>
  base +
  parts
    .flatMap((part) => (part ? `${part}/` : []))
    .join('')
    .toLowerCase()
const inYear = (at: At, ...parts: readonly string[]) => address(prefixOf(at.locale), at.year, ...parts)

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
  page: ({ id }: Thing) => `page-${id}`,
} as const

/** The id of the list of people. */
export const peopleId = 'people'

/** The address of every page, with trailing slash: the only place where addresses are spelled. */
export const paths = {
  newest: ({ locale }: { locale: Locale }) => address(prefixOf(locale)),
  /** All reports, where there is more than one. */
  reports: ({ locale }: { locale: Locale }) => address(prefixOf(locale), 'reports'),
  /** Published reports and changes of all years, in one language. */
  feed: ({ locale }: { locale: Locale }) => `${address(prefixOf(locale))}feed.xml`,
  /** The search; a query follows as `?q=`. */
  search: ({ locale }: { locale: Locale }) => address(prefixOf(locale), 'search'),
  /** What was tested of the site for readers with disabilities. */
  accessibility: ({ locale }: { locale: Locale }) => address(prefixOf(locale), 'accessibility'),
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
  page: (at: At, { id }: Thing) => inYear(at, 'pages', id),
  about: (at: At) => inYear(at, 'about'),
  /** Goals, activities and figures in tables. */
  compare: (at: At) => inYear(at, 'compare'),
  /** The original beside its translation. */
  parallel: (at: At) => inYear(at, 'parallel'),
  print: (at: At) => inYear(at, 'print'),
  poster: (at: At) => inYear(at, 'poster'),
  sharePicture: (page: string) => `${base}share/${page.slice(base.length, -1)}.png`,
  pdf: ({ locale, year }: At) => `${base}${site}-activity-report-${year}.${locale}.pdf`,
  posterPdf: ({ locale, year }: At) => `${base}${site}-activity-report-${year}-poster.${locale}.pdf`,
  /** One year of site and data in one file. */
  archive: ({ year }: Pick<At, 'year'>) => `${base}${site}-${year}.zip`,
  font: (name: string) => `${base}fonts/${name}`,
  /** A page's own style sheet. */
  sheet: (name: string) => `${base}styles/${name}`,
  /** A file of what the search is made of: its engine, and its index. */
  searchFile: (name: string) => `${base}pagefind/${name}`,
  /** A file that stands at the root of the site: icons, manifest, sitemap. */
  file: (name: string) => `${base}${name}`,
  /** The report in one language. */
  json: (at: At) => `${inYear(at)}report.json`,
  data: (at: At) => inYear(at, 'data'),
  /** A file beside the page of data: of the year in all languages, or in one. */
  dataFile: (at: Pick<At, 'year'> & Partial<At>, name: string) =>
    `${inYear({ locale: original, ...at }, 'data')}${name}`,
} as const

/** What is left to do, for staff: under `npm run dev` and in a preview. */
export const leftPath = `${base}left/`

type Lists = At & Readonly<Record<'events' | 'places' | 'partners' | 'accounts', readonly unknown[]>>

/** An entry of the form for staff, or the list of its kind. */
export const editorPath = (
  at: At,
  { kind, id }: { readonly kind: string; readonly id: string | undefined },
): string => `${base}admin/#/collections/${at.year}-${kind}${id ? `/entries/${id}` : ''}`

/** GitHub's own page for a file of a repository, to be edited there; for a folder, the list of its files. */
export const forgePath = (repository: string, file: string): string =>
  `https://github.com/${repository}/${/\.\w+$/.test(file) ? 'edit' : 'tree'}/main/${file}`

/** The form of a repository that asks what is wrong on a page. */
export const errorForm = (repository: string, { locale }: Pick<At, 'locale'>, page: string): string =>
  `https://github.com/${repository}/issues/new?template=error.${locale === 'ja' ? 'ja' : 'en'}.yml&page=${encodeURIComponent(page)}`

/** A letter that names the page. */
export const errorMail = (mail: string, subject: string, page: string): string =>
  `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${page}\r\n\r\n`)}`

/** The pages that list what a report names: only where it names any. */
export const lists = {
  timeline: (report: Lists) => (report.events.length ? paths.timeline(report) : undefined),
  places: (report: Lists) => (report.places.length ? paths.places(report) : undefined),
  partners: (report: Lists) => (report.partners.length ? paths.partners(report) : undefined),
  accounts: (report: Lists) => (report.accounts.length ? paths.accounts(report) : undefined),
} as const

/** The original beside its translation, where a site has any. */
export const parallelPath = (at: At): string | undefined =>
  translationIds.length ? paths.parallel(at) : undefined

/** The copy of a page in Markdown. */
export const markdownOf = (page: string): string => `${page}index.md`

/** An address of the site from its root, as content spells it, below its base. */
export const fromRoot = (address: string): string => base + address.slice(1)

/** A path of the site without what stands before it. */
export const inSite = (path: string): string => path.slice(base.length)

/** Links of bodies, which staff write from the root of the site, as they lead below its base. */
export const linksInSite = (html: string): string =>
  base === '/' ? html : html.replace(/(<a href=")\/(?!\/)/g, `$1${base}`)

/** The same of links in Markdown, whole: whoever reads it stands elsewhere. */
export const linksInText = (markdown: string): string =>
  markdown.replace(/(\]\()\/(?!\/)/g, `$1${origin}${base}`)

/** The pages of the site, as a pattern of addresses. */
export const anyPage = `${base}*/`

/** A heading of an activity, or the activity where none is known. */
export const passagePath = (at: At, activity: Thing, heading: string | undefined): string =>
  paths.activity(at, activity) + (heading ? `#${heading}` : '')

/** A page by its kind, and by its code where there are several of the kind. */
export const pagePath = (
  at: At,
  { kind, id = '' }: { readonly kind: string; readonly id: string | undefined },
) => inYear(at, kind === 'home' ? '' : kind, id)
