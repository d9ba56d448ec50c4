import { z } from 'zod'
import { recordKinds } from '#schema/kinds.ts'
import { inner, objectsOf } from '#schema/labels.ts'
import { fieldOf, type Field, type Place } from './field.ts'

/** A field that is of another form where another one says so: in a form it has a name of its own. */
export type Alternative = {
  readonly by: string
  readonly is: string
  readonly field: string
  readonly as: string
}

type Named = { readonly choice: string; readonly name: string; readonly field: Field }

/** The fields of a schema of alternatives, each once; those of another form in one of them under a name of their own. */
export const fieldsOfAlternatives = (union: z.ZodDiscriminatedUnion, place: Place): Field[] => {
  const { discriminator: by } = union.def
  const all = namedIn(union, place)
  const alternatives = objectsOf(union).length
  return [...Map.groupBy(all, ({ field }) => field.name)].map(([name, own]) => {
    const { min: _, max: __, ...rest } = own[0]?.field ?? { name, widget: 'string' }
    const options = own.flatMap(({ field }) => listOf(field['options']))
    return {
      ...rest,
      ...(name === by && { options: [...new Set(options)] }),
      hint: hintOf(own),
      ...loosest(own, 'min', Math.min),
      ...loosest(own, 'max', Math.max),
      ...(own.length < alternatives && { required: false }),
    }
  })
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What each alternative asks for, where they differ. */
const hintOf = (own: readonly Named[]): string => {
  const hints = own.map(({ choice, field }) => [choice, String(field['hint'])] as const)
  return new Set(hints.map(([, hint]) => hint)).size > 1
    ? hints.map(([choice, hint]) => `${choice}：${hint}`).join('／')
    : (hints[0]?.[1] ?? '')
}

/** The limit that holds in every alternative; none where one of them has none. */
const loosest = (own: readonly Named[], side: string, of: (...limits: number[]) => number) => {
  const limits = own.map(({ field }) => field[side]).filter((each) => typeof each === 'number')
  return limits.length === own.length ? { [side]: of(...limits) } : {}
}

const namedIn = (union: z.ZodDiscriminatedUnion, place: Place): Named[] => {
  const found: Named[] = []
  for (const { shape } of objectsOf(union)) {
    const choice = String(literalOf(inner(shape[union.def.discriminator])))
    for (const [name, schema] of Object.entries(shape)) {
      const field = fieldOf(name, inner(schema), place)
      const other = found.find((each) => each.name === name && each.field.widget !== field.widget)
      const as = other ? `${name}-of-${choice}` : name
      found.push({ choice, name, field: { ...field, name: as } })
    }
  }
  return found
}

const literalOf = (schema: z.ZodType): unknown =>
  schema instanceof z.ZodLiteral ? [...schema.values][0] : undefined

const nowhere: Place = { year: '', inEach: undefined }

/** Every field that a form asks for under another name. */
export const alternatives: readonly Alternative[] = Object.values(recordKinds).flatMap(({ schema }) => {
  const union: z.ZodType = schema
  if (!(union instanceof z.ZodDiscriminatedUnion)) return []
  return namedIn(union, nowhere).flatMap(({ choice, name, field }) =>
    field.name === name ? [] : [{ by: union.def.discriminator, is: choice, field: name, as: field.name }],
  )
})
