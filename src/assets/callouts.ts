import type { Point } from './outline.ts'

export type Callout<Key> = {
  readonly key: Key
  /** The place, and the middle of its label at the side of the map. */
  readonly at: Point
  readonly label: Point
}

type Columns = {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly gap: number
}

/** Places with labels in a column to the left and one to the right, by their height, none nearer than the gap (WCAG 2.5.8). */
export const callouts = <Key>(
  places: readonly { readonly key: Key; readonly at: Point }[],
  { left, right, middle, gap }: Columns,
): readonly Callout<Key>[] => {
  const column = (x: number, own: typeof places) => {
    const sorted = own.toSorted((a, b) => a.at[1] - b.at[1])
    const heights = spread(
      sorted.map(({ at }) => at[1]),
      gap,
    )
    return sorted.map((place, index) => ({ ...place, label: [x, heights[index]!] as const }))
  }
  const isLeft = ({ at }: { at: Point }) => at[0] < middle
  return [
    ...column(left, places.filter(isLeft)),
    ...column(
      right,
      places.filter((place) => !isLeft(place)),
    ),
  ]
}

/** Heights pushed apart to a gap, each group that touches kept around its middle. */
const spread = (heights: readonly number[], gap: number): number[] => {
  const groups: Group[] = []
  for (const height of heights) {
    groups.push({ middle: height, size: 1 })
    while (groups.length > 1 && touching(groups.at(-2)!, groups.at(-1)!, gap)) {
      const [below, above] = [groups.pop()!, groups.pop()!]
      const size = above.size + below.size
      groups.push({ middle: (above.middle * above.size + below.middle * below.size) / size, size })
    }
  }
  return groups.flatMap(({ middle, size }) =>
    Array.from({ length: size }, (_, index) => Math.round(middle + (index - (size - 1) / 2) * gap)),
  )
}

type Group = { readonly middle: number; readonly size: number }
const touching = (above: Group, below: Group, gap: number) =>
  below.middle - above.middle < ((above.size + below.size) / 2) * gap
