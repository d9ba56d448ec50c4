import type { z } from 'zod'
import { byLocale, localeIds, type Locale } from '#i18n/locales.ts'
import { account } from './account.ts'
import { activity, activityTranslation } from './activity.ts'
import { area, areaTranslation } from './area.ts'
import { event } from './event.ts'
import { goal } from './goal.ts'
import { link } from './link.ts'
import { metric } from './metric.ts'
import { organisation, organisationTranslation } from './organisation.ts'
import { page, pageTranslation } from './page.ts'
import { partner } from './partner.ts'
import { people } from './people.ts'
import { photo } from './photo.ts'
import { place } from './place.ts'
import { quotation } from './quotation.ts'
import { redirects } from './redirects.ts'
import { report } from './report.ts'
import { siteOf } from './site.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

type Row<S extends z.ZodType> = {
  readonly label: { readonly ja: string; readonly en: string }
  /** What the names of its files look like. */
  readonly id: RegExp
  readonly schema: S
  /** Fields that meet the schema and say nothing, in the place of fields that break it. */
  readonly standIn: z.infer<S>
}

const record = <S extends z.ZodType>(row: Row<S>) => row
const prose = <S extends z.ZodObject, T extends z.ZodObject>(row: Row<S> & { readonly translation: T }) => row

const words = byLocale(() => '–')
const titled = { title: '―', summary: '―' }

/** Kinds of content whose words are an MDX file a language. */
export const proseKinds = {
  areas: prose({
    label: { ja: '領域', en: 'area' },
    id: /^[A-Z]$/,
    schema: area,
    translation: areaTranslation,
    standIn: { title: '―' },
  }),
  activities: prose({
    label: { ja: '活動', en: 'activity' },
    id: /^[A-Z][1-9]\d*$/,
    schema: activity,
    translation: activityTranslation,
    standIn: { ...titled, area: 'A' },
  }),
  organisation: prose({
    label: { ja: '組織運営', en: 'organisation' },
    id: /^organisation$/,
    schema: organisation,
    translation: organisationTranslation,
    standIn: titled,
  }),
  pages: prose({
    label: { ja: '自由なページ', en: 'page' },
    id: slug,
    schema: page,
    translation: pageTranslation,
    standIn: titled,
  }),
}

/** Kinds of content that are one small YAML file with every language inside. */
export const recordKinds = {
  site: record({
    label: { ja: 'サイトの設定', en: 'settings of the site' },
    id: /^site$/,
    schema: siteOf(localeIds),
    standIn: { id: 'report', name: words },
  }),
  redirects: record({
    label: { ja: '移ったページ', en: 'moved pages' },
    id: /^redirects$/,
    schema: redirects,
    standIn: { moved: [] },
  }),
  report: record({
    label: { ja: '報告書', en: 'report' },
    id: /^report$/,
    schema: report,
    standIn: {
      title: words,
      publisher: words,
      shortName: words,
      period: { start: '2000-04-01', end: '2001-03-31' },
      updated: '2001-03-31',
    },
  }),
  goals: record({
    label: { ja: '目標', en: 'goal' },
    id: /^[A-Z]-[1-9]\d*$/,
    schema: goal,
    standIn: { area: 'A', title: words },
  }),
  events: record({
    label: { ja: 'できごと', en: 'event' },
    id: slug,
    schema: event,
    standIn: { title: words },
  }),
  metrics: record({
    label: { ja: '数字', en: 'metric' },
    id: slug,
    schema: metric,
    standIn: { measure: 'share', value: 1, counts: words },
  }),
  places: record({
    label: { ja: '場所', en: 'place' },
    id: slug,
    schema: place,
    standIn: { name: words, region: 'ZZ' },
  }),
  partners: record({
    label: { ja: '団体', en: 'organisation' },
    id: slug,
    schema: partner,
    standIn: { name: words },
  }),
  photos: record({
    label: { ja: '写真', en: 'photo' },
    id: slug,
    schema: photo,
    standIn: { caption: words },
  }),
  quotations: record({
    label: { ja: '声', en: 'quotation' },
    id: slug,
    schema: quotation,
    standIn: { text: words },
  }),
  links: record({
    label: { ja: 'くわしく読む', en: 'link' },
    id: slug,
    schema: link,
    standIn: { title: words, url: 'https://example.org/' },
  }),
  people: record({
    label: { ja: '役員・職員', en: 'people' },
    id: /^people$/,
    schema: people,
    standIn: { groups: [{ title: words, people: [{ name: words }] }] },
  }),
  accounts: record({
    label: { ja: '会計', en: 'accounts' },
    id: slug,
    schema: account,
    standIn: {
      title: words,
      currency: 'JPY',
      negative: 'minus',
      columns: [{ year: '2000' }],
      rows: [{ title: words, level: 1 }],
    },
  }),
}

