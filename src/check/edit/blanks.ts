import { z } from 'zod'
import { forms } from '#i18n/forms/forms.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import { proseKinds, recordKinds, type ProseKind, type RecordKind } from '#schema/kinds.ts'
import { metaOf, objectsOf, inner } from '#schema/labels.ts'

/** What is known of a new file, by the names of its fields; the rest is marked as still to be written. */
export type Known = { readonly [field: string]: string | Known }

/** A record with a comment on every field: what must be written is marked, what may be is commented out. */
export const blankRecord = (kind: RecordKind, known: Known = {}): string => {
  const { label, schema } = recordKinds[kind]
  return `${headOf(label)}\n${linesOf(schema, known, original, '').join('\n')}\n`
}

/** A field of a record by itself, as it stands in a blank one, though it may be left out. */
export const blankField = (kind: RecordKind, name: string): string => {
  const [object] = objectsOf(recordKinds[kind].schema)
  return linesOfField(name, inner(object?.shape[name]), {}, original, '').join('\n')
}

/** An MDX file with a comment on every field, and a body or its frame. */
export const blankProse = (kind: ProseKind, locale: Locale, known: Known = {}, text?: string): string => {
  const { label, schema, translation } = proseKinds[kind]
  const fields = linesOf(locale === original ? schema : translation, known, locale, '')
  const { unwritten, mainActivities } = forms[locale]
  const list = `\n- ${unwritten}\n`
  const frame = {
    areas: '',
    organisation: list,
    activities: `\n## ${mainActivities} [#highlights]\n${list}`,
    pages: list,
  }[kind]
  return `---\n${headOf(label)}\n${fields.join('\n')}\n---\n${text === undefined ? frame : `\n${text}`}`
}

const headOf = ({ ja, en }: { readonly ja: string; readonly en: string }) =>
  `# ${ja} / ${en}（「#」で始まる行は説明です。使う項目は、行の始めの「# 」を消して書きます）`

/** Fields that only a finished translation needs, or a copy. */
const writtenLater: ReadonlySet<string> = new Set(['translationOf', 'agreed', 'takenOver'])

const linesOf = (schema: z.ZodType, known: Known, locale: Locale, indent: string): string[] => {
  const [object] = objectsOf(schema)
  const fields = Object.entries(object?.shape ?? {}).filter(([name]) => !writtenLater.has(name))
  return fields.flatMap(([name, field]) =>
    linesOfField(name, inner(field), known[name], localeIds.find((id) => id === name) ?? locale, indent),
  )
}

const linesOfField = (
  name: string,
  schema: z.ZodType,
  known: string | Known | undefined,
  locale: Locale,
  indent: string,
): string[] => {
  const { label, hint } = metaOf(schema) ?? {}
  const isLanguage = localeIds.some((id) => id === name)
  const comment = label && hint && !isLanguage ? [`${indent}# ${label.ja}：${hint.ja}`] : []
  if (typeof known === 'string')
    return [...comment, `${indent}${name}:${known.startsWith('\n') ? '' : ' '}${known}`]
  if (!isLanguage && !known && schema.safeParse(undefined).success)
    return [...comment, ...optional(name, inner(schema)).map((line) => `${indent}# ${line}`)]
  if (objectsOf(schema).length)
    return [...comment, `${indent}${name}:`, ...linesOf(schema, known ?? {}, locale, `${indent}  `)]
  return [...comment, `${indent}${name}: ${forms[locale].unwritten}`]
}

/** A field that may be left out, as it would be written: a list, a text in every language, or a value. */
const optional = (name: string, schema: z.ZodType): string[] => {
  const plain = schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema
  if (plain instanceof z.ZodArray) return [`${name}: []`]
  const [object] = objectsOf(plain)
  return [`${name}:`, ...Object.keys(object?.shape ?? {}).map((key) => `  ${key}:`)]
}
