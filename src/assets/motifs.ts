import { areaIndex } from './palette.ts'

/** One tile of a repeating pattern, in white at about a third; its ground is the area's solid colour. */
export type Motif = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly body: string
}

/** The motif of an area, to stand in a `<pattern patternUnits="userSpaceOnUse">`. */
export const motif = (area: string): Motif => motifs[areaIndex(area)]!()

const number = (value: number) => String(Math.round(value * 100) / 100)
const point = (x: number, y: number) => `${number(x)} ${number(y)}`
const lines = (d: string) =>
  `<path d="${d}" fill="none" stroke="#fff" stroke-opacity=".36" stroke-width="1.25"/>`

/** 矢絣: arrow feathers, one column flying down and the next up, half a feather apart. */
const yagasuri = (): Motif => {
  const [half, slant, length, gap] = [12, 9, 28, 0.7]
  const vane = (from: number, to: number, y: number, tip: number) =>
    `M${point(from, y)}L${point(to, y + tip)}v${length}L${point(from, y + length)}Z`
  const feather = (x: number, y: number, tip: number) =>
    vane(x + gap, x + half - gap, y, tip) + vane(x + 2 * half - gap, x + half + gap, y, tip)
  const d = feather(0, 0, slant) + feather(2 * half, length, -slant)
  return {
    name: '矢絣',
    width: 4 * half,
    height: 2 * length,
    body: `<path d="${d}" fill="#fff" fill-opacity=".2"/>`,
  }
}

/** 青海波: of every circle, only what the two circles before it leave uncovered. */
const seigaiha = (): Motif => {
  const r = 24
  const arcs = (x: number, y: number) =>
    [1, 0.76, 0.52, 0.28].map((ratio) => {
      const radius = ratio * r
      const end = Math.atan(0.5) + Math.asin((ratio + 0.25 / ratio) / Math.sqrt(5))
      const [dx, dy] = [radius * Math.sin(end), radius * Math.cos(end)]
      return `M${point(x - dx, y - dy)}A${number(radius)} ${number(radius)} 0 0 1 ${point(x + dx, y - dy)}`
    })
  const centres = [0, 2 * r].flatMap((x) => [r, 2 * r].map((y) => [x, y] as const))
  const between = [r / 2, (3 * r) / 2].map((y) => [r, y] as const)
  const d = [...centres, ...between].flatMap(([x, y]) => arcs(x, y)).join('')
  return { name: '青海波', width: 2 * r, height: r, body: lines(d) }
}

/** 籠目: strips in three directions, each over the one and under the other that it meets, as a basket is woven. */
const kagome = (): Motif => {
  const [side, strip, sin60] = [15, 2, 13 / 15]
  const [width, height] = [2 * side, 4 * sin60 * side]
  /** A strip's two edges from one strip that lies over it, at x and y, to the next. */
  const segment = (x: number, y: number, angle: number) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const edge = (offset: number) => {
      const at = (along: number) => point(x + along * cos - offset * sin, y + along * sin + offset * cos)
      const [start, end] = [strip / sin60, 2 * side - strip / sin60]
      return `M${at(start - offset / (2 * sin60))}L${at(end - offset / (2 * sin60))}`
    }
    const middle = [x + side * cos, y + side * sin] as const
    const inside =
      middle[0] > -side && middle[0] < width + side && middle[1] > -side && middle[1] < height + side
    return inside ? edge(strip) + edge(-strip) : ''
  }
  const strips = [
    [side, 0, 0],
    [0, 2 * sin60 * side, 0],
    [0, 0, Math.PI / 3],
    [side, 2 * sin60 * side, Math.PI / 3],
    [side / 2, sin60 * side, (2 * Math.PI) / 3],
    [1.5 * side, 3 * sin60 * side, (2 * Math.PI) / 3],
  ] as const
  const d = strips
    .flatMap(([x, y, angle]) => neighbours.map(([i, j]) => segment(x + i * width, y + j * height, angle)))
    .join('')
  return { name: '籠目', width, height, body: lines(d) }
}

/** 七宝: circles that share a quarter with each of their neighbours, a point in every middle. */
const shippo = (): Motif => {
  const r = 20
  const steps = [-1, 0, 1, 2, 3]
  const near = (i: number, j: number) => (i + j) % 2 === 0 && Math.abs(i - 1) + Math.abs(j - 1) <= 2
  const centres = steps.flatMap((i) => steps.filter((j) => near(i, j)).map((j) => [i * r, j * r] as const))
  const rings = lines(centres.map(([x, y]) => circle(x, y, r)).join(''))
  const dots = `<path d="${centres.map(([x, y]) => circle(x, y, 1.75)).join('')}" fill="#fff" fill-opacity=".36"/>`
  return { name: '七宝', width: 2 * r, height: 2 * r, body: rings + dots }
}

const circle = (x: number, y: number, r: number) =>
  `M${point(x - r, y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`

const neighbours = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j] as const))

const motifs = [yagasuri, seigaiha, kagome, shippo]
