import { formatFiscalYear } from '#i18n/format.ts'
import type { Activity, Goal, Phrase, Report } from '#report/model.ts'
import { paths, type At } from './paths.ts'
import { reports } from './reports.ts'

/** Kinds of things that may go on from year to year. */
type Kind = 'activities' | 'goals'
type Thing = { readonly id: string }

/** The thing of a later report in the same language that goes on from a thing of a year. */
const after = (kind: Kind, { locale, year }: At, { id }: Thing): readonly (At & Thing)[] =>
  reports
    .filter((later) => later.locale === locale && later.year > year)
    .flatMap((later) =>
      later[kind].flatMap(({ id: own, continues }) =>
        continues?.year === year && continues.id === id ? [{ locale, year: later.year, id: own }] : [],
      ),
    )

const before = (kind: Kind, { locale, year }: At, { id }: Thing) =>
  reports
    .find((report) => report.locale === locale && report.year === year)
    ?.[kind].find((thing) => thing.id === id)?.continues

/** What a thing of a year is in another year, by what its files say of going on; by its code in the year itself. */
const idIn = (kind: Kind, at: At, thing: Thing, year: string): string | undefined => {
  if (year === at.year) return thing.id
  if (year > at.year)
    return after(kind, at, thing)
      .filter((next) => next.year <= year)
      .flatMap((next) => idIn(kind, next, next, year) ?? [])[0]
  const last = before(kind, at, thing)
  return last && idIn(kind, { ...at, year: last.year }, last, year)
}

/** A thing in another report: itself in another language, or what it went on from or became in another year. */
export const counterpart = <K extends Kind>(
  kind: K,
  report: Report,
  thing: Thing,
  other: Report,
): Report[K][number] | undefined => {
  const id = idIn(kind, report, thing, other.year)
  const things: readonly Report[K][number][] = other[kind]
  return things.find((candidate) => candidate.id === id)
}

/** A page of another year, and what a link to it says. */
export type Elsewhere = { readonly name: Phrase; readonly href: string }

/** What a thing goes on from, and what it became: later years by their codes, whose words the fonts of its year may lack. */
export const inOtherYears = (kind: Kind, report: Report, thing: Activity | Goal): readonly Elsewhere[] => [
  ...earlier(kind, report, thing),
  ...after(kind, report, thing).map((next) => ({
    name: coded(next, next),
    href: pathOf(kind, next, next),
  })),
]

/** What a thing goes on from. */
export const earlier = (
  kind: Kind,
  { locale }: Report,
  { continues: last }: Activity | Goal,
): readonly Elsewhere[] =>
  last
    ? [
        {
          name: [`${coded({ locale, year: last.year }, last)} `, last.title],
          href: pathOf(kind, { locale, year: last.year }, last),
        },
      ]
    : []

const coded = ({ year, locale }: At, { id }: Thing) => `${formatFiscalYear(year, locale)} ${id}`

const pathOf = (kind: Kind, at: At, thing: Thing) =>
  kind === 'goals' ? paths.goal(at, thing) : paths.activity(at, thing)
