export type Point = readonly [x: number, y: number]
export type Ring = readonly Point[]

/** The closed rings of an SVG path that has only m, l and z, relative or absolute. */
export const ringsOf = (d: string): Ring[] => {
  const rings: Point[][] = []
  let pen: Point = [0, 0]
  for (const [, command = '', values = ''] of d.matchAll(/([mlz])([^mlz]*)/gi)) {
    const numbers = (values.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const relative = command === command.toLowerCase()
    if (/z/i.test(command)) pen = rings.at(-1)![0]!
    if (/m/i.test(command)) rings.push([])
    for (let index = 0; index < numbers.length; index += 2) {
      const [x, y] = [numbers[index]!, numbers[index + 1]!]
      pen = relative ? [pen[0] + x, pen[1] + y] : [x, y]
      rings.at(-1)!.push(pen)
    }
  }
  return rings
}

/** Rings as the shortest path of whole numbers. */
export const pathOf = (rings: readonly Ring[]): string => rings.map(ringPath).join('')

const ringPath = ([first, ...rest]: Ring): string => {
  let pen = first!
  const steps = rest.map(([x, y]) => {
    const step = `${x - pen[0]} ${y - pen[1]}`
    pen = [x, y]
    return step
  })
  return `M${first!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/** The size of a ring in square units. */
export const area = (ring: Ring): number =>
  Math.abs(sides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0))

const sides = (ring: Ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const)

/** The point inside a ring that is farthest from its shore, for a marker. */
export const heart = (ring: Ring): Point => {
  const shore = sides(ring)
  const [xs, ys] = [steps(ring.map(([x]) => x)), steps(ring.map(([, y]) => y))]
  const inner = xs.flatMap((x) => ys.map((y): Point => [x, y])).filter((point) => isInside(point, ring))
  const distances = inner.map((point) => Math.min(...shore.map(([from, to]) => toSegment(point, from, to))))
  const [x, y] = inner[distances.indexOf(Math.max(...distances))]!
  return [Math.round(x), Math.round(y)]
}

const steps = (values: readonly number[]) => {
  const [from, to] = [Math.min(...values), Math.max(...values)]
  return Array.from({ length: 15 }, (_, step) => from + ((step + 1) * (to - from)) / 16)
}

/** Whether a line from the point to the right crosses the ring an odd number of times. */
export const isInside = ([x, y]: Point, ring: Ring): boolean =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
    return crosses ? !inside : inside
  }, false)

/** The points of a ring on a grid of whole numbers, none twice in a row. */
export const onGrid = (ring: Ring, scale: number): Ring => {
  const points = ring.map(([x, y]): Point => [Math.round(x * scale), Math.round(y * scale)])
  return points.filter((point, index) => !same(point, points.at(index - 1)!))
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** A ring with fewer points (Douglas and Peucker 1973), those that are pinned kept: neighbours stay neighbours. */
export const simplified = (ring: Ring, tolerance: number, pinned: (point: Point) => boolean): Ring => {
  const pins = ring.flatMap((point, index) => (pinned(point) ? [index] : []))
  const ends = pins.length > 1 ? pins : [0, farthest(ring)]
  return ends.flatMap((from, index) => {
    const to = ends[index + 1] ?? ends[0]! + ring.length
    const run = Array.from({ length: to - from + 1 }, (_, step) => ring[(from + step) % ring.length]!)
    return thinned(run, tolerance).slice(0, -1)
  })
}

const farthest = (ring: Ring) => {
  const distances = ring.map(([x, y]) => Math.hypot(x - ring[0]![0], y - ring[0]![1]))
  return distances.indexOf(Math.max(...distances))
}

const thinned = (run: Ring, tolerance: number): Ring => {
  const [first, last] = [run[0]!, run.at(-1)!]
  if (run.length < 3) return run
  const distances = run.map((point) => toSegment(point, first, last))
  const most = Math.max(...distances)
  if (most <= tolerance) return [first, last]
  const bend = distances.indexOf(most)
  return [...thinned(run.slice(0, bend + 1), tolerance).slice(0, -1), ...thinned(run.slice(bend), tolerance)]
}

const toSegment = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) => {
  const square = (bx - ax) ** 2 + (by - ay) ** 2
  const along =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}
