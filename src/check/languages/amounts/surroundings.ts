import type { Found, Ledger } from './ledger.ts'
import { labelled } from './naming.ts'
import type { Bound, Quantity } from './quantity.ts'
import { inSmallest, sum } from './units.ts'

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
  readonly isRange: (before: string, between: string, isShare: boolean) => boolean
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

/** An amount with its unit. */
export type Placed = Found & { readonly units: readonly string[]; readonly unitEnd: number }

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
          ? {
              units: [
                it.kind,
                ...(it.kind === 'so many'
                  ? around.unit('', rest.slice(it.end, it.end + 60).replace(/^ of(?= )/, ''), found).units
                  : []),
              ],
              length: 0,
            }
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
      ...around.directions(before, after, text.slice(it.at, it.unitEnd)),
      ...(told.get(it) ?? { labels: [], marks: [], listed: [], isTold: false }),
      words: wordsAround(text, it.at, it.unitEnd),
    }
  })
}

const isShare = ({ keys: [key = ''] }: Found) => key.endsWith('%')
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
    !(isShare(one) && !isShare(other)) &&
    isJoined(rest.slice(0, one.at).slice(-20), rest.slice(one.end, other.at), isShare(one))
  const own = all[index]!
  const [last, next] = [all[index - 1], all[index + 1]]
  return [isRange(last, own) ? last! : own, isRange(own, next) ? next! : own]
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
