import { z } from 'zod'
import { isWords } from './fields.ts'
import { kinds, listedBy, proseKinds } from './kinds.ts'
import { inner, objectsOf, type Path } from './labels.ts'

/** The fields without fields of their own below a schema, by name. */
const leaves = (schema: z.ZodType): readonly (readonly [name: string, field: z.ZodType])[] =>
  objectsOf(schema).flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([name, field]) => {
      const plain = withoutWrapper(inner(field))
      return objectsOf(plain).length ? leaves(plain) : [[name, plain] as const]
    }),
  )

/** What stands in a list, or in a field that may be left out. */
const withoutWrapper = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional) return withoutWrapper(inner(schema.unwrap()))
  return schema instanceof z.ZodArray ? withoutWrapper(inner(schema.element)) : schema
}

/** Fields that hold an address, a code, a date, a number or the names of files: every leaf that is not of words. */
const wordless: ReadonlySet<string> = new Set(
  [
    ...Object.values(kinds).map(({ schema }) => schema),
    ...Object.values(proseKinds).map((kind) => kind.translation),
  ]
    .flatMap((schema) => leaves(schema))
    .flatMap(([name, field]) => (isWords(field) ? [] : [name])),
)

const references: ReadonlySet<string> = new Set([...listedBy('activities'), 'otherGoals'])

/** Whether a field holds words, of readers or of editors, and no code, address, date or number. */
export const isOfWords = (path: Path): boolean =>
  !wordless.has(String(path.findLast((step) => typeof step === 'string')))

/** Fields that only editors read. */
const forEditors: ReadonlySet<string> = new Set(['questions', 'agreed'])

/** Whether only editors read a field. */
export const isForEditors = ([field]: Path): boolean => forEditors.has(String(field))

/** Whether readers see what stands in a field as words. */
export const isForReaders = (path: Path): boolean => !isForEditors(path) && isOfWords(path)

/** Whether a field holds words as they stood or stand in a text, in the languages in which they were changed. */
export const isChangedWords = ([field, , part]: Path): boolean =>
  field === 'changes' && (part === 'before' || part === 'after')

/** Whether a field tells what was corrected or changed, and so has to spell what is no longer right. */
export const quotesSlips = (path: Path): boolean =>
  path[0] === 'slips' || path[2] === 'mended' || isChangedWords(path)

/** Whether a field is a list of file names, or one of them. */
export const isOfReferences = ([field]: Path): boolean => references.has(String(field))
