import type { Table, TableName } from '#exports/table.ts'
import { formatSize } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { goalsTitle, words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { dataFilesOf, reportFile, type DataFile } from './data-files.ts'
import { inSite, paths } from './paths.ts'

/** What the files that are no table hold, and beside which table they are offered. */
const others = [
  { name: 'report.json', holds: 'report', beside: undefined },
  { name: 'report.schema.json', holds: 'schema', beside: undefined },
  { name: 'datapackage.json', holds: 'package', beside: undefined },
  { name: 'licence.txt', holds: 'licence', beside: undefined },
  { name: 'events.ics', holds: 'calendar', beside: 'events' },
  { name: 'places.geojson', holds: 'places', beside: 'places' },
] as const

export type DataTable = TableName

type Offered = { readonly name: string; readonly href: string; readonly size: string }

type Other = Offered & { readonly holds: (typeof others)[number]['holds'] | 'own' }

type TableFile = Offered & { readonly table: Table; readonly also: readonly Other[] }

/** The files that a page of data offers: those of its language, and those of the year. */
const filesFor = (report: Report) => {
  const offered = (at: Pick<Report, 'year' | 'locale'>) =>
    dataFilesOf(at).map((file: DataFile) => ({
      file,
      name: file.name,
      href: paths.dataFile(at, file.name),
      size: formatSize(file.bytes, report.locale),
    }))
  const own = offered(report)
  return report.locale === original
    ? own
    : [
        ...offered({ ...report, locale: original }).filter(
          ({ name }) => !own.some((its) => its.name === name),
        ),
        ...own,
      ]
}

const othersFor = (report: Report, beside: TableName | undefined): readonly Other[] =>
  filesFor(report).flatMap(({ name, href, size }) =>
    others
      .filter((other) => other.name === name && other.beside === beside)
      .map(({ holds }) => ({ name, href, size, holds })),
  )

/** The files that hold all of a report, or tell of all of them. */
export const wholeFiles = (report: Report): readonly Other[] => {
  const [first, ...more] = othersFor(report, undefined)
  const { bytes } = reportFile(report)
  const href = paths.json(report)
  const size = formatSize(bytes, report.locale)
  return [...(first ? [first] : []), { name: inSite(href), href, size, holds: 'own' }, ...more]
}

/** The tables of a report's year, and what else there is of the same things. */
export const tableFilesOf = (report: Report): readonly TableFile[] =>
  filesFor(report).flatMap(({ file: { table }, name, href, size }) =>
    table ? [{ name, href, size, table, also: othersFor(report, table.name) }] : [],
  )

/** What a table is called. */
export const tableTitle = (report: Report, table: TableName): string => {
  const t = words[report.locale]
  return {
    areas: t.areas,
    goals: goalsTitle(report),
    activities: t.activities,
    events: t.events,
    metrics: t.figures,
    places: t.places,
    partners: t.partners,
    quotations: t.voice,
    photos: t.photos,
    links: t.furtherReading,
    people: t.people,
    accounts: t.accounts,
    changes: t.corrections,
    terms: t.terms,
  }[table]
}

/** The ids on the page of data. */
export const dataAnchors = (report: Report): readonly string[] => [
  'tables',
  ...tableFilesOf(report).map(({ table }) => table.name),
  'columns',
  ...(report.licence ? ['licence'] : []),
]
