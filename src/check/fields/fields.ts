import type { z } from 'zod'
import { kinds, listedBy, type Kind } from '#schema/kinds.ts'
import { aboutField, chosen, kindLabel, schemaOf, type Path } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import { isOfWords } from '#schema/field-kinds.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { meantAddress, meantType, meantValue } from './meant-values.ts'
import { type ProblemKind as UnknownFieldProblem, unknownField } from './unknown-field.ts'
import {
  type ProblemKind as WrittenNumbersProblem,
  problemsOfWrittenNumbers,
  writtenAt,
} from './written-numbers.ts'

const hint = (text: string | undefined, before: string) => (text ? `${before}${text}` : '')

const types: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['trueまたはfalse', 'true or false'],
  one: ['一つだけ（[ ] なし）', 'one only, without brackets'],
  array: ['半角の [ ] と , の一覧（例：[tokyo, saga]）', 'a list in brackets, such as [tokyo, saga]'],
  object: ['字下げした項目', 'fields of its own'],
}

/** What this file notices, and what is then said. */
export const rows = {
  'missing-field': error(
    'title: 参加型の地域づくり',
    ({ field, ja }) =>
      `「${field}」がありません。「${field}: 」に続けて書いてください。${hint(ja, '書くもの：')}`,
    ({ field, en }) => `“${field}” is missing. Add “${field}: ”. ${hint(en, 'What to write: ')}`,
  ),
  'empty-field': error(
    'summary:',
    ({ field, ja }) =>
      `「${field}」に何も書かれていません。値を書くか、なくてよい項目なら行ごと消してください。${hint(ja, '書くもの：')}`,
    ({ field, en }) =>
      `“${field}” is empty. Fill it in, or delete the line if the field is optional. ${hint(en, 'What to write: ')}`,
  ),
  'wrong-type': error(
    'value: 千',
    ({ value, expected = '', ja, quote, right, fields, like }) =>
      fields
        ? `「${value}」は使えません。${like ? `「${like}」` : `字下げした項目（${fields}）`}を書いてください。${hint(ja, '書くもの：')}`
        : right
          ? `「${value}」は数として読めません。「${right}」と、数字だけで書いてください（単位や「約」は、unit や qualifier に書きます）。`
          : quote
            ? quote === 'on'
              ? `「${value}」は文字と読まれません。「'」で囲んでください（'${value}'）。`
              : `「${value}」の引用符を取ってください。数は引用符で囲みません。`
            : `「${value}」は使えません。${types[expected]?.[0] ?? expected}を書いてください。${hint(ja, '書くもの：')}`,
    ({ value, expected = '', en, quote, right, fields, like }) =>
      fields
        ? `“${value}” cannot stand here: write ${like ? `“${like}”` : `fields of its own (${fields})`}. ${hint(en, 'What to write: ')}`
        : right
          ? `“${value}” is not read as a number. Write “${right}”, in plain digits (what it counts, and “about”, stand in unit and qualifier).`
          : quote
            ? quote === 'on'
              ? `“${value}” is not read as text. Put it in quotes: '${value}'.`
              : `Take the quotes of “${value}” off: a number has none.`
            : `“${value}” cannot stand here: write ${types[expected]?.[1] ?? expected}. ${hint(en, 'What to write: ')}`,
  ),
  'wrong-value': error(
    'region: JP-99',
    ({ value, ja, like }) =>
      `「${value}」は使えません。${like ? `「${like}」と書いてください。` : ''}${hint(ja, '書くもの：')}`,
    ({ value, en, like }) =>
      `“${value}” cannot stand here. ${like ? `Write “${like}”. ` : ''}${hint(en, 'What to write: ')}`,
  ),
  'misplaced-record': error(
    'measure: count',
    ({ id, folder, kind = '' }) =>
      `「${id}」の項目は「${kindLabel(kind, 'ja')}」のものです。ファイルを ${folder} フォルダーに移してください。`,
    ({ id, folder, kind = '' }) =>
      `The fields of “${id}” are those of a ${kindLabel(kind, 'en')}. Move the file to the folder ${folder}.`,
  ),
  'link-not-https': error(
    'About 130 people took part, and about 90% found it worthwhile. The recording',
    ({ value, right, contact }) =>
      contact
        ? `「${value}」：ここには読者が読むページのアドレス（https://…）だけを書きます。メールや電話は、本文のリンク（[言葉](mailto:…)）か、report.yaml の contact に書いてください。`
        : `「${value}」：リンクは https:// で始まるアドレスにしてください${right ? `（${right}）` : ''}。`,
    ({ value, right, contact }) =>
      contact
        ? `“${value}”: only the address of a page (https://…) stands here. Write mail and telephones as a link of a body, [words](mailto:…), or as contact in report.yaml.`
        : `“${value}”: a link must be an address that begins with https://${right ? ` (${right})` : ''}.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | UnknownFieldProblem | WrittenNumbersProblem

/** What a file's fields break of the schema of its kind. */
export const problemsOfFields = (document: Document): readonly Finding<ProblemKind>[] => {
  const { file, located, yaml } = document
  if (!yaml) return []
  const schema = chosen(schemaOf(located), yaml.data)
  const { error } = schema.safeParse(yaml.data)
  const meant = error && kindOf(document)
  if (meant) {
    const detail = { id: located.id, folder: meant, kind: meant }
    return [{ kind: 'misplaced-record', file, offset: yaml.offsetOf([]), detail }]
  }
  const isRefused = (path: Path) =>
    error?.issues.some((issue) => issue.path.join('.') === path.join('.')) ?? false
  const found = (error?.issues ?? [])
    .flatMap((issue): Finding<ProblemKind>[] => {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ file, ...unknownField(document, path, key) }))
      return [
        {
          file,
          path,
          offset: yaml.offsetOf(path),
          ...wrongField(schema, path, document, issue),
        },
      ]
    })
    .map((finding) => ({ ...finding, offset: finding.offset ?? yaml.offsetOf(finding.path ?? [], 'key') }))
  return [...found, ...problemsOfWrittenNumbers(document).filter(({ path = [] }) => !isRefused(path))]
}

/** The other kind of record whose fields a file has. */
const kindOf = ({ located, yaml }: Document): string | undefined => {
  const isOf = (kind: Kind) => kinds[kind].schema.safeParse(yaml?.data).success
  return located.year === undefined || located.locale !== undefined
    ? undefined
    : recordKinds.find((kind) => kind !== located.kind && isOf(kind))
}

const recordKinds = listedBy('activities').filter((kind) => kind !== 'quotations')

const wrongField = (
  schema: z.ZodType,
  path: Path,
  document: Document,
  issue: z.core.$ZodIssue,
): Pick<Finding<ProblemKind>, 'kind' | 'detail'> => {
  const hint = aboutField(schema, path)?.hint
  const value = valueAt(document.yaml?.data, path)
  const detail = { field: String(path.at(-1) ?? ''), ...(hint && { ja: hint.ja, en: hint.en }) }
  if (value === undefined) return { kind: 'missing-field', detail }
  if (value === null || (typeof value === 'string' && !value.trim())) return { kind: 'empty-field', detail }
  const shown = {
    ...detail,
    value: typeof value === 'number' ? writtenAt(document, path) : shorten(value),
  }
  const isCode = typeof value === 'number' && !isOfWords(path)
  if (issue.code === 'invalid_type' && !(isCode && issue.expected === 'string'))
    return {
      kind: 'wrong-type',
      detail: {
        ...shown,
        expected: Array.isArray(value) && issue.expected === 'string' ? 'one' : issue.expected,
        ...meantType(document, schema, path, value, issue.expected),
      },
    }
  if ((path.at(-1) === 'url' || path.at(-1) === 'website') && !String(value).startsWith('https://'))
    return {
      kind: 'link-not-https',
      detail: { ...shown, ...meantAddress(String(value)) },
    }
  const like = meantValue(document, path, value)
  return { kind: 'wrong-value', detail: { ...shown, ...(like && { like }) } }
}

const shorten = (value: unknown): string => {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  const text = typeof value === 'string' ? value : isList ? `[${value.join(', ')}]` : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
