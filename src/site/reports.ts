import { getCollection, render } from 'astro:content'
import { localeIds, translationIds, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import type { Prose, Report } from '#report/model.ts'
import { describe } from '#report/problems.ts'
import { yearsOf, type Source } from '#report/source.ts'
import { locate } from '#schema/kinds.ts'

/** Year and id from the address of a file, which is its id in Astro's collections. */
const address = (file: string) => {
  const located = locate(file)
  return { file, year: located?.year ?? '', id: located?.id ?? file, locale: located?.locale }
}

type Entry<D> = { readonly id: string; readonly data: D; readonly body?: string | undefined }

const records = <D>(entries: readonly Entry<D>[]) => entries.map(({ id, data }) => ({ ...address(id), data }))

const originals = <D>(entries: readonly Entry<D>[]) =>
  entries.map(({ id, data, body = '' }) => ({ ...address(id), data, body }))

const translations = <D>(entries: readonly Entry<D>[]) =>
  entries.flatMap(({ id, data, body = '' }) => {
    const file = address(id)
    const locale = translationIds.find((translation) => translation === file.locale)
    return locale ? [{ ...file, locale, data, body }] : []
  })

const prose = {
  areas: await getCollection('areas'),
  activities: await getCollection('activities'),
  organisation: await getCollection('organisation'),
}
const translated = {
  areas: await getCollection('areaTranslations'),
  activities: await getCollection('activityTranslations'),
  organisation: await getCollection('organisationTranslations'),
}

const source: Source = {
  records: {
    report: records(await getCollection('report')),
    goals: records(await getCollection('goals')),
    events: records(await getCollection('events')),
    metrics: records(await getCollection('metrics')),
    places: records(await getCollection('places')),
    partners: records(await getCollection('partners')),
    photos: records(await getCollection('photos')),
    links: records(await getCollection('links')),
  },
  originals: {
    areas: originals(prose.areas),
    activities: originals(prose.activities),
    organisation: originals(prose.organisation),
  },
  translations: {
    areas: translations(translated.areas),
    activities: translations(translated.activities),
    organisation: translations(translated.organisation),
  },
}

/** The years with a report, oldest first. */
export const years = yearsOf(source)

/** Every report: each year in each language. Bad content stops the build with all its problems. */
export const reports: readonly Report[] = years.flatMap((year) =>
  localeIds.map((locale) => {
    const { report, problems } = buildReport(source, year, locale)
    if (!report) throw new Error(`\n\n${problems.map(describe).join('\n\n')}\n`)
    return report
  }),
)

/** The newest report in a language. */
export const newest = (locale: Locale): Report => {
  const report = reports.findLast((candidate) => candidate.locale === locale)
  if (!report) throw new Error(`content/ holds no report: create content/<year>/report.yaml`)
  return report
}

const proseEntries = new Map(
  [...Object.values(prose), ...Object.values(translated)].flat().map((entry) => [entry.id, entry]),
)

/** The bodies of a year's MDX files, in every language. */
export const bodiesOf = (year: string): readonly string[] =>
  [...proseEntries.values()].flatMap(({ id, body }) => (id.startsWith(`${year}/`) ? [body ?? ''] : []))

/** The text of an MDX file's body, as it was written. */
export const bodyOf = ({ file }: Prose): string => proseEntries.get(file)?.body ?? ''

/** The body of an MDX file: its component, and the ids of its headings. */
export const renderProse = async ({ file }: Prose) => {
  const entry = proseEntries.get(file)
  if (!entry) throw new Error(`${file} has no body`)
  const { Content, headings } = await render(entry)
  return { Content, anchors: headings.map(({ slug }) => slug) }
}
