import { type Row, error } from './finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'quote-in-value': error(
    "en: 'Visit to the Women's Fund'",
    ({ right }) =>
      `値の中の引用符・アポストロフィで、値がそこで終わりと読まれます。「${right}」と書いてください。`,
    ({ right }) => `The quotation mark or apostrophe within the value ends it. Write ${right}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** A value whose own quotation marks end it, and how it is written. */
type Quoted = { readonly offset: number; readonly right: string }

const values: readonly RegExp[] = [
  /(?<=^[ -]*[\w-]+: +)(['"])([^\n]*)\1(?=[ \t]*$)/gm,
  /(?<=[{,]\s*[\w-]+: +)(['"])((?:(?!, *[\w-]+: )[^{}\n])*)\1(?= *(?:, *[\w-]+: |\}))/g,
]

/** Values in quotes that hold the same sign once more: 'Women's Fund'. */
export const quotesIn = (text: string): readonly Quoted[] =>
  values
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 1: sign = '', 2: inner = '', index }) => {
        const escaped = sign === "'" ? /''/g : /\\./g
        const plain = inner.replace(escaped, '')
        if (!plain.includes(sign) || isOfParts(plain, sign)) return []
        const words = inner.replaceAll(`\\${sign}`, sign).replaceAll(sign === "'" ? "''" : sign, sign)
        return [{ offset: index, right: quoted(words) }]
      }),
    )
    .toSorted((one, other) => one.offset - other.offset)

/** Whether the marks close one part and open another, and do not hold the whole: "A" and "B". */
const isOfParts = (inner: string, sign: string): boolean => {
  const parts = inner.split(sign)
  return (
    parts.length % 2 === 1 &&
    /^[^\p{L}\p{N}]/u.test(parts[1] ?? '') &&
    /[^\p{L}\p{N}]$/u.test(parts.at(-2) ?? '')
  )
}

/** Words in quotation marks that they do not hold themselves, or else with each of them doubled. */
const quoted = (words: string): string =>
  words.includes('"') || words.includes('\\') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`
