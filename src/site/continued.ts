import { formatFiscalYear } from '#i18n/format.ts'
import type { Activity, Goal, Phrase, Report } from '#report/model.ts'
import { after, idIn, type Kind, type Thing } from './over-years.ts'
import { paths, type At } from './paths.ts'
import { reports } from './reports.ts'

/** A thing in another report: itself in another language, or what it went on from or became in another year. */
export const counterpart = <K extends Kind>(
  kind: K,
  report: Report,
  thing: Thing,
  other: Report,
): Report[K][number] | undefined => {
  const id = idIn(reports, kind, report, thing, other.year)
  const things: readonly Report[K][number][] = other[kind]
  return things.find((candidate) => candidate.id === id)
}

/** A page of another year, and what a link to it says. */
export type Elsewhere = { readonly name: Phrase; readonly href: string }

/** What a thing goes on from, and what it became: later years by their codes, whose words the fonts of its year may lack. */
export const inOtherYears = (kind: Kind, report: Report, thing: Activity | Goal): readonly Elsewhere[] => [
  ...earlier(kind, report, thing),
  ...after(reports, kind, report, thing).map((next) => ({
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
