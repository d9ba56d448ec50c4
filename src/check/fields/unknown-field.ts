import type { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { proseKinds } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { alternativeWith, chosen, fieldNames, fieldsAt, schemaOf } from '#schema/labels.ts'
import { nearest } from './nearest.ts'
import { valueAt, type Path } from '#source/scalars.ts'

/** What is meant by a field that the schema does not know: a fact in a translation, a value that a comma cut, a slip. */
export const unknownField = (
  { located, yaml, text = '' }: Document,
  path: Path,
  key: string,
): Pick<Finding, 'kind' | 'path' | 'detail'> => {
  const at = [...path, key]
  const schema = schemaOf(located)
  const isTranslation = located.locale !== undefined && located.locale !== original
  if (isTranslation && !path.length && Object.hasOwn(proseKinds[located.kind].schema.shape, key))
    return { kind: 'fact-in-translation', path: at, detail: { field: key } }
  const [, name = '', rest = ''] = /^([A-Za-z]+):(.+)$/s.exec(key) ?? []
  if (fieldNames.includes(name))
    return { kind: 'no-space-after-colon', path: at, detail: { right: `${name}: ${rest.trim()}` } }
  const offset = yaml?.offsetOf(at, 'key') ?? 0
  const indent = misplaced(chosen(schema, yaml?.data), yaml?.data, path, key)
  if (indent && /\n[ ]*$/.test(text.slice(0, offset)))
    return { kind: 'unknown-field', path: at, detail: { field: key, indent } }
  const cut = cutByComma(text.slice(0, offset), text.slice(offset))
  if (cut) return { kind: 'comma-in-value', path: at, detail: { field: key, ...cut } }
  return { kind: 'unknown-field', path: at, detail: { field: key, ...meant(schema, yaml?.data, path, key) } }
}

/** Whether a field would stand right one level up, or one level down in the field before it. */
const misplaced = (schema: z.ZodType, data: unknown, path: Path, key: string) => {
  if (path.length && fieldsAt(schema, path.slice(0, -1)).includes(key)) return 'less'
  const siblings = Object.keys(Object(valueAt(data, path)))
  const before = siblings.slice(0, siblings.indexOf(key))
  return before.some((sibling) => fieldsAt(schema, [...path, sibling]).includes(key)) ? 'more' : undefined
}

const meant = (schema: z.ZodType, data: unknown, path: Path, key: string) => {
  const when = path.length ? undefined : alternativeWith(schema, key)
  if (when) return { when }
  const known = fieldsAt(chosen(schema, data), path)
  const like = nearest(key, known)
  return { known: known.join(', '), ...(like && { like }) }
}

/** A value in braces that ends at a comma of its own, as it should be written: `en: 'Omachi, Nagano'`. */
const cutByComma = (before: string, after: string) => {
  if (!/[^{},\s]\s*,\s*$/.test(before)) return undefined
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-500)
  const field = [...line.matchAll(/[{,]\s*([A-Za-z]+):\s+/g)].at(-1)
  if (!field) return {}
  const [rest = ''] = /^[^{}\n]*?(?=\s*(?:[{}\n]|,\s*[A-Za-z]+:\s|$))/.exec(after.slice(0, 500)) ?? []
  const whole = line.slice(field.index + field[0].length) + rest
  const quote = whole.includes("'") ? '"' : "'"
  return { right: `${field[1] ?? ''}: ${quote}${whole}${quote}` }
}
