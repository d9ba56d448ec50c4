import type { Quantity } from './quantity.ts'

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** What “the year before”, “that month” and “the next day” may be, where the other language names it. */
export const relatives = {
  year: ['~year', ...from(1945, 2050).flatMap((year) => [String(year), `fy${year}`])],
  month: ['~month', ...from(1, 12).map((month) => `m${month}`)],
  day: ['~day', ...from(1, 31).map(String)],
} as const

/** The quantities of two texts, without the relative words that both say: these stand for each other. */
export const withoutRelatives = (
  one: readonly Quantity[],
  other: readonly Quantity[],
): readonly [readonly Quantity[], readonly Quantity[]] => {
  const paired = ['~year', '~month', '~day'].flatMap((kind) => {
    const [these, those] = [one, other].map((side) => side.filter(({ keys: [key] }) => key === kind))
    const count = Math.min(these?.length ?? 0, those?.length ?? 0)
    return [...(these?.slice(0, count) ?? []), ...(those?.slice(0, count) ?? [])]
  })
  const left = (side: readonly Quantity[]) =>
    paired.length ? side.filter((it) => !paired.includes(it)) : side
  return [left(one), left(other)]
}
