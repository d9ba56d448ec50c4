import type { Placed, Surroundings } from './surroundings.ts'
import type { Quantity } from './quantity.ts'
import { measureOf } from './units.ts'

type Told = Pick<Quantity, 'labels' | 'marks' | 'listed' | 'isTold'>

/** What each number is told of, and each month of which year. */
export const labelled = (
  text: string,
  placed: readonly Placed[],
  around: Surroundings,
): ReadonlyMap<Placed, Told> => {
  const numbers = placed.filter(
    (it) => isNumber(it) && !around.isNoNumber(text.slice(it.at, it.end), text.slice(it.end, it.end + 4)),
  )
  const inList = (it: Placed, index: number): readonly number[] => {
    const next = numbers[index + 1]
    return next && isListedAlike(it, next) && around.isListed(text.slice(it.unitEnd, next.at))
      ? [next.at]
      : []
  }
  const named = [
    ...namesOf(text, numbers, placed.filter(isDate), around.labels, around.parted),
    ...namesOf(text, placed.filter(isMonth), placed.filter(isYear), {}, around.parted),
  ].map(([it, labels]): readonly [Placed, Told] => {
    const marks = around.marks(text.slice(0, it.at).slice(-24), text.slice(it.unitEnd, it.unitEnd + 40))
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
    const marks = around.marks(text.slice(0, it.at).slice(-24), text.slice(it.end, it.end + 40))
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
  // Two numbers can change places, one cannot; what no word of the text names need not be looked for in each gap.
  const named =
    numbers.length < 2
      ? []
      : Object.entries(labels).filter(([, pattern]) => pattern.source.endsWith('$') || pattern.test(text))
  // What is told of a month is not told of its year as well.
  const datesIn = (from: number, to: number) => {
    const there = dates.filter(({ at, end }) => at >= from && end <= to)
    const months = there.filter(isMonth)
    return (months.length > 0 ? months : there).map(({ keys: [key = ''] }) => key)
  }
  const namesIn = (from: number, to: number) => [
    ...named.filter(([, pattern]) => pattern.test(text.slice(from, to))).map(([label]) => label),
    ...datesIn(from, to),
  ]
  const gaps = [undefined, ...numbers].map((last, index) => {
    const [from, to] = [last?.unitEnd ?? 0, numbers[index]?.at ?? text.length]
    const middle = from + (last ? parted(text.slice(from, to)) : 0)
    return { behind: namesIn(last?.end ?? 0, middle), ahead: namesIn(middle, to) }
  })
  return numbers.map((it, index) => [it, [...(gaps[index]?.ahead ?? []), ...(gaps[index + 1]?.behind ?? [])]])
}

const isShare = ({ keys: [key = ''] }: Placed) => key.endsWith('%')
const isListedAlike = (one: Placed, other: Placed) =>
  isShare(one) === isShare(other) &&
  (!one.units.length || !other.units.length || one.units.some((unit) => other.units.includes(unit)))
const isYear = ({ keys: [key = ''], units, at, end }: Placed) =>
  key.startsWith('fy') || (/^(?:19|20)\d\d$/.test(key) && !units.length && end - at === 4)
const isMonth = ({ keys: [key = ''] }: Placed) => /^m\d/.test(key)
const isDate = (it: Placed) => isYear(it) || isMonth(it)
const isNumber = (it: Placed) => {
  const {
    keys: [key = ''],
    weight,
  } = it
  return !isDate(it) && /^\d[\d.]*%?$/.test(key) && weight !== 'article'
}
