import { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { kindNamedBy, kinds, proseKinds, type Kind, type Located } from './kinds.ts'
import { inner, metaOf } from './labels.ts'
import { terms } from './terms.ts'

/** The ids that a file may name, by kind, which an editor proposes. */
export type Ids = Partial<Readonly<Record<Kind, readonly string[]>>>

/** A JSON schema for each kind of file, by name, with labels and hints of its fields in both languages. */
export const editorSchemas = (ids: Ids): Readonly<Record<string, object>> => ({
  terms: toJson(terms, ids),
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, toJson(schema, ids)])),
  ...Object.fromEntries(
    Object.entries(proseKinds).map(([kind, { translation }]) => [
      `${kind}-translation`,
      toJson(translation, ids),
    ]),
  ),
})

/** The name of the JSON schema that a file has to meet. */
export const editorSchemaOf = ({ kind, locale }: Located): string =>
  locale === undefined || locale === original ? kind : `${kind}-translation`

const toJson = (schema: z.ZodType, ids: Ids): object =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema, path }) => {
      for (const own of ['label', 'hint', 'words', 'picture']) delete jsonSchema[own]
      const about = metaOf(inner(zodSchema))
      if (about) {
        const { label, hint } = about
        jsonSchema.title = `${label.ja} / ${label.en}`
        jsonSchema.description = `${hint.ja}\n\n${hint.en}`
        // What VS Code's YAML says of a value of another form.
        if (jsonSchema.pattern) jsonSchema['patternErrorMessage'] = `${hint.ja} / ${hint.en}`
      }
      const [, field] = path
      const named = path.length === 2 || path[2] === 'items' ? kindNamedBy(String(field)) : undefined
      const proposed = named && jsonSchema.type === 'string' ? ids[named] : undefined
      if (proposed?.length) jsonSchema.examples = [...proposed]
    },
  })
