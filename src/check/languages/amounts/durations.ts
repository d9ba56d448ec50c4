import type { Quantity } from './quantity.ts'

/**
 * 2冊を2週間 and two books for a month: a duration that only an equal number of something else stands for, while the
 * other text tells of a duration of its own.
 */
export const otherDurations = (
  one: readonly Quantity[],
  other: readonly Quantity[],
): readonly Durations[] => {
  const found = lostIn(one, other)
  return found.length ? found : lostIn(other, one).map(([its, it]) => [it, its] as const)
}

type Durations = readonly [one: Quantity, other: Quantity]

const lostIn = (one: readonly Quantity[], other: readonly Quantity[]): readonly Durations[] => {
  const lost = own(one, other).filter((it) => isShort(it, one, other) && (!isOne(it) || isInOrder(it)))
  const strange = own(other, one).filter((it) => !isOne(it) || isInOrder(it) || !lost.some(isOne))
  return lost.slice(0, 1).flatMap((it) => strange.slice(0, 1).map((its) => [it, its] as const))
}

const days: Readonly<Record<string, number>> = { time: 1 / 86_400, months: 30.4 }

/** How many days it takes, about; none for what is no duration. */
const lengthOf = ({ keys, units: [unit], weight }: Quantity): number | undefined =>
  weight === 'said' || unit === 'year of age'
    ? undefined
    : keys
        .filter((key) => key.includes(' '))
        .map((key) => key.split(' '))
        .map(([measure = '', value]) => Number(value) * (days[measure] ?? Number.NaN))
        .find((length) => length > 0)

/** The durations of a text that last as long as none of the other. */
const own = (side: readonly Quantity[], other: readonly Quantity[]) => {
  const lengths = other.flatMap((it) => lengthOf(it) ?? [])
  return side.filter((it) => {
    const length = lengthOf(it)
    return length && !lengths.some((its) => Math.abs(length / its - 1) < 0.12)
  })
}

/** Whether the other text has its number less often, if in other units. */
const isShort = (it: Quantity, side: readonly Quantity[], other: readonly Quantity[]) => {
  const timesIn = (quantities: readonly Quantity[]) =>
    quantities.filter(({ keys, units, weight }) => {
      // “First” and “once” are no number of things.
      if (weight === 'word' && keys[0] === '1') return false
      const isOther = units.length > 0 && !units.some((unit) => it.units.includes(unit))
      return (
        weight !== 'said' &&
        keys[0] === it.keys[0] &&
        (quantities === side || !(isOther && weight === 'article'))
      )
    }).length
  return timesIn(side) > timesIn(other)
}

const isOne = ({ keys: [key] }: Quantity) => key === '1'
const isInOrder = ({ words }: Quantity) =>
  /\b(?:later|after|within|in|under|over|ahead|before|notice|up to)\b|以内|まで|後|前|で|足らず|弱|強|余り|未満/i.test(
    words,
  )
