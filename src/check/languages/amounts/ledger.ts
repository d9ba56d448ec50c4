import type { Quantity } from './quantity.ts'
import { round } from './units.ts'

/** A text out of which amounts are taken one pattern after the other, so that none is counted twice. */
export type Ledger = { readonly rest: string; readonly found: readonly Found[] }

/** What a pattern is read as: amounts, or undefined where it is none after all; `rest` is what was left of the text. */
export type Rule = readonly [
  pattern: RegExp,
  read: (match: Groups, rest: string) => readonly Reading[] | undefined,
  as?: As,
]

/** What a pattern caught, by number; an empty text where a group caught nothing. */
export type Groups = (group: number) => string

/** A key, or all that one amount may be read as. */
export type Reading = number | string | readonly (number | string)[]

/** What is `said` is told of its kind: order, share, hour. */
type As = Quantity['weight'] | { readonly said: string }
/** An amount as it was taken, and where it stands. */
export type Found = Pick<Quantity, 'keys' | 'weight' | 'at' | 'shown'> & {
  readonly end: number
  readonly kind?: string
}

/** What rules take out of a text, one after the other. */
export const take = (ledger: Ledger, rules: readonly Rule[]): Ledger => {
  let { rest: left } = ledger
  const taken: Found[] = [...ledger.found]
  for (const [pattern, read, as = 'figure'] of rules) {
    const before = left
    left = left.replace(pattern, (...parts: unknown[]) => {
      const groups = parts.map((part) => (typeof part === 'string' ? part : undefined))
      const [whole = ''] = groups
      const at = parts.find((part) => typeof part === 'number') ?? 0
      const readings = read((group) => groups[group] ?? '', before)
      if (!readings) return whole
      for (const reading of readings) {
        const keys = [reading].flat().map((it) => (typeof it === 'number' ? String(round(it)) : it))
        const [key = ''] = keys
        const shown = /^m\d|^fy|^~|%$/.test(key) ? whole.trim() : key.replace(/^\w+ /, '')
        const place = { keys, at, end: at + whole.length, shown }
        taken.push(
          typeof as === 'string' ? { ...place, weight: as } : { ...place, weight: 'said', kind: as.said },
        )
      }
      return (as === 'article' ? '\uFFFC' : '\0').repeat(whole.length)
    })
  }
  return { rest: left, found: taken }
}

/** Numbers with thousands separators, for use inside other patterns. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

export const valueOf = (text: string): number => Number(text.replaceAll(',', ''))

/** 2 and 30 after noon → 14:30. */
export const timeOf = (hour: string, minute: string, half: string): string => {
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
  return `${hours}:${minute.padStart(2, '0')}`
}

/** The keys of so many out of so many: 66.666667%, 75%. */
export const share = (part: number, whole: number): string => `${round((part / whole) * 100)}%`

/** 2024 and 26 → 2026. */
export const whole = (first: string, second: string): string =>
  second.length === 2 ? first.slice(0, 2) + second : second
