import { original } from '#i18n/locales.ts'
import type { RecordKind } from '#schema/kinds.ts'
import type { Finding } from './finding.ts'
import { listIn, originalsIn, textAt, type Year } from './year.ts'

/** The kinds of records that other files name in a list of the same name. */
const listed = [
  'events',
  'metrics',
  'places',
  'partners',
  'photos',
  'links',
] as const satisfies readonly RecordKind[]

/** Areas and goals without activities, and records that nothing names; in a new year, only that it has no activities. */
export const problemsOfUse = (year: Year): readonly Finding[] => {
  const originals = originalsIn(year)
  // What an unreadable file uses is not known, so nothing can be called unused.
  if (originals.some(({ yaml }) => !yaml)) return []
  const activities = originals.filter(({ located }) => located.kind === 'activities')
  const report = year.find('report', 'report')
  if (!activities.length)
    return report ? [{ kind: 'year-without-activities', file: report.file, detail: { year: year.year } }] : []
  const areas = new Set(activities.map((activity) => textAt(activity, 'area')))
  const served = new Set(activities.flatMap((activity) => listIn(activity, 'goals')))
  return year.documents.flatMap(({ file, text, located: { kind, id, locale } }): Finding[] => {
    if (text === undefined) return []
    if (kind === 'areas' && locale === original && !areas.has(id))
      return [{ kind: 'area-without-activities', file, detail: { id } }]
    if (kind === 'goals' && !served.has(id)) return [{ kind: 'goal-not-served', file, detail: { id } }]
    const list = listed.find((candidate) => candidate === kind)
    if (!list || originals.some((document) => listIn(document, list).includes(id))) return []
    return [{ kind: 'unused-record', file, detail: { kind: list, id } }]
  })
}
