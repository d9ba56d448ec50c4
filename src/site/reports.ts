import { getCollection, getEntry } from 'astro:content'
import { localeIds, ofOriginal, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import type { Prose, Report } from '#report/model.ts'
import { locate } from '#schema/kinds.ts'
import { movesOf } from '#schema/redirects.ts'
import { gathered, yearsOf } from '#source/source.ts'
import { collectionNames } from './collections.ts'
import { linksInSite } from './paths.ts'
import { refusalOf } from './refusal.ts'

const { refusal } = (await getEntry('refusal', 'refusal'))?.data ?? {}
if (refusal) throw refusalOf(refusal)

const { terms, filled = [] } = (await getEntry('terms', 'terms'))?.data ?? {}
const entries = (
  await Promise.all(
    collectionNames.filter((name) => filled.includes(name)).map((name) => getCollection(name)),
  )
).flat()

const source = gathered(
  entries.flatMap(({ id: file, data, body = '' }) => {
    const located = locate(file)
    return located ? [{ ...located, file, data, body }] : []
  }),
  terms?.glossary,
)

/** Names in every language, ways to write a word, and what words mean. */
export const { names = [], variants = [], glossary } = terms ?? {}

/** What the site is called, in the language of the original. */
export const siteName = ofOriginal(source.records.site[0]?.data.name ?? {})

/** Where addresses that were once published lead now, in every language. */
export const moves = movesOf(source.records.redirects[0]?.data.moved ?? [])

/** The years with a report, oldest first. */
export const years = yearsOf(source)

/** Every report: each year in each language. */
export const reports: readonly Report[] = years.flatMap((year) =>
  localeIds.map((locale) => {
    const { report, problems } = buildReport(source, year, locale)
    if (!report) throw new Error(`The check let pass: ${JSON.stringify(problems)}`)
    return report
  }),
)

/** The newest report in a language. */
export const newest = (locale: Locale): Report => {
  const report = reports.findLast((candidate) => candidate.locale === locale)
  if (!report) throw new Error(`content/ holds no report: create content/<year>/report.yaml`)
  return report
}

const proseEntries = new Map(entries.filter(({ rendered }) => rendered).map((entry) => [entry.id, entry]))

/** The bodies of a year's MDX files, in every language. */
export const bodiesOf = (year: string): readonly string[] =>
  [...proseEntries.values()].flatMap(({ id, body }) => (id.startsWith(`${year}/`) ? [body ?? ''] : []))

/** The text of an MDX file's body, as it was written. */
export const bodyOf = (prose: Prose | undefined): string =>
  (prose && proseEntries.get(prose.file)?.body) ?? ''

/** The body of an MDX file as HTML, with comments where components stand. */
export const htmlOf = (prose: Prose | undefined): string =>
  linksInSite((prose && proseEntries.get(prose.file)?.rendered?.html) ?? '')
