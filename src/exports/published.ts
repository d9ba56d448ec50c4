import { localeIds, original, type Locale } from '#i18n/locales.ts'
import type { Prose, Report } from '#report/model.ts'
import { reportAsJson } from './json.ts'
import type { PublishedReport, PublishedYear } from './shape.ts'

/** The words of a page below its title, for whoever reuses them. */
export type Body = {
  /** Where it stands in another language than the report's. */
  readonly language: Locale | undefined
  readonly markdown: string
  readonly text: string
}

type BodyOf = (prose: Prose, report: Report) => Body

/** A report as plain data, with its bodies. */
export const publishedReport = (report: Report, bodyOf: BodyOf): PublishedReport => {
  const data = reportAsJson(report)
  const withBody = <Told extends object>(
    told: Told,
    thing: { readonly prose: Prose | undefined } | undefined,
  ) => ({
    ...told,
    body: thing?.prose && bodyOf(thing.prose, report),
  })
  return {
    ...data,
    areas: data.areas.map((area, at) => withBody(area, report.areas[at])),
    activities: data.activities.map((activity, at) => withBody(activity, report.activities[at])),
    organisation: withBody(data.organisation, report.organisation),
    pages: data.pages?.map((page, at) => withBody(page, report.pages[at])),
  }
}

/** One year in all languages of the site, the original first. */
export const publishedYear = (
  editions: readonly Report[],
  version: string,
  bodyOf: BodyOf,
): PublishedYear => ({
  $schema: './report.schema.json',
  year: editions[0]?.year ?? '',
  version,
  languages: localeIds,
  original,
  reports: editions.map((report) => publishedReport(report, bodyOf)),
})
