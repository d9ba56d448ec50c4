import { monthsOf } from '#i18n/format.ts'

export type Period = { readonly start: string; readonly end: string }

/** Days from the first day of a period; `to` is the day after the last. */
export type Stretch = { readonly from: number; readonly to: number }

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

/** The first day after a day or month of ISO 8601. */
const dayAfter = (iso: string) => {
  const [year = 0, month = 0] = iso.split('-').map(Number)
  return iso.length > 7 ? day(iso) + 1 : Date.UTC(year, month) / 86_400_000
}

/** A day, a month or an interval of ISO 8601 as a stretch of a period; what lies outside is cut off. */
export const stretchOf = (iso: string, { start, end }: Period): Stretch => {
  const [first = iso, last = first] = iso.split('/')
  const within = (at: number) => Math.min(Math.max(at - day(start), 0), dayAfter(end) - day(start))
  return {
    from: within(day(first.length > 7 ? first : `${first}-01`)),
    to: within(dayAfter(last === '..' ? end : last)),
  }
}

export type Year = {
  readonly days: number
  readonly months: readonly (Stretch & { readonly month: string })[]
}

/** A period as its days and months, each month as long as it is. */
export const yearOf = (period: Period): Year => ({
  days: dayAfter(period.end) - day(period.start),
  months: monthsOf(period).map((month) => ({ month, ...stretchOf(month, period) })),
})

/** What happened when, and how wide its label is. */
export type Entry = Stretch & { readonly label: number }

export type Place = {
  /** From 1, nearest to the rule. */
  readonly lane: number
  /** Whether the label ends with its last month instead of beginning at its first day. */
  readonly atEnd: boolean
}

type Block = Place & { readonly left: number; readonly right: number; readonly pole: number | undefined }

/** So short that it hangs from the rule, its label beside it; what is longer lies over its label as a bar. */
export const hangs = ({ from, to }: Stretch): boolean => to - from <= 3

/** Between two labels of a lane, in em. */
const gap = 1

/**
 * Where the labels of entries stand on a year of a width in em, so that none meets another: earlier ones lower, so
 * that what hangs from the rule crosses no other label.
 */
export const lanesOf = (entries: readonly Entry[], year: Year, width: number): readonly Place[] => {
  const placed = new Map<Entry, Block>()
  for (const entry of entries.toSorted((one, other) => other.from - one.from)) {
    const blocks = [...placed.values()]
    const choices = blocksOf(entry, year, width).flatMap((block) =>
      lanesFor(blocks).map((lane) => ({ ...block, lane })),
    )
    const free = choices.find((block) => blocks.every((other) => agree(block, other)))
    placed.set(entry, free ?? { ...choices[0]!, lane: lowestOf(blocks) + 1 })
  }
  const lanes = lanesIn([...placed.values()])
  return entries.map((entry) => {
    const { lane, atEnd } = placed.get(entry)!
    return { lane: lanes.indexOf(lane) + 1, atEnd }
  })
}

const lanesIn = (blocks: readonly Block[]) =>
  [...new Set(blocks.map(({ lane }) => lane))].toSorted((one, other) => one - other)

const lowestOf = (blocks: readonly Block[]) => Math.max(0, ...blocks.map(({ lane }) => lane))

/** The lanes that there are from the rule on, then new ones: below them, between two of them from below, above them. */
const lanesFor = (blocks: readonly Block[]): readonly number[] => {
  const lanes = lanesIn(blocks)
  const above = lanes.map((lane, index) => (lane + (lanes[index - 1] ?? lane - 2)) / 2)
  return [...lanes, lowestOf(blocks) + 1, ...above.toReversed()]
}

/** A label with its mark: from its first day on or else up to its last, as far as the year has room for it. */
const blocksOf = (entry: Entry, { days }: Year, width: number): Omit<Block, 'lane'>[] => {
  const [from, to] = [(entry.from / days) * width, (entry.to / days) * width]
  const pole = hangs(entry) ? from : undefined
  const onwards = { atEnd: false, left: from, right: Math.max(from + entry.label, to), pole }
  const upTo = { atEnd: true, left: Math.min(to - entry.label, from), right: to, pole }
  return [onwards, upTo].filter(({ left, right }) => left >= 0 && right <= width)
}

/** Whether two blocks neither meet in a lane nor cross each other's poles. */
const agree = (one: Block, other: Block): boolean => {
  if (one.lane === other.lane) return one.left >= other.right + gap || other.left >= one.right + gap
  const [upper, lower] = one.lane < other.lane ? [one, other] : [other, one]
  return lower.pole === undefined || lower.pole <= upper.left || lower.pole >= upper.right
}
