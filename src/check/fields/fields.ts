import type { z } from 'zod'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { aboutField, chosen, schemaOf } from '#schema/labels.ts'
import { regionNamed } from './regions.ts'
import { valueAt, type Path } from '#source/scalars.ts'
import { unknownField } from './unknown-field.ts'
import { isOfWords } from '#source/field-kinds.ts'

/** What a file's fields break of the schema of its kind. */
export const problemsOfFields = (document: Document): readonly Finding[] => {
  const { file, located, yaml } = document
  if (!yaml) return []
  const schema = chosen(schemaOf(located), yaml.data)
  const { error } = schema.safeParse(yaml.data)
  return (error?.issues ?? [])
    .flatMap((issue): Finding[] => {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ file, ...unknownField(document, path, key) }))
      return [
        {
          file,
          path,
          offset: yaml.offsetOf(path),
          ...wrongField(schema, path, valueAt(yaml.data, path), issue),
        },
      ]
    })
    .map((finding) => ({ ...finding, offset: finding.offset ?? yaml.offsetOf(finding.path ?? [], 'key') }))
}

const wrongField = (
  schema: z.ZodType,
  path: Path,
  value: unknown,
  issue: z.core.$ZodIssue,
): Pick<Finding, 'kind' | 'detail'> => {
  const hint = aboutField(schema, path)?.hint
  const detail = { field: String(path.at(-1) ?? ''), ...(hint && { ja: hint.ja, en: hint.en }) }
  if (value === undefined) return { kind: 'missing-field', detail }
  if (value === null || (typeof value === 'string' && !value.trim())) return { kind: 'empty-field', detail }
  const shown = { ...detail, value: shorten(value) }
  const isCode = typeof value === 'number' && !isOfWords(path)
  if (issue.code === 'invalid_type' && !(isCode && issue.expected === 'string'))
    return {
      kind: 'wrong-type',
      detail: { ...shown, expected: issue.expected, ...quotes(value, issue.expected) },
    }
  if ((path.at(-1) === 'url' || path.at(-1) === 'website') && !String(value).startsWith('https://'))
    return { kind: 'link-not-https', detail: shown }
  const like = path.at(-1) === 'region' && regionNamed(String(value).trim())
  return { kind: 'wrong-value', detail: { ...shown, ...(like && { like }) } }
}

/** What quotation marks have to do with it: "130" for a number, 2023 for a text. */
const quotes = (value: unknown, expected: string) => {
  if (expected === 'number' && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value))
    return { quote: 'off' }
  return expected === 'string' && typeof value !== 'object' ? { quote: 'on' } : {}
}

const shorten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
