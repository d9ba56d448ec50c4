import { areaIndex } from './palette.ts'

/** What repeats, in white; strokes may cross those of its neighbours. */
type Motif = {
  readonly name: string
  /** From one repetition to the next. */
  readonly width: number
  readonly height: number
  readonly opacity: number
  readonly unit: string
}

type Extent = {
  /** Unique in the document. */
  readonly id: string
  readonly width: number
  readonly height: number
}

/**
 * The motif of an area, or stripes for what belongs to none, over a rectangle from 0 0, as SVG; its ground is the area's solid colour.
 * Repeated by `<use>`, as Chromium prints a `<pattern>` as a coarse bitmap.
 */
export const motif = (area: string | undefined, { id, width, height }: Extent): string => {
  const { opacity, unit, width: across, height: down } = motifOf(area)
  const repeat = (target: string, axis: 'x' | 'y', step: number, length: number) =>
    Array.from(
      { length: Math.ceil(length / step) + 1 },
      (_, n) => `<use href="#${target}" ${axis}="${number((n + 1) * step)}"/>`,
    ).join('')
  const first = `<g id="${id}" transform="translate(${number(-across)} ${number(-down)})">${unit}</g>`
  const row = `<g id="${id}-row">${first}${repeat(id, 'x', across, width)}</g>`
  return `<g opacity="${opacity}">${row}${repeat(`${id}-row`, 'y', down, height)}</g>`
}

/** From one repetition of an area's motif to the next, across and down. */
export const motifRepeat = (area: string | undefined): { readonly width: number; readonly height: number } =>
  motifOf(area)

/** The traditional name of an area's motif. */
export const motifName = (area: string | undefined): string => motifOf(area).name

const motifOf = (area: string | undefined) => (area ? motifs[areaIndex(area)]!() : shima())

const number = (value: number) => String(Math.round(value * 100) / 100)
const point = (x: number, y: number) => `${number(x)} ${number(y)}`
const lines = (d: string) => `<path d="${d}" fill="none" stroke="#fff" stroke-width="1.25"/>`
const shapes = (d: string) => `<path d="${d}" fill="#fff"/>`

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
    opacity: 0.2,
    unit: shapes(d),
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
  const d = [...arcs(0, r), ...arcs(r, r / 2)].join('')
  return { name: '青海波', width: 2 * r, height: r, opacity: 0.36, unit: lines(d) }
}

/** 籠目: strips in three directions, each over the one and under the other that it meets, as a basket is woven. */
const kagome = (): Motif => {
  const [side, strip, sin60] = [15, 2, 13 / 15]
  /** A strip's two edges from one strip that lies over it, at x and y, to the next. */
  const segment = (x: number, y: number, angle: number) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const edge = (offset: number) => {
      const at = (along: number) => point(x + along * cos - offset * sin, y + along * sin + offset * cos)
      const [start, end] = [strip / sin60, 2 * side - strip / sin60]
      return `M${at(start - offset / (2 * sin60))}L${at(end - offset / (2 * sin60))}`
    }
    return edge(strip) + edge(-strip)
  }
  const d = [
    segment(side, 0, 0),
    segment(0, 2 * sin60 * side, 0),
    segment(0, 0, Math.PI / 3),
    segment(side, 2 * sin60 * side, Math.PI / 3),
    segment(side / 2, sin60 * side, (2 * Math.PI) / 3),
    segment(1.5 * side, 3 * sin60 * side, (2 * Math.PI) / 3),
  ].join('')
  return { name: '籠目', width: 2 * side, height: 4 * sin60 * side, opacity: 0.36, unit: lines(d) }
}

/** 七宝: circles that share a quarter with each of their neighbours, a point in every middle. */
const shippo = (): Motif => {
  const r = 20
  const both = (radius: number) => circle(0, 0, radius) + circle(r, r, radius)
  return {
    name: '七宝',
    width: 2 * r,
    height: 2 * r,
    opacity: 0.36,
    unit: lines(both(r)) + shapes(both(1.75)),
  }
}

/** 縞: plain stripes. */
const shima = (): Motif => {
  const width = 12
  return { name: '縞', width, height: 48, opacity: 0.2, unit: lines(`M${point(width / 2, 0)}v48`) }
}

const circle = (x: number, y: number, r: number) =>
  `M${point(x - r, y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`

/** 市松: squares, every other one filled. */
const ichimatsu = (): Motif => {
  const side = 13
  const square = (x: number, y: number) => `M${point(x, y)}h${side}v${side}h${-side}z`
  return {
    name: '市松',
    width: 2 * side,
    height: 2 * side,
    opacity: 0.2,
    unit: shapes(square(0, 0) + square(side, side)),
  }
}

/** 鱗: scales, one row half a scale beside the other. */
const uroko = (): Motif => {
  const [side, height] = [26, 22.5]
  const scale = (x: number, y: number) =>
    `M${point(x, y + height)}l${point(side / 2, -height)}l${point(side / 2, height)}z`
  return {
    name: '鱗',
    width: side,
    height: 2 * height,
    opacity: 0.2,
    unit: shapes(scale(0, 0) + scale(-side / 2, height) + scale(side / 2, height)),
  }
}

/** 亀甲: hexagons side by side, as on the shell of a tortoise, a smaller one in each. */
const kikko = (): Motif => {
  const [side, sin60] = [15, 13 / 15]
  const hexagon = (x: number, y: number, size: number) =>
    `M${point(x, y - size)}${[1, 2, 3, 4, 5]
      .map((corner) => {
        const angle = (corner * Math.PI) / 3
        return `L${point(x + size * sin60 * (2 / Math.sqrt(3)) * Math.sin(angle), y - size * Math.cos(angle))}`
      })
      .join('')}Z`
  const [width, height] = [2 * side * sin60, 3 * side]
  const both = (x: number, y: number) => hexagon(x, y, side) + hexagon(x, y, 0.5 * side)
  return {
    name: '亀甲',
    width,
    height,
    opacity: 0.36,
    unit: lines(both(width / 2, side) + both(0, 2.5 * side)),
  }
}

/** 菱: diamonds, a smaller one in each. */
const hishi = (): Motif => {
  const [width, height] = [24, 40]
  const diamond = (size: number) => {
    const [across, down] = [(size * width) / 2, (size * height) / 2]
    return `M${point(width / 2, height / 2 - down)}l${point(across, down)}l${point(-across, down)}l${point(-across, -down)}z`
  }
  return { name: '菱', width, height, opacity: 0.36, unit: lines(diamond(1) + diamond(0.45)) }
}

/** In the order of the colours that they stand on. */
const motifs = [yagasuri, seigaiha, kagome, shippo, ichimatsu, uroko, kikko, hishi]
