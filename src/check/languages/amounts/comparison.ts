import { crossedIn } from './crossing.ts'
import { isNear } from './contacts.ts'
import { otherDurations } from './durations.ts'
import type { Quantity } from './quantity.ts'
import { withoutRelatives } from './relatives.ts'
import { recounted } from './repetition.ts'

/** Two quantities that belong together, and differ in what is said around them. */
export type Pair = { readonly one: Quantity; readonly other: Quantity }

/** What two texts do not share. */
export type Differences = {
  /** Without a counterpart, or with one that is qualified otherwise. */
  readonly onlyInOne: readonly Quantity[]
  readonly onlyInOther: readonly Quantity[]
  /** The same values in other units, turned, or weakened; and what is said otherwise beside numbers. */
  readonly otherwise: readonly Pair[]
}

/** What a text says of numbers that the other does not. */
export const compareQuantities = (all: readonly Quantity[], allOther: readonly Quantity[]): Differences => {
  const [one, other] = withoutRelatives(all, allOther)
  const [these, those] = [leftover(one, other), leftover(other, one)]
  const pairs = pairsOf(these, those)
  const [wrong, otherwise] = [pairs.filter(isPlain), pairs.filter((pair) => !isPlain(pair))]
  const alone = these.filter((it) => !pairs.some((pair) => pair.one === it))
  const otherAlone = those.filter((it) => !pairs.some((pair) => pair.other === it))
  const onlyInOne = [...wrong.map((pair) => pair.one), ...missing(alone, otherAlone, other, one)]
  const onlyInOther = [...wrong.map((pair) => pair.other), ...missing(otherAlone, alone, one, other)]
  const told = new Set([...onlyInOne, ...onlyInOther, ...pairs.flatMap((pair) => [pair.one, pair.other])])
  const further = [...recounted(one, other), ...otherDurations(one, other)].filter(
    ([it, its]) => !told.has(it) && !told.has(its) && !isNextTo(it, its) && !isNextTo(its, it),
  )
  return {
    onlyInOne,
    onlyInOther,
    otherwise: [
      ...otherwise,
      ...[...crossedIn(one, other), ...further].map(([it, its]) => ({ one: it, other: its })),
    ],
  }
}

const leftover = (from: readonly Quantity[], to: readonly Quantity[]) =>
  from.filter((it) => !to.some((candidate) => isSame(it, candidate)))

const isSame = (one: Quantity, other: Quantity): boolean =>
  !isArticle(one) &&
  !isArticle(other) &&
  (isNextTo(one, other) ||
    isNextTo(other, one) ||
    (hasSameValue(one, other) &&
      isBoundAlike(one, other) &&
      isUnitAlike(one, other) &&
      isTurnedAlike(one, other)))

const isOfUnit = (one: Quantity, other: Quantity) =>
  (!one.units.length && !other.units.length) || one.units.some((unit) => other.units.includes(unit))
const isArticle = ({ weight }: Quantity) => weight === 'article'

/** What is left over in both texts and belongs together. */
const pairsOf = (these: readonly Quantity[], those: readonly Quantity[]): readonly Pair[] =>
  these.reduce<readonly Pair[]>((pairs, one) => {
    const free = those.filter((it) => !pairs.some(({ other }) => other === it))
    const other =
      free.find(
        (it) => (hasSameValue(one, it) && !isArticle(one) && !isArticle(it)) || isNearAddress(one, it),
      ) ?? free.find((it) => isSaidAlike(one, it))
    return other ? [...pairs, { one, other }] : pairs
  }, [])

const isNearAddress = ({ units: [unit], keys: [key = ''] }: Quantity, other: Quantity) =>
  unit === 'web' && isNear(key, other.keys[0] ?? '')

const isSaidAlike = (one: Quantity, other: Quantity) =>
  (one.units[0] === 'order' || (one.weight === 'said' && other.weight === 'said')) &&
  one.units[0] === other.units[0] &&
  one.units[0] !== 'web'

/** Wrong beyond doubt: figures of which one is qualified otherwise, a turned qualifier, an address that differs by a sign. */
const isPlain = ({ one, other }: Pair): boolean => {
  if (!hasSameValue(one, other)) return !one.keys[0]?.includes(' ')
  if (isBoundAlike(one, other)) return false
  const [side, otherSide] = [sideOf(one), sideOf(other)]
  const isFigures = one.weight === 'figure' && other.weight === 'figure'
  return side && otherSide ? side !== otherSide : isFigures
}

/** Whether a text has a number twice that the other has once, and so may stand for one that is without a counterpart. */
const isOneTooMany = (it: Quantity, all: readonly Quantity[], own: readonly Quantity[]) => {
  const toldIn = (side: readonly Quantity[], key: string) =>
    side.filter(({ keys, isTold }) => isTold && keys[0] === key).length
  return all.some(({ keys: [key = ''], units, isTold }) => {
    const isAlike =
      isTold && (!units.length || !it.units.length || units.some((unit) => it.units.includes(unit)))
    return isAlike && toldIn(own, key) > 0 && toldIn(all, key) > toldIn(own, key)
  })
}

