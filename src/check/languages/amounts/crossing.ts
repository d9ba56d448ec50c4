import type { Quantity } from './quantity.ts'

/** Two numbers of one text, and what stands for each in the other. */
type Crossing = readonly [one: Quantity, other: Quantity]

/** Numbers that changed what they are told of with another: 3 men and 5 women for 5 men and 3 women. */
export const crossedIn = (one: readonly Quantity[], other: readonly Quantity[]): readonly Crossing[] => {
  const [aloneInOne, aloneInOther] = [aloneIn(one), aloneIn(other)]
  const matched = one
    .filter((it) => it.isTold && aloneInOne(it))
    .flatMap((it): Crossing[] => {
      const found = aloneInOther(it)
      return found ? [[it, found]] : []
    })
  return matched
    .flatMap((first, index) =>
      matched
        .slice(index + 1)
        .filter((second) => isCrossed(first, second))
        .slice(0, 1)
        .map(() => first),
    )
    .slice(0, 1)
}

/** Finds the only number of a text that may stand for another. */
const aloneIn = (side: readonly Quantity[]): ((it: Quantity) => Quantity | undefined) => {
  const told = side
    .filter(({ isTold }) => isTold)
    .flatMap((quantity) => quantity.keys.map((key) => ({ key, quantity })))
  const byKey = Map.groupBy(told, ({ key }) => key)
  return ({ keys }) => {
    // Two are too many already.
    const found = keys.flatMap((key) => byKey.get(key)?.slice(0, 2) ?? [])
    const [first, ...more] = new Set(found.map(({ quantity }) => quantity))
    return more.length ? undefined : first
  }
}

const isCrossed = ([first, was]: Crossing, [second, wasSecond]: Crossing): boolean => {
  const [mine, yours] = [without(first.labels, second.labels), without(second.labels, first.labels)]
  const [theirs, other] = [without(was.labels, wasSecond.labels), without(wasSecond.labels, was.labels)]
  if (isBoundOtherwise(first, second, was, wasSecond)) return true
  const straight = shared(mine, theirs) + shared(yours, other)
  if (shares(mine, other) && shares(yours, theirs))
    return straight < shared(mine, other) + shared(yours, theirs)
  if (straight) return false
  // In a list, what comes first comes first.
  return first.listed.includes(second.at) && wasSecond.listed.includes(was.at)
}

/** “From” stands before the other number: one such word will do. */
const isBoundOtherwise = (first: Quantity, second: Quantity, was: Quantity, wasSecond: Quantity): boolean => {
  const [mine, yours] = [without(first.marks, second.marks), without(second.marks, first.marks)]
  const [theirs, other] = [without(was.marks, wasSecond.marks), without(wasSecond.marks, was.marks)]
  return (shares(mine, other) && !shares(mine, theirs)) || (shares(yours, theirs) && !shares(yours, other))
}

const without = (labels: readonly string[], others: readonly string[]) =>
  labels.filter((label) => !others.includes(label))
const shared = (these: readonly string[], those: readonly string[]) =>
  these.filter((it) => those.includes(it)).length
const shares = (these: readonly string[], those: readonly string[]) => these.some((it) => those.includes(it))
