import { localeIds } from '#i18n/locales.ts'
import { areArchivesMade } from './archives.ts'
import { dataFilesOf } from './data-files.ts'
import { paths } from './paths.ts'
import { arePdfsMade } from './pdfs.ts'
import { reports, years } from './reports.ts'

/** The addresses of every file to take home: feeds, data, PDFs, archives. */
export const filesOfSite = (): readonly string[] => [
  ...localeIds.map((locale) => paths.feed({ locale })),
  ...reports.flatMap((report) => [
    paths.json(report),
    ...dataFilesOf(report).map(({ name }) => paths.dataFile(report, name)),
    ...(arePdfsMade ? [paths.pdf(report), paths.posterPdf(report)] : []),
  ]),
  ...(areArchivesMade ? years.map((year) => paths.archive({ year })) : []),
]
