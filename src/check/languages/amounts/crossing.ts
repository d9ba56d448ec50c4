import type { Quantity } from './quantity.ts'

/** Two numbers of one text, and what stands for each in the other. */
type Crossing = readonly [one: Quantity, other: Quantity]

/** Numbers that changed what they are told of with another: 3 men and 5 women for 5 men and 3 women. */
export const crossedIn = (one: readonly Quantity[], other: readonly Quantity[]): readonly Crossing[] => {
  const alone = (it: Quantity, side: readonly Quantity[]) => {
    const found = side.filter(({ keys, isTold }) => isTold && keys.some((key) => it.keys.includes(key)))
    return found.length === 1 ? found[0] : undefined
  }
  const matched = one
    .filter((it) => it.isTold && alone(it, one))
    .flatMap((it): Crossing[] => {
      const found = alone(it, other)
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
