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
    const [first] = own.map(({ field }) => field)
    const options = own.flatMap(({ field }) => (Array.isArray(field['options']) ? field['options'] : []))
    const limit = (side: string) => own.map(({ field }) => field[side])
    const loosest = (side: string, of: (...numbers: number[]) => number) => {
      const limits = limit(side).filter((each) => typeof each === 'number')
      return limits.length === own.length ? { [side]: of(...limits) } : {}
    }
    const { min: _, max: __, ...rest } = first ?? { name, widget: 'string' }
    return {
      ...rest,
      ...(name === by && { options: [...new Set(options)] }),
      ...loosest('min', Math.min),
      ...loosest('max', Math.max),
      ...(own.length < alternatives && { required: false }),
    }
  })
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
