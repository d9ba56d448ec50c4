import { parse } from 'yaml'
import type { Alternative } from './alternatives.ts'
import { keptLines } from './kept-lines.ts'
import { entriesText, keptYaml } from './kept.ts'
import { isObject, type Data } from './yaml-text.ts'

/** How a form reads a file and writes it again. */
export type Format = {
  readonly fromFile: (text: string) => Data
  readonly toFile: (data: Data) => string
}

/** Carries a file's own text through the form, so that what nobody changed stays as it is. */
export const keptText = 'keptText'

/** A YAML file. */
export const recordFormat = (alternatives: readonly Alternative[]): Format => ({
  fromFile: (text) => ({ ...asInForm(read(text), alternatives), [keptText]: whole(text) }),
  toFile: ({ [keptText]: before, ...data }) => {
    if (typeof before !== 'string') return entriesText(asInFile(withoutBlanks(data), alternatives), 0)
    return keptYaml(whole(before), asInFile(withoutBlanks(data, read(before)), alternatives))
  },
})

/** An MDX file: fields between two lines of hyphens, and a body. */
export const proseFormat: Format = {
  fromFile: (text) => {
    const { fields, body } = parts(text)
    return { ...read(fields), body: body.trim(), [keptText]: whole(text) }
  },
  toFile: ({ [keptText]: before, body, ...data }) => {
    const was = typeof before === 'string' ? parts(before) : undefined
    const written = typeof body === 'string' ? body.trim() : ''
    const fields = was
      ? keptYaml(was.fields, withoutBlanks(data, read(was.fields)))
      : entriesText(withoutBlanks(data), 0)
    return `---\n${fields}---\n${written && `\n${keptLines(was?.body.trim() ?? '', written)}\n`}`
  },
}

/** With the line break that forms take from the end of a file. */
const whole = (text: string): string => `${text.trimEnd()}\n`

const parts = (text: string): { readonly fields: string; readonly body: string } => {
  const [, fields = '', body = ''] = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n([^]*))?$/m.exec(text) ?? []
  return { fields, body }
}

const read = (text: string): Data => {
  const data: unknown = parse(text)
  return isObject(data) ? data : {}
}

/** Without what says nothing and was not there before: a form writes blanks for what nobody filled in. */
const withoutBlanks = (data: Data, before: Data = {}): Data =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const was = before[key]
      const kept = isObject(value)
        ? withoutBlanks(value, isObject(was) ? was : {})
        : Array.isArray(value)
          ? listed(value)
          : value
      return isBlank(kept) && kept !== was ? [] : [[key, kept]]
    }),
  )

const listed = (list: readonly unknown[]): readonly unknown[] =>
  list.map((item) => (isObject(item) ? withoutBlanks(item) : item)).filter((item) => !isBlank(item))

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && !Object.keys(value).length)

const asInForm = (data: Data, alternatives: readonly Alternative[]): Data =>
  renamed(data, alternatives, ({ field, as }) => [field, as])

const asInFile = (data: Data, alternatives: readonly Alternative[]): Data =>
  renamed(data, alternatives, ({ field, as }) => [as, field])

const renamed = (
  data: Data,
  alternatives: readonly Alternative[],
  names: (alternative: Alternative) => readonly [from: string, to: string],
): Data => {
  const now = alternatives.filter(({ by, is }) => data[by] === is).map(names)
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [now.find(([from]) => from === key)?.[1] ?? key, value]),
  )
}
