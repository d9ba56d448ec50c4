import { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { kinds, proseKinds, type Kind, type Located } from './kinds.ts'

/** A name or sentence for staff. */
export type Label = { readonly ja: string; readonly en: string }

/** Where a field stands: the names and numbers that lead to it. */
export type Path = readonly (string | number)[]

/** What a kind of content is called. */
export const kindLabel = (kind: string | undefined, language: 'ja' | 'en'): string =>
  kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind as Kind].label[language] : ''

/** What a schema says of a field to staff. */
const about = z.object({
  label: z.object({ ja: z.string(), en: z.string() }),
  hint: z.object({ ja: z.string(), en: z.string() }),
})

export type About = z.infer<typeof about>

/** The schema that a file has to meet. */
export const schemaOf = (located: Located): z.ZodType =>
  located.locale === undefined || located.locale === original
    ? kinds[located.kind].schema
    : proseKinds[located.kind].translation

/** A schema of alternatives as the one that a file chose, as `measure: share` does; else as it is. */
export const chosen = (schema: z.ZodType, data: unknown): z.ZodType => {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema
  const { discriminator } = schema.def
  const choice = z.looseObject({ [discriminator]: z.unknown() }).safeParse(data).data?.[discriminator]
  return (
    objectsOf(schema).find(({ shape }) => inner(shape[discriminator]).safeParse(choice).success) ?? schema
  )
}

/** The name of the field at a path, or of the list that the path leads into, and what to write there; undefined where no field is. */
export const aboutField = (schema: z.ZodType, path: Path): About | undefined => {
  const found = schemasAlong(schema, path)
  return found.length === path.length ? found.map(metaOf).findLast(Boolean) : undefined
}

/** The names along a path: 題 › 英語. */
export const labelOf = (schema: z.ZodType, path: Path): Label | undefined => {
  const labels = schemasAlong(schema, path).flatMap((step) => metaOf(step)?.label ?? [])
  if (!labels.length) return undefined
  return { ja: labels.map(({ ja }) => ja).join(' › '), en: labels.map(({ en }) => en).join(' › ') }
}

/** The names of the fields that may stand at a path. */
export const fieldsAt = (schema: z.ZodType, path: Path): readonly string[] => {
  const last = path.length ? schemasAlong(schema, path)[path.length - 1] : schema
  return last ? [...new Set(objectsOf(last).flatMap((object) => Object.keys(object.shape)))] : []
}

/** What a field's schema says of it to staff. */
export const metaOf = (schema: z.ZodType): About | undefined => {
  const { data } = about.safeParse(schema.meta())
  if (data) return data
  return schema instanceof z.ZodOptional ? metaOf(inner(schema.unwrap())) : undefined
}

/** A schema inside another one, which Zod types loosely. */
export const inner = (schema: unknown): z.ZodType => (schema instanceof z.ZodType ? schema : z.unknown())

/** The objects that a schema may be: one, or several alternatives. */
export const objectsOf = (schema: z.ZodType): z.ZodObject[] => {
  if (schema instanceof z.ZodObject) return [schema]
  if (schema instanceof z.ZodOptional) return objectsOf(inner(schema.unwrap()))
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.map(inner).flatMap(objectsOf)
  return []
}

const step = (schema: z.ZodType, key: string | number): z.ZodType | undefined => {
  if (schema instanceof z.ZodOptional) return step(inner(schema.unwrap()), key)
  if (schema instanceof z.ZodArray) return inner(schema.element)
  const owner = objectsOf(schema).find(({ shape }) => Object.hasOwn(shape, key))
  return owner && inner(owner.shape[key])
}

const schemasAlong = (schema: z.ZodType, path: Path): z.ZodType[] => {
  const found: z.ZodType[] = []
  for (let at: z.ZodType | undefined = schema; found.length < path.length;) {
    const key = path[found.length]
    at = at === undefined || key === undefined ? undefined : step(at, key)
    if (!at) break
    found.push(at)
  }
  return found
}

const namesIn = (schema: z.ZodType): string[] =>
  objectsOf(schema).flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([name, field]) => [name, ...namesIn(inner(field))]),
  )

/** Every name that a field of any kind has. */
export const fieldNames: readonly string[] = [
  ...new Set(
    [
      ...Object.values(kinds).map(({ schema }) => schema),
      ...Object.values(proseKinds).map(({ translation }) => translation),
    ]
      .map(inner)
      .flatMap(namesIn),
  ),
]
