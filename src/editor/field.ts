import { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { isPicture, isWords } from '#schema/named.ts'
import { kindNamedBy, kinds, type Kind } from '#schema/kinds.ts'
import { inner, metaOf, objectsOf } from '#schema/labels.ts'

/** A field of a form, as editors of the Netlify family read it. */
export type Field = { readonly name: string; readonly widget: string } & Readonly<Record<string, unknown>>

/** Where a form stands: its year, and whether what it asks for is written in each language. */
export type Place = { readonly year: string; readonly inEach: boolean | undefined }

/** What the collection of a kind is called. */
export const collectionOf = (year: string, kind: string): string => `${year}-${kind}`

/** The field of a form that asks for what a schema does, in the words of the schema. */
export const fieldOf = (name: string, schema: z.ZodType, place: Place): Field => {
  const about = metaOf(schema)
  const { plain, isOptional } = opened(schema)
  return {
    name,
    ...(about && { label: about.label.ja, hint: about.hint.ja }),
    ...(isOptional && { required: false }),
    ...(place.inEach !== undefined && { i18n: place.inEach }),
    ...widgetOf(name, plain, about?.hint.ja ?? '', place),
  }
}

/** The fields of an object. */
export const fieldsOf = (shape: Readonly<Record<string, unknown>>, place: Place): Field[] =>
  Object.entries(shape).map(([name, field]) => fieldOf(name, inner(field), place))

const opened = (schema: z.ZodType): { readonly plain: z.ZodType; readonly isOptional: boolean } =>
  schema instanceof z.ZodOptional
    ? { plain: opened(inner(schema.unwrap())).plain, isOptional: true }
    : { plain: schema, isOptional: false }

type Widget = { readonly widget: string } & Readonly<Record<string, unknown>>

const widgetOf = (name: string, schema: z.ZodType, hint: string, place: Place): Widget => {
  if (schema instanceof z.ZodArray) return listOf(name, schema, hint, place)
  const [object] = objectsOf(schema)
  if (object) return { widget: 'object', fields: fieldsOf(object.shape, place) }
  if (schema instanceof z.ZodRecord) return { widget: 'keyvalue' }
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)
    return { widget: 'select', options: choicesOf(schema) }
  if (schema instanceof z.ZodNumber) return { widget: 'number', ...limitsOf(schema) }
  return { ...textOf(name, schema, place), ...patternOf(schema, hint) }
}

const textOf = (name: string, schema: z.ZodType, { year }: Place): Widget => {
  if (schema instanceof z.ZodISODate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
  if (schema instanceof z.ZodEmail) return { widget: 'string', type: 'email' }
  if (isPicture(schema)) return { widget: 'image', choose_url: false }
  if (isWords(schema)) return { widget: 'text' }
  const kind = kindNamedBy(name)
  return kind ? relationTo(year, kind) : { widget: 'string' }
}

/** The names of files of a kind, of which a form shows and finds the words, too. */
export const relationTo = (year: string, kind: Kind): Widget => {
  const shown = ['{{slug}}', nameField(kind)]
  return {
    widget: 'relation',
    collection: collectionOf(year, kind),
    value_field: '{{slug}}',
    display_fields: shown,
    search_fields: shown,
  }
}

/** The words by which files of a kind are told apart: title, or title.ja where a file has every language. */
export const nameField = (kind: Kind): string => {
  const alternatives = objectsOf(kinds[kind].schema).map(({ shape }) => shape)
  const name = Object.keys(alternatives[0] ?? {}).find((field) =>
    alternatives.every((shape) => {
      const words = inner(shape[field])
      return isWords(words) || (words instanceof z.ZodObject && Object.hasOwn(words.shape, original))
    }),
  )
  const isOneWord = name !== undefined && isWords(inner(alternatives[0]?.[name]))
  return isOneWord ? name : `${name ?? 'title'}.${original}`
}

const listOf = (name: string, { element }: z.ZodArray, hint: string, place: Place): Widget => {
  const { plain } = opened(inner(element))
  const kind = kindNamedBy(name)
  if (kind && plain instanceof z.ZodString) return { ...relationTo(place.year, kind), multiple: true }
  if (plain instanceof z.ZodEnum) return { widget: 'select', multiple: true, options: choicesOf(plain) }
  const [object] = objectsOf(plain)
  if (object) return { widget: 'list', collapsed: true, fields: fieldsOf(object.shape, place) }
  const { hint: _, ...one } = {
    ...fieldOf('item', inner(element), place),
    ...widgetOf('item', plain, hint, place),
  }
  return { widget: 'list', field: one }
}

const choicesOf = (schema: z.ZodEnum | z.ZodLiteral): readonly unknown[] =>
  schema instanceof z.ZodEnum ? schema.options : [...schema.values]

const limitsOf = ({ minValue, maxValue, format }: z.ZodNumber) => ({
  value_type: format === 'safeint' ? 'int' : 'float',
  ...(Number.isFinite(minValue) && minValue !== Number.MIN_SAFE_INTEGER && { min: minValue }),
  ...(Number.isFinite(maxValue) && maxValue !== Number.MAX_SAFE_INTEGER && { max: maxValue }),
})

/** All patterns of a text as one, and what to say where it breaks one; how long it may be. */
const patternOf = (schema: z.ZodType, hint: string) => {
  const checks = checksOf(schema)
  const patterns = checks.flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []))
  const longest = checks.find(({ check }) => check === 'max_length')?.maximum
  const source =
    patterns.length > 1 ? `^${patterns.map((each) => `(?=${each.source})`).join('')}` : patterns[0]?.source
  const flags = [...new Set(patterns.flatMap((each) => [...each.flags]))].join('')
  return {
    ...(longest !== undefined && { maxlength: longest }),
    ...(source && { pattern: [flags ? `/${source}/${flags}` : source, hint] }),
  }
}

const aboutCheck = z.object({
  check: z.string(),
  pattern: z.unknown().optional(),
  maximum: z.number().optional(),
})

const checksOf = ({ def }: z.ZodType) =>
  (def.checks ?? []).flatMap(({ _zod }) => aboutCheck.safeParse(_zod.def).data ?? [])
