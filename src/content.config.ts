import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { proseKinds, recordKinds, type ProseKind, type RecordKind } from '#schema/kinds.ts'

/** Astro reads unquoted YAML dates as Date objects at midnight UTC; staff mean the ten characters that they wrote. */
const datesAsText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(datesAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datesAsText(inner)]))
}

const collection = <T extends z.core.$ZodType>(pattern: string, schema: T) =>
  defineCollection({
    loader: glob({
      base: process.env['CONTENT_DIR'] ?? './content',
      pattern,
      generateId: ({ entry }) => entry,
    }),
    schema: z.preprocess(datesAsText, schema),
  })

const single = new Set<string>(['report', 'organisation'])
const path = (kind: string) => `[0-9][0-9][0-9][0-9]/${single.has(kind) ? kind : `${kind}/*`}`

const records = <K extends RecordKind>(kind: K) =>
  collection<(typeof recordKinds)[K]['schema']>(`${path(kind)}.yaml`, recordKinds[kind].schema)
const originals = <K extends ProseKind>(kind: K) =>
  collection<(typeof proseKinds)[K]['schema']>(`${path(kind)}.${original}.mdx`, proseKinds[kind].schema)
const translations = <K extends ProseKind>(kind: K) =>
  collection<(typeof proseKinds)[K]['translation']>(
    `${path(kind)}.!(${original}).mdx`,
    proseKinds[kind].translation,
  )

export const collections = {
  report: records('report'),
  goals: records('goals'),
  events: records('events'),
  metrics: records('metrics'),
  places: records('places'),
  partners: records('partners'),
  photos: records('photos'),
  links: records('links'),
  areas: originals('areas'),
  activities: originals('activities'),
  organisation: originals('organisation'),
  areaTranslations: translations('areas'),
  activityTranslations: translations('activities'),
  organisationTranslations: translations('organisation'),
}
