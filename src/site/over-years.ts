import type { Activity, Report } from '#report/model.ts'
import type { At } from './paths.ts'

/** Kinds of things that may go on from year to year. */
export type Kind = 'activities' | 'goals'
export type Thing = { readonly id: string }

/** The things of later reports in the same language that go on from a thing of a year. */
export const after = (
  reports: readonly Report[],
  kind: Kind,
  { locale, year }: At,
  { id }: Thing,
): readonly (At & Thing)[] =>
  reports
    .filter((later) => later.locale === locale && later.year > year)
    .flatMap((later) =>
      later[kind].flatMap(({ id: own, continues }) =>
        continues?.year === year && continues.id === id ? [{ locale, year: later.year, id: own }] : [],
      ),
    )

/** What a thing of a year is called in another year, by what its files say of going on; in the year itself, as it is. */
export const idIn = (
  reports: readonly Report[],
  kind: Kind,
  at: At,
  thing: Thing,
  year: string,
): string | undefined => {
  if (year === at.year) return thing.id
  if (year > at.year)
    return after(reports, kind, at, thing)
      .filter((next) => next.year <= year)
      .flatMap((next) => idIn(reports, kind, next, next, year) ?? [])[0]
  const last = reports
    .find((report) => report.locale === at.locale && report.year === at.year)
    ?.[kind].find(({ id }) => id === thing.id)?.continues
  return last && idIn(reports, kind, { ...at, year: last.year }, last, year)
}

/** An activity beside those that it goes on from, the oldest first, each with its report. */
export const chainOf = (reports: readonly Report[], report: Report, activity: Activity): readonly Told[] => {
  const { continues: last } = activity
  const before = reports.find(({ locale, year }) => locale === report.locale && year === last?.year)
  const from = before?.activities.find(({ id }) => id === last?.id)
  return [...(before && from ? chainOf(reports, before, from) : []), { report, activity }]
}

/** An activity as its year's report tells it. */
export type Told = { readonly report: Report; readonly activity: Activity }