/** Kinds whose records a year need not hold itself: it looks them up in the years before it. */
export const lookedUp: ReadonlySet<string> = new Set<RecordKind>(['places', 'partners'])

export const kinds = { ...recordKinds, ...proseKinds }

/** What a page of a kind lists by file name: its fields that bear the name of a kind. */
export type Listed<K extends ProseKind> = Extract<keyof Data<K>, RecordKind>

/** Those fields of a kind, as its schema has them: a new kind of content is linked wherever a schema lists it. */
export const listedBy = <K extends ProseKind>(kind: K): readonly Listed<K>[] =>
  Object.keys(proseKinds[kind].schema.shape).filter((field): field is Listed<K> => isKey(recordKinds, field))

/** The kind of the files that a field names, by the name of the field. */
export const kindNamedBy = (field: string): Kind | undefined =>
  fieldsOfOtherNames[field] ?? (isKey(kinds, field) ? field : undefined)

const fieldsOfOtherNames: Readonly<Record<string, Kind>> = {
  area: 'areas',
  event: 'events',
  otherGoals: 'goals',
}

export type ProseKind = keyof typeof proseKinds
export type RecordKind = keyof typeof recordKinds
export type Kind = ProseKind | RecordKind

export type Data<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>
export type TranslationData<K extends ProseKind> = z.infer<(typeof proseKinds)[K]['translation']>

/** Kinds of which a year has one file, which stands in no folder of its own. */
export const singleKinds: ReadonlySet<string> = new Set(['report', 'organisation', 'people'] satisfies Kind[])

/** Kinds of which there is one file for all years, beside their folders. */
export const siteKinds = ['site', 'redirects'] as const satisfies readonly RecordKind[]

export const siteFile = 'site.yaml'
export const redirectsFile = 'redirects.yaml'

/** What a file's address inside `content/` says of it. */
export type Located =
  | { year: ''; kind: (typeof siteKinds)[number]; id: string; locale: undefined }
  | { year: string; kind: RecordKind; id: string; locale: undefined }
  | { year: string; kind: ProseKind; id: string; locale: Locale }

const isKey = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key)

/** Reads `2023/activities/A2.en.mdx` as year, kind, id and language; undefined for a file of no kind, and for one with spaces or brackets in its name. */
export const locate = (file: string): Located | undefined => {
  const single = siteKinds.find((kind) => file === `${kind}.yaml`)
  if (single) return { year: '', kind: single, id: single, locale: undefined }
  const [, year, folder, base, locale, ending] =
    /^(\d{4})\/(?:([^/]+)\/)?([^/.\s()（）]+)(?:\.([a-z]{2}))?\.(yaml|mdx)$/.exec(file) ?? []
  if (!year || !base) return undefined
  const kind = folder ?? base
  if (siteKinds.some((single) => single === kind)) return undefined
  if (singleKinds.has(kind) !== (folder === undefined)) return undefined
  if (ending === 'yaml' && !locale && isKey(recordKinds, kind))
    return { year, kind, id: base, locale: undefined }
  const known = localeIds.find((id) => id === locale)
  if (ending === 'mdx' && known && isKey(proseKinds, kind)) return { year, kind, id: base, locale: known }
  return undefined
}
