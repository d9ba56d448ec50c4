import type { Bound, Quantity } from './quantity.ts'
import { inSmallest, measureOf, round, sum } from './units.ts'

/** A text out of which amounts are taken one pattern after the other, so that none is counted twice. */
export type Ledger = {
  readonly rest: string
  readonly found: readonly Found[]
  /** `read` gives the amounts of what the pattern caught, or undefined where it is none after all. */
  readonly take: (pattern: RegExp, read: (match: Groups) => readonly Reading[] | undefined, as?: As) => Ledger
}

/** What a pattern caught, by number; an empty text where a group caught nothing. */
export type Groups = (group: number) => string

/** A key, or all that one amount may be read as. */
export type Reading = number | string | readonly (number | string)[]

/** What is `said` is told of its kind: order, share, hour. */
type As = Quantity['weight'] | { readonly said: string }
type Found = Pick<Quantity, 'keys' | 'weight' | 'at' | 'shown'> & {
  readonly end: number
  readonly kind?: string
}

export const ledgerOf = (text: string, found: readonly Found[] = []): Ledger => ({
  rest: text,
  found,
  take: (pattern, read, as = 'figure') => {
    const taken: Found[] = []
    const rest = text.replace(pattern, (...parts: unknown[]) => {
      const groups = parts.map((part) => (typeof part === 'string' ? part : undefined))
      const [whole = ''] = groups
      const at = parts.find((part) => typeof part === 'number') ?? 0
      const readings = read((group) => groups[group] ?? '')
      if (!readings) return whole
      for (const reading of readings) {
        const keys = [reading].flat().map(String)
        const [key = ''] = keys
        const shown = /^m\d|^fy|^~|%$/.test(key) ? whole.trim() : key.replace(/^\w+ /, '')
        const place = { keys, at, end: at + whole.length, shown }
        taken.push(
          typeof as === 'string' ? { ...place, weight: as } : { ...place, weight: 'said', kind: as.said },
        )
      }
      return taking(whole)
    })
    return ledgerOf(rest, [...found, ...taken])
  },
})

const taking = (words: string) => '\0'.repeat(words.length)

/** What stands around an amount: `before` and `after` it, with every other amount as a row of \0. */
export type Surroundings = {
  readonly unit: (
    before: string,
    after: string,
    found: string,
  ) => { units: readonly string[]; length: number }
  readonly bounds: (
    before: string,
    after: string,
    found: string,
    units: readonly string[],
  ) => readonly Bound[]
  readonly directions: (
    before: string,
    after: string,
    found: string,
  ) => Pick<Quantity, 'directions' | 'isSigned'>
  /** Whether what stands between two amounts makes them the ends of a range. */
  readonly isRange: (before: string, between: string) => boolean
  /** What may stand between the parts of one amount: 2 hours and 30 minutes. */
  readonly joint: RegExp
  /** How much of what stands between two numbers belongs to the first. */
  readonly parted: (between: string) => number
  /** Whether a number only says which in a row, and so names another. */
  readonly isNoNumber: (found: string, after: string) => boolean
  /** Whether what stands between two numbers makes them a list. */
  readonly isListed: (between: string) => boolean
  /** What stands right before or behind a number and tells it from another: from, out of. */
  readonly marks: (before: string, after: string) => readonly string[]
  readonly labels: Readonly<Record<string, RegExp>>
}

type Placed = Found & { readonly units: readonly string[]; readonly unitEnd: number }

/** The amounts of a ledger with all that the words around them say. */
export const quantitiesIn = (
  text: string,
  { rest, found }: Ledger,
  around: Surroundings,
): readonly Quantity[] => {
  const placed = joined(
    rest,
    found
      .toSorted((one, other) => one.at - other.at)
      .map((it, index, all): Placed => {
        const found = text.slice(it.at, it.end)
        // Of “five two-hour sessions” only two are hours.
        if (all[index + 1]?.at === it.at) return { ...it, units: [], unitEnd: it.end }
        const { units, length } = it.kind
          ? { units: [it.kind], length: 0 }
          : around.unit(rest.slice(0, it.at).slice(-12), rest.slice(it.end, it.end + 60), found)
        return { ...it, units, unitEnd: it.end + length }
      }),
    around.joint,
  )
  const told = labelled(text, placed, around)
  return placed.map((it, index): Quantity => {
    const [first, last] = rangeAround(placed, index, rest, around.isRange)
    const units = it.units.length ? it.units : last.units
    const before = rest.slice(0, first.at).slice(-48)
    const after = rest.slice(last.unitEnd, last.unitEnd + 48)
    const bounds = around.bounds(before, after, text.slice(it.at, it.end), units)
    return {
      ...it,
      keys: keysIn(it.keys, units),
      units,
      bounds: bounds.length ? bounds : [undefined],
      ...around.directions(before, after, text.slice(it.at, it.end)),
      ...(told.get(it) ?? { labels: [], marks: [], listed: [], isTold: false }),
      words: wordsAround(text, it.at, it.unitEnd),
    }
  })
}

const isFigure = ({ weight }: Found) => weight === 'figure'

/** The first and last amount of the range that one belongs to: both ends have the same words around them. */
const rangeAround = (
  all: readonly Placed[],
  index: number,
  rest: string,
  isJoined: Surroundings['isRange'],
): readonly [Placed, Placed] => {
  const isRange = (one: Placed | undefined, other: Placed | undefined) =>
    one &&
    other &&
    one.at !== other.at &&
    isFigure(one) === isFigure(other) &&
    isJoined(rest.slice(0, one.at).slice(-20), rest.slice(one.end, other.at))
  const own = all[index]!
  const [last, next] = [all[index - 1], all[index + 1]]
  return [isRange(last, own) ? last! : own, isRange(own, next) ? next! : own]
}

