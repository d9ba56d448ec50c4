/** About, over, under: part of the figure. */
type Qualifier = 'about' | 'over' | 'under'

/** How the words around an amount may be read; nothing is as exactly. */
export type Qualifiers = readonly (Qualifier | undefined)[]

/** A number, date or code of a text: 130, m7 for July, fy2023, 90%, 14:30, 2/3, A-1. */
export type Amount = {
  readonly key: string
  /** Keys that its counterpart may have as well: C7 for the 7 of “Civil 7”. */
  readonly also: readonly string[]
  readonly shown: string
  readonly qualifier: Qualifier | undefined
  readonly qualifiers: Qualifiers
  /** Written in words, so that its counterpart need not exist, and its qualifier may be read either way. */
  readonly loose: boolean
  /** In words and before what is counted: of two such numbers neither may be without a counterpart. */
  readonly isCounted: boolean
}

/** A text out of which amounts are taken one pattern after the other, so that none is counted twice. */
export type Ledger = {
  readonly amounts: readonly Amount[]
  readonly take: (pattern: RegExp, read: (match: Groups) => readonly Reading[], as?: As) => Ledger
}

/** What a pattern caught, by number; an empty text where a group caught nothing. */
export type Groups = (group: number) => string

/** A key, or all that one amount may be read as. */
export type Reading = number | string | readonly (number | string)[]

type As = 'figure' | 'counted' | 'word'

/** How the words around an amount qualify it. */
export type Qualify = (before: string, after: string, found: string) => Qualifiers

export const ledgerOf = (text: string, qualify: Qualify, amounts: readonly Amount[] = []): Ledger => ({
  amounts,
  take: (pattern, read, as = 'figure') => {
    const found: Amount[] = []
    const rest = text.replace(pattern, (...parts: unknown[]) => {
      const groups = parts.map((part) => (typeof part === 'string' ? part : undefined))
      const [whole = ''] = groups
      const index = parts.find((part) => typeof part === 'number') ?? 0
      const before = text.slice(0, index)
      const after = text.slice(index + whole.length)
      const told = qualify(before.slice(-40), after.slice(0, 40), whole)
      const qualifiers = told.length ? told : [undefined]
      for (const reading of read((group) => groups[group] ?? '')) {
        const [key = '', ...also] = [reading].flat().map(String)
        found.push({
          key,
          also,
          shown: /^m\d|^fy|\//.test(key) ? whole.trim() : key,
          qualifier: qualifiers[0],
          qualifiers,
          loose: as !== 'figure',
          isCounted: as === 'counted',
        })
      }
      return '\0'.repeat(whole.length)
    })
    return ledgerOf(rest, qualify, [...amounts, ...found])
  },
})

/** Numbers with thousands separators, for use inside other patterns. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

export const valueOf = (text: string): number => Number(text.replaceAll(',', ''))

/** 2 and 30 after noon → 14:30. */
export const timeOf = (hour: string, minute: string, half: string): string => {
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
  return `${hours}:${minute.padStart(2, '0')}`
}

/** The keys of so many out of so many: 3/4, 75%. */
export const share = (part: number, whole: number): readonly string[] => {
  const percent = (part / whole) * 100
  return [`${part}/${whole}`, ...(Number.isInteger(percent) ? [`${percent}%`] : [])]
}

/** One and a half of something, also in its smaller unit: 90 minutes, 18 months. */
export const andAHalf = (value: number): readonly number[] => [
  value + 0.5,
  (value + 0.5) * 60,
  (value + 0.5) * 12,
]

/** 2024 and 26 → 2026. */
export const whole = (first: string, second: string): string =>
  second.length === 2 ? first.slice(0, 2) + second : second

/** Full-width and circled signs as plain ones; without addresses, and names that hold a digit in one language only. */
export const plainText = (text: string): string =>
  text
    .replace(/([①-⑳])(?=[①-⑳])/g, '$1 ')
    .normalize('NFKC')
    .replace(notAmounts, ' ')

// No pattern may run on without an end: a long line would hold the check up. Twenty digits are no amount.
const notAmounts =
  /https?:\/\/\S+|\+\d{1,3} (?:\(0\) ?)?\d{1,4} \d{1,4} \d{3,4}(?!\d)|(?<![\d-])(?:\+\d{1,3}[- ])?\(?\d{1,4}\)?-\d{1,4}-\d{3,4}(?![\d-])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|CO2|COVID-19|新型コロナ\S{0,8}19|\d{20,}/g

/** The amounts of each text that have no counterpart in the other. */
export const compareAmounts = (one: readonly Amount[], other: readonly Amount[]) => {
  const [these, those] = [unique(one), unique(other)]
  const [missing, missingInOne] = [without(these, those), without(those, these)]
  const isCountedInBoth = [missing, missingInOne].every((side) => side.some(({ isCounted }) => isCounted))
  const told = (side: readonly Amount[]) =>
    side.filter(({ loose, isCounted }) => !loose || (isCounted && isCountedInBoth))
  return { onlyInOne: told(missing), onlyInOther: told(missingInOne) }
}

const unique = (amounts: readonly Amount[]): readonly Amount[] => [
  ...new Map(amounts.map((amount) => [JSON.stringify(amount), amount])).values(),
]

const without = (from: readonly Amount[], to: readonly Amount[]): readonly Amount[] =>
  from.filter((amount) => !to.some((candidate) => isSame(amount, candidate)))

const isSame = (one: Amount, other: Amount): boolean =>
  isNextOver(one, other) ||
  isNextOver(other, one) ||
  (keysOf(one).some((key) => keysOf(other).includes(key)) &&
    (one.loose || other.loose || one.qualifiers.some((qualifier) => other.qualifiers.includes(qualifier))))

/** 101人以上 is more than 100. */
const isNextOver = (next: Amount, last: Amount): boolean =>
  next.qualifier === 'over' &&
  last.qualifier === 'over' &&
  /^\d*[1-9]01$/.test(next.key) &&
  Number(next.key) - 1 === Number(last.key)

const keysOf = ({ key, also }: Amount): readonly string[] => [key, ...also]

/** Amounts as a message tells them: 約130 / about 130. */
export const tell = (amounts: readonly Amount[], locale: 'ja' | 'en'): string =>
  [
    ...new Set(amounts.map(({ qualifier, shown }) => (qualifier ? told[locale][qualifier](shown) : shown))),
  ].join(', ')

const told = {
  ja: {
    about: (it: string) => `約${it}`,
    over: (it: string) => `${it}超`,
    under: (it: string) => `${it}未満`,
  },
  en: {
    about: (it: string) => `about ${it}`,
    over: (it: string) => `over ${it}`,
    under: (it: string) => `under ${it}`,
  },
} as const
