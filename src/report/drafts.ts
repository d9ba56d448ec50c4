import type { Locale } from '#i18n/locales.ts'
import type { Data, ProseKind, RecordKind } from '#schema/kinds.ts'
import type { OriginalFile, Source } from '#source/source.ts'
import { glossaryOf } from './glossary.ts'
import type {
  Activity,
  Area,
  Event,
  Level,
  Link,
  Metric,
  Partner,
  PeopleGroup,
  Photo,
  Place,
  Quotation,
  Term,
} from './model.ts'
import type { Statement } from './statement.ts'
import { textIn, translationsIn, wordsIn } from './translation.ts'

/** A type of the model while it is being linked: its fields and lists may still be filled. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** Everything of one year in one language that does not depend on another file yet, by id. */
export const draftsOf = (source: Source, year: string, locale: Locale) => {
  const records = <K extends RecordKind, T>(kind: K, draft: (data: Data<K>, id: string) => T) =>
    new Map(
      source.records[kind]
        .filter((file) => file.year === year)
        .toSorted(byId)
        .map((file): [string, T] => [file.id, draft(file.data, file.id)]),
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
        return [file.id, { id: file.id, title, prose, translation, goals: [], activities: [], terms: [] }]
      }),
    ),
    goals: records('goals', ({ title, area }, id) => ({
      area,
      goal: {
        id,
        number: Number(id.split('-')[1]),
        title: text(title),
        activities: [] as Activity[],
        terms: [] as Term[],
      },
    })),
    events: records('events', ({ title, date }, id): Draft<Event> => {
      return { id, title: text(title), date, passage: undefined, activities: [] }
    }),
    partners: records('partners', ({ name, official = false, role, level: of }, id): Draft<Partner> => {
      const level = levels.find((level) => level.id === of)
      return { id, name: text(name), official, role, level, activities: [] }
    }),
    places: records('places', ({ name, region, coordinates }, id): Draft<Place> => {
      return { id, name: text(name), region, coordinates, activities: [], events: [], ofOrganisation: false }
    }),
    metrics: records('metrics', (data, id): { of: string | undefined; metric: Draft<Metric> } => {
      const { measure, value, qualifier } = data
      const unit = data.measure === 'share' ? undefined : text(data.unit)
      const inTenths = data.measure === 'share' && data.unit === '割'
      const counts = text(data.counts)
      const shown = { measure, value, qualifier, unit, inTenths, counts }
      const metric = { id, ...shown, event: undefined, activities: [] }
      return { of: data.event, metric }
    }),
    photos: records('photos', ({ caption, alt, file }, id): Draft<Photo> => {
      return { id, caption: text(caption), alt: alt && text(alt), file, area: undefined }
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
      return { id, title: text(title), currency, scale, negative, sign, columns, rows, note: note && text(note) }
    }),
  }
}

/** What a year's report says of itself. */
export const reportOf = ({ records }: Source, year: string): Data<'report'> | undefined =>
  records.report.find((file) => file.year === year)?.data

/** The originals of one kind and year, in the order of their codes. */
export const originalsOf = <K extends ProseKind>(source: Source, kind: K, year: string): OriginalFile<K>[] =>
  source.originals[kind].filter((file) => file.year === year).toSorted(byId)

const order = new Intl.Collator('en', { numeric: true })

const byId = (one: { id: string }, other: { id: string }) => order.compare(one.id, other.id)

export type Drafts = ReturnType<typeof draftsOf>
