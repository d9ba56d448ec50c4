import type { Checked } from '#check/check.ts'
import { addressesFile, addressList } from '#check/year/addresses.ts'
import { addressesOfYear } from '#check/year/page-links.ts'
import { forms } from '#i18n/forms/forms.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import { kinds, proseKinds, siteFile, type Kind, type ProseKind } from '#schema/kinds.ts'
import { textAt } from '#source/year.ts'
import { blankProse, blankRecord, type Known } from './blanks.ts'
import { nextYear } from './next-year.ts'

/** A file to be written below `content/`. */
export type Created = { readonly file: string; readonly text: string }

/** Kinds of which there is one file, in a year or in all. */
const single = ['site', 'redirects', 'report', 'organisation', 'people'] as const

/** A kind of which there is one file a thing. */
type Countable = Exclude<Kind, (typeof single)[number]>

/** What can be made, by the word for one of it: an event is one of `events`. */
export const creatable: ReadonlyMap<string, Countable> = new Map(
  Object.keys(kinds)
    .filter((kind): kind is Countable => !single.some((one) => one === kind))
    .map((kind) => [kind.replace(/ies$/, 'y').replace(/s$/, ''), kind]),
)

type Request = {
  readonly what: string
  readonly id: string
  readonly year: string | undefined
  readonly today: string
  /** What is known of it beyond its kind and name, in each language that it has a file in. */
  readonly written?: Readonly<Partial<Record<Locale, Written>>>
}

/** What a new text begins with: fields, and a body. */
export type Written = { readonly fields: Known; readonly body: string }

/** Which part of a request cannot be met: there is no such kind, no such year, or the name is none of the kind. */
export type Unmet = 'what' | 'year' | 'id'

/** The files of a new thing or year, or what of the request stands in the way. */
export const created = (
  content: Checked,
  { what, id, year, today, written = {} }: Request,
): readonly Created[] | Unmet => {
  const years = content.documents.flatMap(({ located }) => (located.kind === 'report' ? located.year : []))
  const newest = years.toSorted().at(-1)
  if (what === 'site') return [{ file: siteFile, text: blankRecord('site') }]
  if (what === 'addresses') return [{ file: addressesFile, text: addressList(addressesNow(content)) }]
  if (what === 'year') {
    const next = id || (newest ? String(Number(newest) + 1) : '')
    const last = years.toSorted().findLast((other) => other < next)
    return /^20\d\d$/.test(next) ? nextYear(content, next, last, today) : 'id'
  }
  const into = year ?? newest
  if (what === 'people')
    return into && years.includes(into)
      ? [{ file: `${into}/people.yaml`, text: blankRecord('people', { groups: blankGroups }) }]
      : 'year'
  const kind = creatable.get(what)
  if (!kind) return 'what'
  if (!into || !years.includes(into)) return 'year'
  if (!kinds[kind].id.test(id)) return 'id'
  if (!isProse(kind))
    return [{ file: `${into}/${kind}/${id}.yaml`, text: blankRecord(kind, knownOf(what, id, into)) }]
  return localeIds.map((locale) => ({
    file: `${into}/${kind}/${id}.${locale}.mdx`,
    text: blankProse(
      kind,
      locale,
      { ...(locale === original && knownOf(what, id, into)), ...written[locale]?.fields },
      written[locale]?.body,
    ),
  }))
}

const isProse = (kind: Kind): kind is ProseKind => Object.hasOwn(proseKinds, kind)

const inEach = `{ ${localeIds.map((id) => `${id}: ${forms[id].unwritten}`).join(', ')} }`

const blankGroups = `\n  - title: ${inEach}\n    people:\n      - name: ${inEach}`
/** Every address of the years that say when they were published; of all, where none does. */
const addressesNow = ({ site: { years, id } }: Checked): readonly string[] => {
  const published = years.filter((year) => {
    const report = year.find('report', 'report')
    return report && textAt(report, 'published') !== undefined
  })
  return (published.length ? published : years).flatMap((year) =>
    localeIds.flatMap((locale) => addressesOfYear(year, locale, id)),
  )
}

/** What the kind and the id tell: the area from a code; example values where a mark cannot stand. */
const knownOf = (what: string, id: string, year: string): Known => {
  const area = id.slice(0, 1)
  const known: Readonly<Record<string, Known>> = {
    activity: { area },
    goal: { area },
    page: { menu: 'last', book: 'last' },
    metric: { measure: 'count', value: `0 # ${forms[original].unwritten}` },
    place: { region: 'ZZ' },
    link: { url: 'https://example.org/' },
    account: {
      currency: 'JPY',
      negative: 'triangle',
      columns: `[{ year: '${year}', basis: actual }]`,
      rows: `[{ title: ${inEach}, level: 1 }]`,
    },
  }
  return known[what] ?? {}
}