type Told = Pick<Quantity, 'labels' | 'marks' | 'listed' | 'isTold'>

/** What each number is told of, and each month of which year. */
const labelled = (
  text: string,
  placed: readonly Placed[],
  around: Surroundings,
): ReadonlyMap<Placed, Told> => {
  const numbers = placed.filter(
    (it) => isNumber(it) && !around.isNoNumber(text.slice(it.at, it.end), text.slice(it.end, it.end + 3)),
  )
  const inList = (it: Placed, index: number): readonly number[] => {
    const next = numbers[index + 1]
    const [unit, nextUnit] = [listUnitOf(it), next && listUnitOf(next)]
    const isAlike = unit === nextUnit || unit === '' || nextUnit === ''
    return next && isAlike && around.isListed(text.slice(it.unitEnd, next.at)) ? [next.at] : []
  }
  const named = [
    ...namesOf(text, numbers, placed.filter(isDate), around.labels, around.parted),
    ...namesOf(text, placed.filter(isMonth), placed.filter(isYear), {}, around.parted),
  ].map(([it, labels]): readonly [Placed, Told] => {
    const marks = around.marks(text.slice(0, it.at).slice(-24), text.slice(it.unitEnd, it.unitEnd + 12))
    const [unit = ''] = it.units.map(measureOf)
    const own = it.units.length === 1 ? [unit] : []
    return [
      it,
      {
        labels: [...labels, ...(unit ? [unit] : [])],
        marks: [...marks, ...own],
        listed: inList(it, numbers.indexOf(it)),
        isTold: true,
      },
    ]
  })
  const years = placed.filter(isYear).map((it): readonly [Placed, Told] => {
    const marks = around.marks(text.slice(0, it.at).slice(-24), text.slice(it.end, it.end + 12))
    return [it, { labels: [], marks, listed: [], isTold: true }]
  })
  return new Map([...named, ...years])
}

/** What stands before and behind numbers of what may name them. */
const namesOf = (
  text: string,
  numbers: readonly Placed[],
  dates: readonly Placed[],
  labels: Surroundings['labels'],
  parted: Surroundings['parted'],
): readonly (readonly [Placed, readonly string[]])[] => {
  const namesIn = (from: number, to: number) => [
    ...Object.keys(labels).filter((label) => labels[label]?.test(text.slice(from, to))),
    ...dates.filter(({ at, end }) => at >= from && end <= to).map(({ keys: [key = ''] }) => key),
  ]
  const gaps = [undefined, ...numbers].map((last, index) => {
    const [from, to] = [last?.unitEnd ?? 0, numbers[index]?.at ?? text.length]
    const middle = from + (last ? parted(text.slice(from, to)) : 0)
    return { behind: namesIn(from, middle), ahead: namesIn(middle, to) }
  })
  return numbers.map((it, index) => [it, [...(gaps[index]?.ahead ?? []), ...(gaps[index + 1]?.behind ?? [])]])
}

const listUnitOf = ({ units, keys: [key = ''] }: Placed) => (key.endsWith('%') ? '%' : (units[0] ?? ''))
const isYear = ({ keys: [key = ''], units, at, end }: Placed) =>
  /^fy/.test(key) || (/^(?:19|20)\d\d$/.test(key) && !units.length && end - at === 4)
const isMonth = ({ keys: [key = ''] }: Placed) => /^m\d/.test(key)
const isDate = (it: Placed) => isYear(it) || isMonth(it)
const isNumber = (it: Placed) => {
  const {
    keys: [key = ''],
    weight,
  } = it
  return !isDate(it) && /^\d[\d.]*%?$/.test(key) && weight !== 'article'
}

/** 2 hours and 30 minutes are one amount. */
const joined = (rest: string, all: readonly Placed[], joint: RegExp): readonly Placed[] =>
  all.reduce<readonly Placed[]>((done, it) => {
    const last = done.at(-1)
    const [unit, smaller] = [last?.units[0], it.units[0]]
    if (!last || !unit || !smaller || !joint.test(rest.slice(last.unitEnd, it.at))) return [...done, it]
    const value = sum(Number(last.keys[0]), unit, Number(it.keys[0]), smaller)
    if (value === undefined || Number.isNaN(value)) return [...done, it]
    const { end, unitEnd } = it
    return [...done.slice(0, -1), { ...last, keys: [String(value)], end, unitEnd, shown: String(value) }]
  }, [])

const keysIn = (keys: readonly string[], units: readonly string[]) => [
  ...keys,
  ...keys
    .flatMap((key) => units.flatMap((unit) => inSmallest(Number(key), unit) ?? []))
    .filter((key) => !key.includes('NaN')),
]

/** A few words, for a message. */
const wordsAround = (text: string, at: number, end: number): string => {
  const before =
    /[^\s。、,.;()（）「」]*(?:(?<=[a-z]) )?[^\s。、,.;()（）「」]{0,12}\s?$/i.exec(
      text.slice(Math.max(0, at - 14), at),
    )?.[0] ?? ''
  const after = /^[^。、,.;()（）「」]{0,8}[a-z]*/i.exec(text.slice(end))?.[0] ?? ''
  return (before + text.slice(at, end) + after).trim()
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
