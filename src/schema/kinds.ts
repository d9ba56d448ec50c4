import { z } from 'zod'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { activity, activityTranslation } from './activity.ts'
import { area, areaTranslation } from './area.ts'
import { event } from './event.ts'
import { goal } from './goal.ts'
import { link } from './link.ts'
import { metric } from './metric.ts'
import { organisation, organisationTranslation } from './organisation.ts'
import { partner } from './partner.ts'
import { photo } from './photo.ts'
import { place } from './place.ts'
import { report } from './report.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Kinds of content whose words are an MDX file a language. */
export const proseKinds = {
  areas: { label: { ja: '領域', en: 'area' }, id: /^[A-Z]$/, schema: area, translation: areaTranslation },
  activities: {
    label: { ja: '活動', en: 'activity' },
    id: /^[A-Z][1-9]\d*$/,
    schema: activity,
    translation: activityTranslation,
  },
  organisation: {
    label: { ja: '組織運営', en: 'organisation' },
    id: /^organisation$/,
    schema: organisation,
    translation: organisationTranslation,
  },
} as const

/** Kinds of content that are one small YAML file with every language inside. */
export const recordKinds = {
  report: { label: { ja: '報告書', en: 'report' }, id: /^report$/, schema: report },
  goals: { label: { ja: '目標', en: 'goal' }, id: /^[A-Z]-[1-9]\d*$/, schema: goal },
  events: { label: { ja: 'できごと', en: 'event' }, id: slug, schema: event },
  metrics: { label: { ja: '数字', en: 'metric' }, id: slug, schema: metric },
  places: { label: { ja: '場所', en: 'place' }, id: slug, schema: place },
  partners: { label: { ja: '関係団体', en: 'organisation' }, id: slug, schema: partner },
  photos: { label: { ja: '写真', en: 'photo' }, id: slug, schema: photo },
  links: { label: { ja: 'くわしく読む', en: 'link' }, id: slug, schema: link },
} as const

export const kinds = { ...recordKinds, ...proseKinds }

export type ProseKind = keyof typeof proseKinds
export type RecordKind = keyof typeof recordKinds
export type Kind = ProseKind | RecordKind

export type Data<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>
export type TranslationData<K extends ProseKind> = z.infer<(typeof proseKinds)[K]['translation']>

/** What a file's address inside `content/` says of it. */
export type Located =
  | { year: string; kind: RecordKind; id: string; locale: undefined }
  | { year: string; kind: ProseKind; id: string; locale: Locale }

const isKey = <T extends object>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key)

/** Reads `2023/activities/A2.en.mdx` as year, kind, id and language; undefined for a file of no kind. */
export const locate = (file: string): Located | undefined => {
  const [, year, folder, base, locale, ending] =
    /^(\d{4})\/(?:([^/]+)\/)?([^/.]+)(?:\.([a-z]{2}))?\.(ya?ml|mdx)$/.exec(file) ?? []
  if (!year || !base || ending === 'yml') return undefined
  const kind = folder ?? base
  if ((kind === 'report' || kind === 'organisation') !== (folder === undefined)) return undefined
  if (ending === 'yaml' && !locale && isKey(recordKinds, kind))
    return { year, kind, id: base, locale: undefined }
  const known = localeIds.find((id) => id === locale)
  if (ending === 'mdx' && known && isKey(proseKinds, kind)) return { year, kind, id: base, locale: known }
  return undefined
}
