import { getCollection, render, type CollectionEntry } from 'astro:content'
import { localeIds, translationIds, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import type { Prose, Report } from '#report/model.ts'
import { describe } from '#report/problems.ts'
import { yearsOf, type Source } from '#report/source.ts'
import { locate, type ProseKind, type RecordKind } from '#schema/kinds.ts'

/** Year and id from the address of a file, which is its id in Astro's collections. */
const address = (file: string) => {
  const located = locate(file)
  return { file, year: located?.year ?? '', id: located?.id ?? file, locale: located?.locale }
}

const records = async <K extends RecordKind>(kind: K) =>
  (await getCollection(kind)).map(({ id, data }: CollectionEntry<K>) => ({ ...address(id), data }))

const originals = async <K extends ProseKind>(kind: K) =>
  (await getCollection(kind)).map(({ id, data, body = '' }: CollectionEntry<K>) => ({ ...address(id), data, body }))

const translations = async <K extends 'areaTranslations' | 'activityTranslations' | 'organisationTranslations'>(
  kind: K,
) =>
  (await getCollection(kind)).flatMap(({ id, data, body = '' }: CollectionEntry<K>) => {
    const file = address(id)
    const locale = translationIds.find((translation) => translation === file.locale)
    return locale ? [{ ...file, locale, data, body }] : []
  })

const readSource = async (): Promise<Source> => ({
  records: {
    report: await records('report'),
    goals: await records('goals'),
    events: await records('events'),
    metrics: await records('metrics'),
    places: await records('places'),
    partners: await records('partners'),
    photos: await records('photos'),
    links: await records('links'),
  },
  originals: {
    areas: await originals('areas'),
    activities: await originals('activities'),
    organisation: await originals('organisation'),
  },
  translations: {
    areas: await translations('areaTranslations'),
    activities: await translations('activityTranslations'),
    organisation: await translations('organisationTranslations'),
  },
})

const source = await readSource()

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
  (
    await Promise.all([
      getCollection('areas'),
      getCollection('activities'),
      getCollection('organisation'),
      getCollection('areaTranslations'),
      getCollection('activityTranslations'),
      getCollection('organisationTranslations'),
    ])
  )
    .flat()
    .map((entry) => [entry.id, entry]),
)

/** The body of an MDX file: its component, and the ids of its headings. */
export const renderProse = async ({ file }: Prose) => {
  const entry = proseEntries.get(file)
  if (!entry) throw new Error(`${file} has no body`)
  const { Content, headings } = await render(entry)
  return { Content, anchors: headings.map(({ slug }) => slug) }
}
