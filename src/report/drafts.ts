import type { Locale } from '#i18n/locales.ts'
import type { Data, ProseKind, RecordKind } from '#schema/kinds.ts'
import type { OriginalFile, Source } from '#source/source.ts'
import { glossaryOf } from './glossary.ts'
import type {
  Activity,
  Area,
  Change,
  Event,
  Level,
  Link,
  Measured,
  Metric,
  Partner,
  Photo,
  Place,
  Term,
} from './model.ts'
import type { PeopleGroup, Quotation } from './people.ts'
import { recordsOf } from './records.ts'
import type { Statement } from './statement.ts'
import { textIn, translationsIn, wordsIn } from './translation.ts'

/** A type of the model while it is being linked: its fields and lists may still be filled. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** Everything of one year in one language that does not depend on another file yet, by id. */
export const draftsOf = (source: Source, year: string, locale: Locale) => {
  const records = <K extends RecordKind, T>(
    kind: K,
    draft: (data: Data<K>, id: string, isOwn: boolean) => T,
  ) =>
    new Map(
      recordsOf(source, kind, year)
        .toSorted(byId)
        .map((file): [string, T] => [file.id, draft(file.data, file.id, file.year === year)]),
    )
  const text = (words: Parameters<typeof textIn>[1]) => textIn(locale, words)
  const translations = translationsIn(source, 'areas', year, locale)
  const levels = (reportOf(source, year)?.levels ?? []).map(({ id, title }): Level => ({
    id,
    title: text(title),
  }))
  return {
    levels,
    /** What words mean. */
    glossary: glossaryOf(source, locale),
    areas: new Map(
      originalsOf(source, 'areas', year).map((file): [string, Draft<Area>] => {
        const { data, prose, lang, translation } = wordsIn(translations, file, locale)
        const title = { text: data.title, lang }
        const lists = { goals: [], activities: [], terms: [], changes: [] }
        return [file.id, { id: file.id, title, prose, translation, ...lists }]
      }),
    ),
    goals: records('goals', ({ title, area, continues }, id) => ({
      area,
      continues,
      goal: {
        id,
        number: Number(id.split('-')[1]),
        title: text(title),
        activities: [] as Activity[],
        terms: [] as Term[],
        changes: [] as Change[],
      },
    })),
    events: records('events', ({ title, date }, id): Draft<Event> => {
      return { id, title: text(title), date, passage: undefined, activities: [] }
    }),
    partners: records('partners', (data, id, isOwn): Draft<Partner> => {
      const { name, official = false } = data
      // What it was to the publisher holds for the year that says so.
      const { role, level: of } = isOwn ? data : {}
      const level = levels.find((level) => level.id === of)
      return { id, name: text(name), official, role, level, activities: [] }
    }),
    places: records('places', ({ name, region, coordinates }, id): Draft<Place> => {
      return { id, name: text(name), region, coordinates, activities: [], events: [], ofOrganisation: false }
    }),
    metrics: records('metrics', (data, id): { of: string | undefined; metric: Draft<Metric> } => {
      const metric = { id, ...measured(data, locale), before: undefined, event: undefined, activities: [] }
      return { of: data.event, metric }
    }),
    photos: records('photos', ({ caption, alt, file, photographer, date }, id): Draft<Photo> => {
      const credit = { photographer: photographer && text(photographer), date }
      return { id, caption: text(caption), alt: alt && text(alt), file, ...credit, area: undefined }
    }),
    quotations: records('quotations', ({ text: said, name, role }, id): Quotation => {
      return { id, text: text(said), name: name && text(name), role: role && text(role) }
    }),
    links: records('links', ({ title, url }, id): Link => ({ id, title: text(title), url })),
    people: records('people', ({ groups, note }) => ({
      groups: groups.map(({ title, people }): PeopleGroup => ({
        title: text(title),
        people: people.map(({ name, role, term }) => ({ name: text(name), role: role && text(role), term })),
      })),
      note: note && text(note),
    })),
    accounts: records('accounts', (data, id): Statement => {
      const { title, currency, scale, negative, sign = false, columns, note } = data
      const rows = data.rows.map(({ id, title, level, values, adds }) => {
        return { id, title: text(title), level, values, adds }
      })
      return {
        id,
        title: text(title),
        currency,
        scale,
        negative,
        sign,
        columns,
        rows,
        note: note && text(note),
      }
    }),
  }
}

/** What a year's report says of itself. */
export const reportOf = ({ records }: Source, year: string): Data<'report'> | undefined =>
  records.report.find((file) => file.year === year)?.data
/** What a figure says in a language. */
export const measured = (data: Data<'metrics'>, locale: Locale): Measured => {
  const { measure, value, qualifier } = data
  const unit = data.measure === 'share' ? undefined : textIn(locale, data.unit)
  const inTenths = data.measure === 'share' && data.unit === '割'
  return { measure, value, qualifier, unit, inTenths, counts: textIn(locale, data.counts) }
}

/** The originals of one kind and year, in the order of their codes. */
export const originalsOf = <K extends ProseKind>(source: Source, kind: K, year: string): OriginalFile<K>[] =>
  source.originals[kind].filter((file) => file.year === year).toSorted(byId)

const order = new Intl.Collator('en', { numeric: true })

const byId = (one: { id: string }, other: { id: string }) => order.compare(one.id, other.id)

export type Drafts = ReturnType<typeof draftsOf>
