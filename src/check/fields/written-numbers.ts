import type { Path } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'odd-number': error(
    'value: 1e3',
    ({ written, right }) =>
      `「${written}」は ${right} と読まれます。「${right}」と、数字だけで書いてください。`,
    ({ written, right }) => `“${written}” is read as ${right}. Write “${right}”, in plain digits.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Numbers in fields that are not written in plain digits: 1e5, 0x3E8, 007, +5. */
export const problemsOfWrittenNumbers = (document: Document): readonly Finding<ProblemKind>[] =>
  numbersIn(document.yaml?.data).flatMap(({ path, value }): Finding<ProblemKind>[] => {
    const written = writtenAt(document, path)
    // In a list, a comma of thousands makes one amount more: that is told of the list.
    const isOfThousands = typeof path.at(-1) === 'number' && /^\d{3}$/.test(written)
    if (!written || isOfThousands || /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written)) return []
    return [{ kind: 'odd-number', file: document.file, path, detail: { written, right: `${value}` } }]
  })

/** A value of one word as it is written, without quotation marks. */
export const writtenAt = ({ text = '', yaml }: Document, path: Path): string => {
  const at = yaml?.offsetOf(path) ?? 0
  return /^[^\s,\]}#'"]+/.exec(text.slice(at, at + 60).normalize('NFKC'))?.[0] ?? ''
}

const numbersIn = (data: unknown, path: Path = []): readonly { path: Path; value: number }[] => {
  if (typeof data === 'number') return [{ path, value: data }]
  if (Array.isArray(data)) return data.flatMap((item, index) => numbersIn(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => numbersIn(value, [...path, key]))
}

/** A number as people write it, in plain digits: 1,000回, △1,234, 1.5万, 90% of a share; undefined where it is none. */
export const plainNumber = (written: string): number | undefined => {
  const plain = written
    .normalize('NFKC')
    .replace(/^[¥￥$€]|円$/g, '')
    .replace(/(?<=\d)[,、_'’ ](?=\d{3}(?!\d))|\s/g, '')
  const [, sign, digits, power = '', rest = ''] =
    /^(?:約|およそ|計|about|over)?([-−△▲])?(\d+(?:\.\d+)?)([千万億%割])?([^\d.]{0,4})$/.exec(plain) ?? []
  if (digits === undefined || (power === '' && /^[.:/]/.test(rest))) return undefined
  const value = Number((Number(digits) * (powers[power] ?? 1)).toPrecision(12))
  return sign ? -value : value
}

const powers: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, '%': 0.01, 割: 0.1 }
