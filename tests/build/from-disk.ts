import { readContent } from '#disk/content-folder.ts'
import { reportAsJson } from '#exports/json.ts'
import { localeIds, locales } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { yearsOf } from '#source/source.ts'

type Data = { readonly address: string; readonly data: unknown }

/** The data of every report of a folder of content, read from disk without Astro, and where a site publishes them. */
export const dataFromDisk = (content: string): readonly Data[] => {
  const { source } = readContent(content)
  return yearsOf(source).flatMap((year) =>
    localeIds.map((locale) => {
      const { report } = buildReport(source, year, locale)
      const address = [locales[locale].prefix, year, 'report.json'].filter(Boolean).join('/')
      return { address, data: JSON.parse(JSON.stringify(report ? reportAsJson(report) : null)) as unknown }
    }),
  )
}
