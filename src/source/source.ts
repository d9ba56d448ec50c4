import type { z } from 'zod'
import { original, translationIds } from '#i18n/locales.ts'
import type { OriginalFile, RecordFile, Source, TranslationFile } from '#report/source.ts'
import {
  proseKinds,
  recordKinds,
  type Data,
  type Kind,
  type ProseKind,
  type RecordKind,
  type TranslationData,
} from '#schema/kinds.ts'
import { bodyOf, type Document } from './document.ts'

/** What a file says: its fields, or a stand-in for fields that do not meet the schema. */
export type DataOf = (document: Document) => unknown

/** The files that meet their schema, as the report is built from them. */
export const sourceOf = (
  documents: readonly Document[],
  dataOf: DataOf = ({ yaml }) => yaml?.data,
): Source => {
  const address = ({ file, located: { year, id } }: Document) => ({ file, year, id })
  const ofKind = (kind: Kind) => documents.filter(({ located }) => located.kind === kind)

  const records = <K extends RecordKind>(kind: K, schema: z.ZodType<Data<K>>): readonly RecordFile<K>[] =>
    ofKind(kind).flatMap((document) => {
      const { data } = schema.safeParse(dataOf(document))
      return data === undefined ? [] : [{ ...address(document), data }]
    })

  const originals = <K extends ProseKind>(kind: K, schema: z.ZodType<Data<K>>): readonly OriginalFile<K>[] =>
    ofKind(kind).flatMap((document) => {
      const { data } = schema.safeParse(dataOf(document))
      if (data === undefined || document.located.locale !== original) return []
      return [{ ...address(document), data, body: bodyOf(document) }]
    })

  const translations = <K extends ProseKind>(
    kind: K,
    schema: z.ZodType<TranslationData<K>>,
  ): readonly TranslationFile<K>[] =>
    ofKind(kind).flatMap((document) => {
      const locale = translationIds.find((id) => id === document.located.locale)
      const { data } = schema.safeParse(dataOf(document))
      return data === undefined || !locale
        ? []
        : [{ ...address(document), locale, data, body: bodyOf(document) }]
    })

  return {
    records: {
      report: records('report', recordKinds.report.schema),
      goals: records('goals', recordKinds.goals.schema),
      events: records('events', recordKinds.events.schema),
      metrics: records('metrics', recordKinds.metrics.schema),
      places: records('places', recordKinds.places.schema),
      partners: records('partners', recordKinds.partners.schema),
      photos: records('photos', recordKinds.photos.schema),
      links: records('links', recordKinds.links.schema),
    },
    originals: {
      areas: originals('areas', proseKinds.areas.schema),
      activities: originals('activities', proseKinds.activities.schema),
      organisation: originals('organisation', proseKinds.organisation.schema),
    },
    translations: {
      areas: translations('areas', proseKinds.areas.translation),
      activities: translations('activities', proseKinds.activities.translation),
      organisation: translations('organisation', proseKinds.organisation.translation),
    },
  }
}
