import type { Point } from './outline.ts'

/** Where labels stand, one after another, each joined to its place by a leader line. */
export type Line = { readonly from: Point; readonly to: Point }

export type Callout<P> = P & { readonly label: Point }

/** Places with labels on the nearest of some lines, in the order of the places along it, none nearer than the gap. */
export const callouts = <P extends { readonly at: Point }>(
  places: readonly P[],
  lines: readonly Line[],
  gap: number,
): readonly Callout<P>[] => {
  const nearest = (at: Point) => lines.toSorted((a, b) => distance(at, a) - distance(at, b))[0]
  return lines.flatMap((line) =>
    alongLine(
      places.filter(({ at }) => nearest(at) === line),
      line,
      gap,
    ),
  )
}

const alongLine = <P extends { readonly at: Point }>(places: readonly P[], line: Line, gap: number) => {
  const own = places
    .map((place) => ({ place, step: stepOf(place.at, line) }))
    .toSorted((a, b) => a.step - b.step)
  const steps = spread(
    own.map(({ step }) => step),
    gap,
  )
  const room = Math.max(length(line), (own.length - 1) * gap)
  return own.map(({ place }, index) => {
    const [first, last] = [index * gap, room - (own.length - 1 - index) * gap]
    return { ...place, label: pointAt(Math.min(Math.max(steps[index]!, first), last), line) }
  })
}

const length = ({ from, to }: Line) => Math.hypot(to[0] - from[0], to[1] - from[1])

/** How far along the line its point nearest to a place lies. */
const stepOf = ([x, y]: Point, line: Line) => {
  const { from, to } = line
  const along = ((x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1])) / length(line)
  return Math.min(Math.max(along, 0), length(line))
}

const pointAt = (step: number, line: Line): Point => {
  const { from, to } = line
  const ratio = step / length(line)
  return [Math.round(from[0] + ratio * (to[0] - from[0])), Math.round(from[1] + ratio * (to[1] - from[1]))]
}

const distance = (at: Point, line: Line) => {
  const [x, y] = pointAt(stepOf(at, line), line)
  return Math.hypot(at[0] - x, at[1] - y)
}

type Group = { readonly middle: number; readonly size: number }

/** Steps pushed apart to a gap, each group that touches kept around its middle. */
const spread = (steps: readonly number[], gap: number): number[] => {
  const groups: Group[] = []
  for (const step of steps) {
    groups.push({ middle: step, size: 1 })
    while (groups.length > 1 && touching(groups.at(-2)!, groups.at(-1)!, gap)) {
      const [next, before] = [groups.pop()!, groups.pop()!]
      const size = before.size + next.size
      groups.push({ middle: (before.middle * before.size + next.middle * next.size) / size, size })
    }
  }
  return groups.flatMap(({ middle, size }) =>
    Array.from({ length: size }, (_, index) => middle + (index - (size - 1) / 2) * gap),
  )
}

const touching = (before: Group, next: Group, gap: number) =>
  next.middle - before.middle < ((before.size + next.size) / 2) * gap
