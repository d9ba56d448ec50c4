import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { proseKinds, recordKinds, type Kind } from '#schema/kinds.ts'

/** Astro reads unquoted YAML dates as Date objects at midnight UTC; staff mean the ten characters that they wrote. */
const datesAsText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(datesAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datesAsText(inner)]))
}

const single = new Set<string>(['report', 'organisation'])

const files = (kind: Kind, ending: string) =>
  glob({
    base: process.env['CONTENT_DIR'] || './content',
    pattern: `[0-9][0-9][0-9][0-9]/${single.has(kind) ? kind : `${kind}/*`}.${ending}`,
    generateId: ({ entry }) => entry,
  })

const record = 'yaml'
const prose = `${original}.mdx`
const translation = `!(${original}).mdx`

/** One collection a kind, and one for its translations: the door through which files enter. */
export const collections = {
  report: defineCollection({
    loader: files('report', record),
    schema: z.preprocess(datesAsText, recordKinds.report.schema),
  }),
  goals: defineCollection({
    loader: files('goals', record),
    schema: z.preprocess(datesAsText, recordKinds.goals.schema),
  }),
  events: defineCollection({
    loader: files('events', record),
    schema: z.preprocess(datesAsText, recordKinds.events.schema),
  }),
  metrics: defineCollection({
    loader: files('metrics', record),
    schema: z.preprocess(datesAsText, recordKinds.metrics.schema),
  }),
  places: defineCollection({
    loader: files('places', record),
    schema: z.preprocess(datesAsText, recordKinds.places.schema),
  }),
  partners: defineCollection({
    loader: files('partners', record),
    schema: z.preprocess(datesAsText, recordKinds.partners.schema),
  }),
  photos: defineCollection({
    loader: files('photos', record),
    schema: z.preprocess(datesAsText, recordKinds.photos.schema),
  }),
  links: defineCollection({
    loader: files('links', record),
    schema: z.preprocess(datesAsText, recordKinds.links.schema),
  }),
  areas: defineCollection({
    loader: files('areas', prose),
    schema: z.preprocess(datesAsText, proseKinds.areas.schema),
  }),
  areaTranslations: defineCollection({
    loader: files('areas', translation),
    schema: z.preprocess(datesAsText, proseKinds.areas.translation),
  }),
  activities: defineCollection({
    loader: files('activities', prose),
    schema: z.preprocess(datesAsText, proseKinds.activities.schema),
  }),
  activityTranslations: defineCollection({
    loader: files('activities', translation),
    schema: z.preprocess(datesAsText, proseKinds.activities.translation),
  }),
  organisation: defineCollection({
    loader: files('organisation', prose),
    schema: z.preprocess(datesAsText, proseKinds.organisation.schema),
  }),
  organisationTranslations: defineCollection({
    loader: files('organisation', translation),
    schema: z.preprocess(datesAsText, proseKinds.organisation.translation),
  }),
}
