import type {
  BreadcrumbList,
  CreativeWork,
  Dataset,
  Event,
  NGO,
  Place,
  Report as ReportWork,
  Thing,
} from 'schema-dts'
import { formatFiscalYear } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Activity, Area, Place as PlaceOf, Report } from '#report/model.ts'
import { tableFilesOf, wholeFiles } from './data-tables.ts'
import { lists, paths } from './paths.ts'
import { arePdfsMade } from './pdfs.ts'
import { reports } from './reports.ts'
import { versionOf } from './version.ts'

// What a page tells programs, in the words of schema.org: nothing that readers are not told.

const absolute = (path: string) => new URL(path, settings.origin).href

/** Things as one document of JSON-LD; nothing of it ends the element that it stands in. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')

const publisherId = (report: Report) => ({ '@id': `${absolute(paths.newest(report))}#publisher` })
const reportId = (report: Report) => ({ '@id': absolute(paths.home(report)) })

const publisher = (report: Report): NGO => ({
  '@type': 'NGO',
  ...publisherId(report),
  name: report.publisher.text,
  alternateName: report.shortName.text,
  ...(report.website && { url: report.website }),
  ...(report.contact && { email: report.contact }),
})

/** The way from a report's first page to one below it. */
export const breadcrumbs = (
  report: Report,
  { area, title, path }: { area: Area | undefined; title: string; path: string },
): BreadcrumbList => {
  const above = area && paths.area(report, area) !== path ? [area] : []
  const trail = [
    { name: formatFiscalYear(report.year, report.locale), path: paths.home(report) },
    ...above.map((it) => ({ name: `${it.id} ${it.title.text}`, path: paths.area(report, it) })),
    { name: title, path },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}

/** A report, and who publishes it. */
export const ofReport = (report: Report): readonly Thing[] => {
  const { locale, year, period, updated, published } = report
  const others = reports.filter((other) => other.year === year && other.locale !== locale)
  const source = others.filter((other) => other.locale === original).map(reportId)
  const work: ReportWork = {
    '@type': 'Report',
    ...reportId(report),
    url: absolute(paths.home(report)),
    name: report.title.text,
    inLanguage: locale,
    publisher: publisherId(report),
    temporalCoverage: `${period.start}/${period.end}`,
    dateModified: updated,
    ...(published && { datePublished: published }),
    version: versionOf(year),
    ...(locale === original
      ? others.length && { workTranslation: others.map(reportId) }
      : { translationOfWork: source }),
    ...(arePdfsMade && {
      encoding: {
        '@type': 'MediaObject',
        contentUrl: absolute(paths.pdf(report)),
        encodingFormat: 'application/pdf',
      },
    }),
    hasPart: report.activities.map((activity) => ({ '@id': absolute(paths.activity(report, activity)) })),
  }
  return [work, publisher(report)]
}

/** An activity as a part of its report. */
export const ofActivity = (report: Report, activity: Activity): readonly Thing[] => {
  const work: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': absolute(paths.activity(report, activity)),
    url: absolute(paths.activity(report, activity)),
    name: `${activity.id} ${activity.title.text}`,
    description: activity.summary.text,
    inLanguage: activity.title.lang ?? report.locale,
    isPartOf: reportId(report),
    publisher: publisherId(report),
    dateModified: report.updated,
  }
  return [work, publisher(report)]
}

/** The events that have a date. */
export const ofEvents = (report: Report): readonly Thing[] =>
  report.events.flatMap((event): Event[] => {
    if (!event.date) return []
    const [start, end] = event.date.split('/')
    const at = report.places.filter(({ events }) => events.includes(event)).map(placeOf(report))
    return [
      {
        '@type': 'Event',
        '@id': absolute(paths.event(report, event)),
        url: absolute(paths.event(report, event)),
        name: event.title.text,
        ...(start && { startDate: start }),
        ...(end && end !== '..' && { endDate: end }),
        ...(at.length && { location: at }),
      },
    ]
  })

/** The places of activities. */
export const ofPlaces = (report: Report): readonly Thing[] => report.places.map(placeOf(report))

const placeOf =
  (report: Report) =>
  (place: PlaceOf): Place => ({
    '@type': 'Place',
    ...(lists.places(report) && { '@id': absolute(paths.place(report, place)) }),
    name: place.name.text,
    address: { '@type': 'PostalAddress', addressCountry: place.region.slice(0, 2) },
    ...(place.coordinates && { geo: { '@type': 'GeoCoordinates', ...place.coordinates } }),
  })

/** The data of a report, with each of its files. */
export const ofData = (report: Report): readonly Thing[] => {
  const files = [...wholeFiles(report), ...tableFilesOf(report).flatMap((file) => [file, ...file.also])]
  const t = words[report.locale]
  const data: Dataset = {
    '@type': 'Dataset',
    '@id': absolute(paths.data(report)),
    url: absolute(paths.data(report)),
    name: `${report.title.text}${t.labelColon}${t.data}`,
    description: t.dataDescription(report.title.text),
    inLanguage: report.locale,
    creator: publisherId(report),
    publisher: publisherId(report),
    isBasedOn: reportId(report),
    temporalCoverage: `${report.period.start}/${report.period.end}`,
    dateModified: report.updated,
    version: versionOf(report.year),
    isAccessibleForFree: true,
    distribution: files.map(({ name, href }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(href),
      encodingFormat: formats[name.split('.').at(-1) ?? ''] ?? 'text/plain',
    })),
  }
  return [data, publisher(report)]
}

const formats: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  geojson: 'application/geo+json',
}
