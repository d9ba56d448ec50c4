import { defineCollection } from 'astro:content'
import { z } from 'zod'
import type { Section } from '#check/problems/left.ts'
import { proseKinds, recordKinds } from '#schema/kinds.ts'
import type { Terms } from '#schema/terms.ts'
import { collectionNames } from '#site/collections.ts'
import { files, left, refusal, terms } from '#site/loader.ts'
import type { Refusal } from '#site/refusal.ts'

const schemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries([
  ...Object.entries({ ...recordKinds, ...proseKinds }).map(([kind, { schema }]): [string, z.ZodType] => [
    kind,
    schema,
  ]),
  ...Object.entries(proseKinds).map(([kind, { translation }]): [string, z.ZodType] => [
    `${kind}Translations`,
    translation,
  ]),
])

const collection = (name: string) => defineCollection({ schema: schemas[name] ?? z.never(), loader: files() })

/** A collection a kind of content, and one for its translations; the list of names and words; what is left to do; and what keeps the content from being published. */
export const collections = {
  ...(Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as Record<
    (typeof collectionNames)[number],
    ReturnType<typeof collection>
  >),
  terms: defineCollection({
    schema: z.object({ terms: z.custom<Terms>().optional(), filled: z.array(z.string()) }),
    loader: terms(),
  }),
  left: defineCollection({
    schema: z.object({ sections: z.custom<readonly Section[]>() }),
    loader: left(),
  }),
  refusal: defineCollection({
    schema: z.object({ refusal: z.custom<Refusal>().optional() }),
    loader: refusal(),
  }),
}
