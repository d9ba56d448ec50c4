import { fieldNames } from '#schema/labels.ts'
import { terms } from '#schema/terms.ts'
import { type Edit, type Finding, type Row, error } from './finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'wide-colon': error(
    'title：Participatory community building',
    () => '全角の「：」が使われています。項目名の後は半角の「:」と半角の空白にします。--fixでも直せます。',
    () => 'A full-width colon. After the name of a field comes “: ” in half-width; --fix mends it.',
  ),
  'wide-space': error(
    'title:\u3000Participatory community building',
    () => '全角の空白が使われています。行の始めと「:」の後は半角の空白にします。--fixでも直せます。',
    () => 'A full-width space. Before a field and after its “:” stand ordinary spaces; --fix mends it.',
  ),
  'wide-comma': error(
    'title: { ja: 合宿，en: Study camp }',
    () =>
      '全角の「，」「、」で項目を区切っています。{ } の中は半角の「,」と空白で区切ります。--fixでも直せます。',
    () => 'A full-width comma. Inside { } fields are parted by “, ” in half-width; --fix mends it.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Where an offset of mended text stands in the file. */
export type OffsetInFile = (offset: number) => number

const names = [...fieldNames, ...Object.keys(terms.shape), 'wrong'].join('|')
const indent = new RegExp(String.raw`^([ ]*\u3000[ \u3000]*)(?=-[ \u3000]|(?:${names})[ \u3000]*[:：])`, 'gm')
const sign = String.raw`([ \u3000]*：[ \u3000]*|:[ ]*\u3000+|\u3000+:[ ]*)`
const atLineStart = new RegExp(String.raw`^([ \t\u3000]*(?:-[ \u3000]+)?(?:${names}))${sign}`, 'gm')
const inBraces = new RegExp(String.raw`((?<=[{,，、][\s\u3000]*)(?:${names}))${sign}`, 'g')
const space = new RegExp(String.raw`()((?<=[{,][ ]*)\u3000[ \u3000]*)(?=(?:${names})[ \u3000]*[:：])`, 'g')
const comma = new RegExp(String.raw`()([ \u3000]*[，、][ \u3000]*)(?=(?:${names})[ \u3000]*[:：])`, 'g')

/** What stands in quotes is the writer’s own. */
const quotedValue = /(?<=: *)(?:'[^'\n]*'|"[^"\n]*")(?=\s*[,，、}])/g

/** Full-width signs where YAML needs half-width ones, in the order of the text: `title：題`, `title:　題`, `{ ja: 題，en: Title }`. */
export const wideSlips = (file: string, text: string, start: number): readonly Finding<ProblemKind>[] => {
  const braces = [...text.replace(quotedValue, (value) => '_'.repeat(value.length)).matchAll(/\{[^{}]*/g)]
  const within = (pattern: RegExp) =>
    braces.flatMap(({ 0: inner, index }) => found(inner, pattern, start + index))
  const slips = [
    ...found(text, indent, start).map((edit) => ({ ...edit, text: wider(edit.found) })),
    ...[...found(text, atLineStart, start), ...within(inBraces)].map((edit) => ({
      ...edit,
      text: /^\r?(?:\n|$)/.test(text.slice(edit.end - start, edit.end - start + 2)) ? ':' : ': ',
    })),
    ...within(space).map((edit) => ({ ...edit, text: ' ' })),
    ...within(comma).map((edit) => ({ ...edit, text: ', ' })),
  ]
  return slips
    .toSorted((one, other) => one.start - other.start)
    .filter((slip, index, all) => slip.start >= (all[index - 1]?.end ?? 0))
    .map(({ found: signs, ...edit }) => ({ kind: kindOf(signs), file, offset: edit.start, edit }))
}

const kindOf = (signs: string) =>
  /：/.test(signs) ? 'wide-colon' : /[，、]/.test(signs) ? 'wide-comma' : 'wide-space'

/** A full-width space is as wide as two others. */
const wider = (spaces: string) => spaces.replaceAll('\u3000', '  ')

const found = (text: string, pattern: RegExp, start: number) =>
  [...text.matchAll(pattern)].map(({ 0: whole, 1: before = '', index }) => {
    const isIndent = pattern === indent
    const at = start + index + (isIndent ? 0 : before.length)
    const signs = isIndent ? before : whole.slice(before.length)
    return { found: signs, start: at, end: at + signs.length }
  })

/** The text as it would be with its slips mended, so that the rest can be read; and the way back to the file. */
export const withoutSlips = (text: string, slips: readonly Finding<ProblemKind>[], start: number) => {
  const edits = slips.flatMap(({ edit }) => edit ?? [])
  const plain = edits.reduceRight(
    (mended, edit) => mended.slice(0, edit.start - start) + edit.text + mended.slice(edit.end - start),
    text,
  )
  const offsetInFile: OffsetInFile = (offset) => edits.reduce(before, start + offset)
  return { plain, offsetInFile }
}

const before = (at: number, { start, end, text }: Edit) =>
  at > start ? at - text.length + (end - start) : at
