import { hasMark } from '#check/words/unwritten.ts'
import { original, translationIds, type Locale } from '#i18n/locales.ts'
import { proseKinds } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import type { Section } from '#source/sections.ts'
import { textAt, type Pair } from '#source/year.ts'
import { withoutNotes } from './numbered-notes.ts'

/** Words of an original, those that translate them, and where these stand. */
export type Compared = Pick<Finding, 'path' | 'offset'> & {
  readonly from: string
  readonly to: string
  readonly locale: Locale
  /** From where to where the original's words stand in their body. */
  readonly source?: readonly [start: number, end: number]
  /** Whether these are several paragraphs, which have no counterparts one by one. */
  readonly isWhole?: true
}

/** The fields and paragraphs of a translation, each beside its original; what is still to be written is not compared. */
export const comparedIn = ({ from, translation, locale }: Pair): readonly Compared[] => {
  const { kind, locale: own } = translation.located
  if (own === undefined || !from.yaml || !translation.yaml) return []
  const fields = Object.keys(proseKinds[kind].translation.shape).flatMap((field): Compared[] => {
    const [before, after] = [textAt(from, field), textAt(translation, field)]
    return before === undefined || after === undefined
      ? []
      : [{ from: before, to: after, locale, path: [field] }]
  })
  return [...fields, ...bodies(from.sections, translation.sections, locale)].filter(isWritten)
}

const isWritten = ({ from, to }: Compared) => !hasMark(from) && !hasMark(to)

/** The words of a record that stand beside their original. */
export const comparedInRecord = ({ yaml }: Document): readonly Compared[] =>
  (yaml?.scalars ?? [])
    .filter(({ path }) => path.at(-1) === original)
    .flatMap(({ path, value }) =>
      translationIds.flatMap((locale) => {
        const at = [...path.slice(0, -1), locale]
        const words = valueAt(yaml?.data, at)
        return typeof words === 'string' ? [{ from: value, to: words, locale, path: at }] : []
      }),
    )
    .filter(isWritten)

type Sections = readonly Section[] | undefined

/** Section by section where both bodies have as many, else the bodies as wholes. */
const bodies = (one: Sections, other: Sections, locale: Locale): Compared[] => {
  if (!one || !other) return []
  const [from, to] =
    one.length === other.length
      ? [one.map(blocksOf), other.map(blocksOf)]
      : [[one.flatMap(blocksOf)], [other.flatMap(blocksOf)]]
  return to.flatMap((blocks, index) => ofBlocks(from[index] ?? [], blocks, locale))
}

const blocksOf = ({ blocks }: Section) => blocks

/** Block by block where both sections have as many, else the sections as wholes. */
const ofBlocks = (before: Section['blocks'], after: Section['blocks'], locale: Locale): Compared[] => {
  const plain = (blocks: Section['blocks'], own: Locale) =>
    blocks.map(({ text, offset }) => ({ text: withoutNotes(text, own), offset }))
  const [from, to] = [plain(before, original), plain(after, locale)]
  const text = (blocks: Section['blocks']) => blocks.map((block) => block.text).join('\n')
  if (from.length !== to.length)
    return [
      {
        from: text(from),
        to: text(to),
        locale,
        offset: to[0]?.offset ?? 0,
        source: [from[0]?.offset ?? 0, Infinity],
        isWhole: true,
      },
    ]
  return to.map((block, index) => ({
    from: from[index]?.text ?? '',
    to: block.text,
    locale,
    offset: block.offset,
    source: [from[index]?.offset ?? 0, from[index + 1]?.offset ?? Infinity],
  }))
}
