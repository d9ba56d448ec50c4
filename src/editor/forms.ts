import { z } from 'zod'
import { isForEditors } from '#schema/field-kinds.ts'
import { proseKinds, recordKinds, type Kind, type ProseKind, type RecordKind } from '#schema/kinds.ts'
import { inner, objectsOf } from '#schema/labels.ts'
import { components } from '#source/vocabulary.ts'
import { fieldsOfAlternatives } from './alternatives.ts'
import { boxId } from './boxes.ts'
import { fieldOf, fieldsOf, type Field } from './field.ts'

export const isProse = (kind: Kind): kind is ProseKind => Object.hasOwn(proseKinds, kind)

/** The form of a kind: what it asks for, and in which format its file is read and written. */
export const formOf = (kind: Kind, year: string) =>
  isProse(kind)
    ? { format: 'yaml-frontmatter', i18n: true, fields: proseFields(kind, year) }
    : { format: 'yaml', i18n: false, fields: recordFields(kind, year) }

const recordFields = (kind: RecordKind, year: string): Field[] => {
  const place = { year, inEach: undefined }
  const schema: z.ZodType = recordKinds[kind].schema
  if (schema instanceof z.ZodDiscriminatedUnion) return fieldsOfAlternatives(schema, place)
  return objectsOf(schema).flatMap(({ shape }) => fieldsOf(shape, place))
}

/** Words, which each language has, the body, facts, which stand in the file of the original only, and what editors read. */
const proseFields = (kind: ProseKind, year: string): Field[] => {
  const { schema, translation } = proseKinds[kind]
  const all = Object.entries(schema.shape).map(([name, field]) => {
    const inEach = Object.hasOwn(translation.shape, name)
    return fieldOf(name, inner(field), { year, inEach })
  })
  const [told = [], read = []] = [true, false].map((is) =>
    all.filter(({ name }) => isForEditors([name]) === is),
  )
  const [words = [], facts = []] = [true, false].map((is) => read.filter(({ i18n }) => i18n === is))
  return [...words, bodyOf(year), ...facts, ...told]
}

const bodyOf = (year: string): Field => ({
  name: 'body',
  label: '本文',
  widget: 'markdown',
  required: false,
  i18n: true,
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: Object.keys(components).map((component) => boxId(component, year)),
})
