import type { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { proseKinds } from '#schema/kinds.ts'
import { aboutField, chosen, fieldNames, fieldsAt, schemaOf, type Path } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { nearest } from './nearest.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-field': error(
    'partner: [dokkyo]',
    ({ field, like, known, indent }) =>
      indent
        ? `「${field}」の行の字下げ（行の始めの空白）を${indent === 'less' ? '減らして' : '増やして'}ください。今のままでは、ほかの項目の${indent === 'less' ? '中に入って' : '外に出て'}います。`
        : `「${field}」という項目はありません。${like ? `「${like}」のことではありませんか。` : `ここに書ける項目：${known}`}`,
    ({ field, like, known, indent }) =>
      indent
        ? `Indent the line “${field}” ${indent}: as it is, it stands ${indent === 'less' ? 'inside' : 'outside'} another field.`
        : `There is no field “${field}”. ${like ? `Did you mean “${like}”?` : `The fields here are: ${known}`}`,
  ),
  'no-space-after-colon': error(
    'title: { ja: 合宿, en:Study camp }',
    ({ right }) => `「:」の後に半角の空白がありません。「${right}」と書いてください。`,
    ({ right }) => `There is no space after the colon. Write “${right}”.`,
  ),
  'comma-in-value': error(
    'name: { ja: 黒部市, en: Kurobe, Toyama }',
    ({ field, right, digits }) =>
      digits
        ? `数の中の「,」で値が切れています。桁区切りを付けずに書いてください（${digits}）。`
        : `「${field}」の前の「,」で値が切れています。{ } の中で「,」を使う値は、全体を引用符で囲んでください${right ? `（${right}）` : ''}。`,
    ({ field, right, digits }) =>
      digits
        ? `A comma within a number ends the value. Write it without: ${digits}.`
        : `The comma before “${field}” ends the value. Inside { }, put a value with commas in quotes${right ? `: ${right}` : ''}.`,
  ),
  'fact-in-translation': error(
    'area: B',
    ({ field }) =>
      `このファイルには訳文だけを書きます。「${field}」は原文のファイル（.${original}.mdx）に書き、ここからは消してください。`,
    ({ field }) =>
      `A translation holds words only. Write “${field}” in the file of the original (.${original}.mdx) and delete it here.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** What is meant by a field that the schema does not know: a fact in a translation, a value that a comma cut, a slip. */
export const unknownField = (
  { located, yaml, text = '' }: Document,
  path: Path,
  key: string,
): Pick<Finding<ProblemKind>, 'kind' | 'path' | 'detail'> => {
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
  const siblings = Object.keys(valueAt(data, path) ?? {})
  const before = siblings.slice(0, siblings.indexOf(key))
  return before.some((sibling) => fieldsAt(schema, [...path, sibling]).includes(key)) ? 'more' : undefined
}

const meant = (schema: z.ZodType, data: unknown, path: Path, key: string) => {
  const known = fieldsAt(chosen(schema, data), path)
  const like = labelled(schema, data, path, key) ?? nearest(key, known)
  return { known: known.join(', '), ...(like && { like }) }
}

/** The field that staff call so: 要約 for summary, 原文 for original. */
const labelled = (schema: z.ZodType, data: unknown, path: Path, key: string): string | undefined => {
  const own = chosen(schema, data)
  const called = fieldsAt(own, path).filter((field) => {
    const label = aboutField(own, [...path, field])?.label
    return label !== undefined && (label.ja.startsWith(key) || label.en.toLowerCase() === key.toLowerCase())
  })
  return called.length === 1 ? called[0] : undefined
}

/** A value in braces that ends at a comma of its own, as it should be written: `en: 'Omachi, Nagano'`. */
const cutByComma = (before: string, after: string) => {
  if (!/[^{},\s]\s*,\s*$/.test(before)) return undefined
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-500)
  const field = [...line.matchAll(/[{,]\s*([A-Za-z]+):\s+/g)].at(-1)
  if (!field) return {}
  const [rest = ''] = /^[^{}\n]*?(?=\s*(?:[{}\n]|,\s*[A-Za-z]+:\s|$))/.exec(after.slice(0, 500)) ?? []
  const whole = line.slice(field.index + field[0].length) + rest
  if (/^-?\d{1,3}(?:,\s*\d{3})+$/.test(whole))
    return { digits: `${field[1] ?? ''}: ${whole.replace(/,\s*/g, '')}` }
  const quote = whole.includes("'") ? '"' : "'"
  return { right: `${field[1] ?? ''}: ${quote}${whole}${quote}` }
}
