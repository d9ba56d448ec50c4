import { calendarOf } from '#exports/calendar.ts'
import { csvOf } from '#exports/csv.ts'
import { dataPackage } from '#exports/data-package.ts'
import { placesAsGeoJson } from '#exports/geojson.ts'
import { publishedReport, publishedYear, type Body } from '#exports/published.ts'
import { reportSchema } from '#exports/shape.ts'
import type { Table } from '#exports/table.ts'
import { tablesOf } from '#exports/tables.ts'
import { original } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { settings } from '#i18n/settings.ts'
import type { Prose, Report } from '#report/model.ts'
import { columnMeaning } from './data-columns.ts'
import { markdownBody } from './markdown-body.ts'
import { proseText } from './prose-text.ts'
import { bodyOf, reports } from './reports.ts'
import { versionOf } from './version.ts'

/** A file of data that is published. */
export type DataFile = {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly bytes: number
  readonly table?: Table
}

const fileOf = (name: string, type: string, text: string): DataFile => ({
  name,
  type,
  text,
  bytes: new TextEncoder().encode(text).length,
})

/** Read once for all the files that hold it. */
const textOf = once((prose: Prose) => proseText(bodyOf(prose)))

const wordsOf = (prose: Prose, report: Report): Body => ({
  language: prose.lang,
  markdown: markdownBody(prose, report),
  text: textOf(prose),
})

/** Every file of data that stands beside the page of data of a report: most are of the year, and stand with the original. */
export const dataFilesOf = ({ year, locale }: Pick<Report, 'year' | 'locale'>): readonly DataFile[] =>
  made(year).get(locale) ?? []

/** The report in one language. */
export const reportFile = (report: Report): DataFile => json('report.json', publishedReport(report, wordsOf))

/** The files of a year by the language that they stand with. */
const made = once((year: string) => {
  const editions = reports.filter((report) => report.year === year)
  const calendars = editions.map((report) => [report.locale, calendarFiles(report)] as const)
  const [report] = editions
  const all = report ? filesOfYear(report, editions) : []
  return new Map(
    calendars.map(([locale, files]) => [locale, locale === original ? [...all, ...files] : files]),
  )
})

const filesOfYear = (report: Report, editions: readonly Report[]): readonly DataFile[] => {
  const version = versionOf(report.year)
  const tables = tablesOf(editions).map((table) => ({
    ...fileOf(`${table.name}.csv`, 'text/csv; charset=utf-8', csvOf(table)),
    table,
  }))
  const licence = editions.flatMap((edition) => edition.licence?.text ?? []).join('\n')
  const described = dataPackage({
    report,
    version,
    tables: tables.map(({ name, bytes, table }) => ({ path: name, bytes, table })),
    licence: licence ? licenceFile : undefined,
    describe: (column) => columnMeaning(column, report.locale),
  })
  return [
    json('report.json', publishedYear(editions, version, wordsOf)),
    json('report.schema.json', reportSchema()),
    json('datapackage.json', described),
    ...(licence ? [fileOf(licenceFile, 'text/plain; charset=utf-8', `${licence}\n`)] : []),
    ...(report.places.length
      ? [{ ...json('places.geojson', placesAsGeoJson(editions)), type: 'application/geo+json' }]
      : []),
    ...tables,
  ]
}

const licenceFile = 'licence.txt'

const calendarFiles = (report: Report): readonly DataFile[] =>
  report.events.some(({ date }) => date)
    ? [fileOf('events.ics', 'text/calendar; charset=utf-8', calendarOf(report, settings.id))]
    : []

const json = (name: string, data: object): DataFile => fileOf(name, 'application/json', JSON.stringify(data))
