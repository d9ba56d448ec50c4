import { describe, expect, it } from 'vitest'
import { clothOf } from '#assets/cloth.ts'
import { motifRepeat } from '#assets/motifs.ts'
import { tilePicture } from '#assets/tile-picture.ts'
import { areaTiles, parts, placed, rowLengths, type Box } from '#assets/tiles.ts'

const counts = [1, 2, 3, 4, 5, 6, 7, 8] as const
const activities = (area: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${area}${index + 1}` }))
const areasOf = (...lengths: readonly number[]) =>
  lengths.map((count, index) => {
    const id = String.fromCharCode(65 + index)
    return { id, activities: activities(id, count) }
  })

const size = ({ width, height }: Box) => width * height
const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y))
const inside = (part: Box, { x, y, width, height }: Box): Box => ({
  x: x + part.x * width,
  y: y + part.y * height,
  width: part.width * width,
  height: part.height * height,
})

describe('the rows of a square', () => {
  it('are as balanced as can be, shorter rows first', () => {
    expect(counts.map((count) => rowLengths(count, 1).join('+'))).toEqual([
      '1',
      '1+1',
      '1+2',
      '2+2',
      '1+2+2',
      '2+2+2',
      '2+2+3',
      '2+3+3',
    ])
  })

  it('are fewer where the rectangle is wide, more where it is high', () => {
    expect(rowLengths(3, 1 / 3)).toEqual([3])
    expect(rowLengths(1, 1 / 9)).toEqual([1])
    expect(rowLengths(4, 2)).toEqual([1, 1, 2])
  })
})

describe.each(counts)('%i areas', (count) => {
  it.each(counts)(
    'of %i activities cover the square, in the order of their codes, without slivers',
    (each) => {
      const tiles = areaTiles(areasOf(...Array.from({ length: count }, () => each))).flatMap(
        ({ box, tiles }) =>
          tiles.map(({ activity, box: part }) => ({ id: activity?.id, box: inside(part, box) })),
      )
      expect(tiles.map(({ id }) => id)).toEqual(tiles.map(({ id }) => id).toSorted())
      expect(tiles.reduce((sum, { box }) => sum + size(box), 0)).toBeCloseTo(1)
      for (const [index, { box }] of tiles.entries()) {
        for (const other of tiles.slice(index + 1)) expect(overlap(box, other.box)).toBeCloseTo(0)
        expect(box.width / box.height).toBeLessThan(3.01)
        expect(box.width / box.height).toBeGreaterThan(1 / 3)
        expect(box.x + box.width).toBeLessThan(1.0001)
        expect(box.y + box.height).toBeLessThan(1.0001)
      }
    },
  )
})

describe('parts', () => {
  it.each(counts)('%i of them follow each other from left to right and from top to bottom', (count) => {
    const order = parts(count, 1).map(({ x, y }) => y * 100 + x)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  it('stand a gap apart and reach the edges', () => {
    const [left, right] = parts(4, 1).map((part) => placed(part, { x: 10, y: 0, width: 206, height: 206 }, 6))
    expect(left).toEqual({ x: 10, y: 0, width: 100, height: 100 })
    expect(right).toEqual({ x: 116, y: 0, width: 100, height: 100 })
  })

  it('are one for an area without activities', () => {
    expect(areaTiles(areasOf(0, 2)).map(({ tiles }) => tiles.length)).toEqual([1, 2])
  })
})

describe('a cloth', () => {
  const shapes = counts.flatMap((count) => parts(count, 1).map(({ width, height }) => ({ width, height })))
  it.each(['A', 'B', 'C', 'D'])(
    'of %s ends on whole repeats, hardly distorted, near to its scale',
    (area) => {
      const repeat = motifRepeat(area)
      for (const { width, height } of shapes) {
        const cloth = clothOf(area, { width: 560 * width, height: 560 * height }, 1)
        expect(cloth.width % repeat.width).toBe(0)
        expect(cloth.height % repeat.height).toBe(0)
        expect(Math.abs(Math.log(cloth.scaleX / cloth.scaleY))).toBeLessThan(0.12)
        expect(Math.abs(Math.log(cloth.scaleX))).toBeLessThan(0.4)
      }
    },
  )
})

describe('the picture of tiles', () => {
  it('shows every activity in its area’s cloth, and no id twice', () => {
    const svg = tilePicture(
      areasOf(4, 1, 1, 2),
      { x: 0, y: 0, width: 600, height: 600 },
      { gap: 6, scale: 1, letters: 30 },
    )
    expect(svg.match(/stroke-linejoin/g)).toHaveLength(8)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(8)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
