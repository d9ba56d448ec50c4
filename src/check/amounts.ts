/** About, over, under: part of the figure. */
export type Qualifier = 'about' | 'over' | 'under'

/** A number, date or code of a text: 130, m7 for July, fy2023, 90%, A-1. */
export type Amount = {
  readonly key: string
  readonly shown: string
  readonly qualifier: Qualifier | undefined
  /** Written in words, so that its counterpart need not exist, and its qualifier may be read either way. */
  readonly loose: boolean
}

/** A text out of which amounts are taken one pattern after the other, so that none is counted twice. */
export type Ledger = {
  readonly amounts: readonly Amount[]
  readonly take: (
    pattern: RegExp,
    read: (match: Groups) => readonly (number | string)[],
    loose?: boolean,
  ) => Ledger
}

/** What a pattern caught, by number; an empty text where a group caught nothing. */
export type Groups = (group: number) => string

/** How the words around an amount qualify it. */
export type Qualify = (before: string, after: string, found: string) => Qualifier | 'either' | undefined

export const ledgerOf = (text: string, qualify: Qualify, amounts: readonly Amount[] = []): Ledger => ({
  amounts,
  take: (pattern, read, loose = false) => {
    const found: Amount[] = []
    const rest = text.replace(pattern, (...parts) => {
      const groups = parts.filter((part) => typeof part === 'string' || part === undefined)
      const [whole = ''] = groups
      const index = parts.find((part) => typeof part === 'number')
      const before = text.slice(0, typeof index === 'number' ? index : 0)
      const after = text.slice(before.length + whole.length)
      const qualifier = qualify(before.slice(-20), after.slice(0, 20), whole)
      for (const key of read((group) => groups[group] ?? ''))
        found.push({
          key: String(key),
          shown: shownAs(qualifier, whole.trim(), key),
          qualifier: qualifier === 'either' ? undefined : qualifier,
          loose: loose || qualifier === 'either',
        })
      return '\0'.repeat(whole.length)
    })
    return ledgerOf(rest, qualify, [...amounts, ...found])
  },
})

const shownAs = (qualifier: Qualifier | 'either' | undefined, whole: string, key: number | string) => {
  const text = /^m\d/.test(String(key)) || /^fy/.test(String(key)) ? whole : String(key)
  return qualifier && qualifier !== 'either' ? `${qualifier} ${text}` : text
}

/** Numbers with thousands separators, for use inside other patterns. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

export const valueOf = (text: string): number => Number(text.replaceAll(',', ''))

/** Full-width and circled signs as plain ones; without addresses, and names that hold a digit in one language only. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(notAmounts, ' ')

// No pattern may run on without an end: a long line would hold the check up. Twenty digits are no amount.
const notAmounts =
  /https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|CO2|COVID-19|新型コロナ\S{0,8}19|\d{20,}/g

/** The amounts of each text that have no counterpart in the other. */
export const compareAmounts = (one: readonly Amount[], other: readonly Amount[]) => ({
  onlyInOne: withoutCounterpart(unique(one), unique(other)),
  onlyInOther: withoutCounterpart(unique(other), unique(one)),
})

const unique = (amounts: readonly Amount[]): readonly Amount[] => [
  ...new Map(amounts.map((it) => [`${it.key} ${it.qualifier} ${it.loose} ${it.shown}`, it])).values(),
]

const withoutCounterpart = (from: readonly Amount[], to: readonly Amount[]): readonly string[] => [
  ...new Set(
    from
      .filter((amount) => !amount.loose && !to.some((candidate) => isSame(amount, candidate)))
      .map(({ shown }) => shown),
  ),
]

const isSame = (one: Amount, other: Amount): boolean =>
  one.key === other.key && (one.qualifier === other.qualifier || one.loose || other.loose)