/** What has no counterpart at all, and should have one. */
const missing = (
  side: readonly Quantity[],
  others: readonly Quantity[],
  all: readonly Quantity[],
  own: readonly Quantity[],
) => {
  const isCounted = [side, others].every((it) => it.some(({ weight }) => weight === 'counted'))
  const isAwaited = others.some(({ weight }) => weight === 'figure' || weight === 'counted')
  return side.filter((it) => {
    const candidates = all.filter((candidate) => hasSameValue(it, candidate))
    if (it.weight === 'counted')
      return (
        candidates.every((candidate) => isArticle(candidate) && !isOfUnit(candidate, it)) &&
        (isCounted || isOneTooMany(it, all, own))
      )
    // An address of two that is in one text only is told; one that only one language gives is not.
    if (/^(?:phone|mail)$/.test(it.units[0] ?? ''))
      return all.some(({ units: [unit] }) => unit === it.units[0])
    if (it.weight !== 'figure') return false
    return (
      isAwaited ||
      candidates.every((candidate) => candidate.weight === 'figure' && !isBoundAlike(it, candidate))
    )
  })
}

const hasSameValue = (one: Quantity, other: Quantity) => one.keys.some((key) => other.keys.includes(key))

/** Two numbers in words may lose a qualifier, but not turn it. */
const isBoundAlike = (one: Quantity, other: Quantity) => {
  const [side, otherSide] = [sideOf(one), sideOf(other)]
  if (side && otherSide && side !== otherSide)
    return one.bounds.includes(undefined) && other.bounds.includes(undefined)
  const isInWords = one.weight !== 'figure' && other.weight !== 'figure'
  return isInWords || one.bounds.some((bound) => other.bounds.includes(bound))
}

/** Hundreds of metres are not hundreds of kilometres. */
const isVagueAlike = ({ units: [kind, unit] }: Quantity, { units: [, other] }: Quantity) =>
  kind !== 'so many' || !unit || !other || unit === other

const isUnitAlike = (one: Quantity, other: Quantity) => {
  if (!one.units.length || !other.units.length) return true
  if (one.units.some((unit) => other.units.includes(unit))) return isVagueAlike(one, other)
  const kinds = new Set([one, other].flatMap(({ units }) => units))
  // A third way and a third of the way are written alike.
  if ([one, other].some(({ units: [unit] }) => unit === 'order') && !kinds.has('share')) return false
  if (kinds.has('thing')) return true
  if (one.weight === 'said' || other.weight === 'said') return true
  // 3.5倍 of places are 3.5 applicants for each.
  if (kinds.has('fold') && kinds.has('person')) return true
  return one.keys.slice(1).some((key) => key.includes(' ') && other.keys.includes(key))
}

const isTurnedAlike = (one: Quantity, other: Quantity) => {
  const [these, those] = [one.directions, other.directions]
  if (these.some((it) => those.includes(it))) return true
  return one.isSigned || other.isSigned ? false : !these.length || !those.length
}

/** 101人以上 is more than 100, 99人以下 fewer than 100. */
const isNextTo = (one: Quantity, other: Quantity): boolean => {
  const step = Number(one.keys[0]) - Number(other.keys[0])
  return (
    (step === 1 && one.bounds[0] === 'least' && other.bounds[0] === 'over') ||
    (step === -1 && one.bounds[0] === 'most' && other.bounds[0] === 'under') ||
    // 2時間台 is under three hours.
    (step === -1 && !one.bounds[0] && one.bounds.includes('over') && other.bounds.includes('under'))
  )
}

const sides: Readonly<Record<string, string>> = {
  barely: 'up',
  over: 'up',
  least: 'up',
  nearly: 'down',
  under: 'down',
  most: 'down',
}
const sideOf = ({ bounds }: Quantity): string | undefined =>
  bounds.map((bound) => sides[String(bound)]).find(Boolean)

/** Quantities as a message tells them: 約130 / about 130. */
export const tell = (quantities: readonly Quantity[], locale: 'ja' | 'en'): string =>
  [
    ...new Set(quantities.map(({ bounds: [bound], shown }) => (bound ? told[locale][bound](shown) : shown))),
  ].join(', ')

const told = {
  ja: {
    about: (it: string) => `約${it}`,
    barely: (it: string) => `${it}強`,
    over: (it: string) => `${it}超`,
    least: (it: string) => `${it}以上`,
    nearly: (it: string) => `${it}弱`,
    under: (it: string) => `${it}未満`,
    most: (it: string) => `${it}以下`,
  },
  en: {
    about: (it: string) => `about ${it}`,
    barely: (it: string) => `just over ${it}`,
    over: (it: string) => `over ${it}`,
    least: (it: string) => `at least ${it}`,
    nearly: (it: string) => `nearly ${it}`,
    under: (it: string) => `under ${it}`,
    most: (it: string) => `at most ${it}`,
  },
} as const
