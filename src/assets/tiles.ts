/** A rectangle: of a picture, or in parts of 1 of the rectangle that it lies in. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Tiled = { readonly activities: readonly unknown[] }

/** An area's part of the whole, and what it is cut into: its activities, or one tile without any. */
export type AreaTiles<A extends Tiled> = {
  readonly area: A
  readonly box: Box
  readonly tiles: readonly { readonly activity: A['activities'][number] | undefined; readonly box: Box }[]
}

const whole: Box = { x: 0, y: 0, width: 1, height: 1 }

/** No tile is wider than so many times its height. */
const widest = 3

/** How many stand in each row of a rectangle, shorter rows first: 5 in a square are 1, 2 and 2. */
export const rowLengths = (count: number, heightByWidth: number): readonly number[] => {
  const ideal = Math.min(count, Math.ceil(rounded(Math.sqrt(count * heightByWidth))))
  const tooWide = rounded(ideal / heightByWidth / Math.floor(count / ideal)) > widest
  const rows = Math.max(1, tooWide ? ideal - 1 : ideal)
  return Array.from({ length: rows }, (_, row) => Math.floor((count + row) / rows))
}

/** A rectangle of a shape cut into as many parts, in the order of reading: they cover it, without gaps. */
export const parts = (count: number, heightByWidth: number): readonly Box[] => {
  const rows = rowLengths(count, heightByWidth)
  const height = 1 / rows.length
  return rows.flatMap((length, row) =>
    Array.from({ length }, (_, column) => {
      const width = 1 / length
      return { x: column * width, y: row * height, width, height }
    }),
  )
}

/** The report as tiles: the areas in a rectangle, and each area's activities in its own part. */
export const areaTiles = <A extends Tiled>(
  areas: readonly A[],
  heightByWidth = 1,
): readonly AreaTiles<A>[] => {
  const boxes = parts(areas.length, heightByWidth)
  return areas.map((area, index) => {
    const box = boxes[index] ?? whole
    const inside = parts(Math.max(1, area.activities.length), (heightByWidth * box.height) / box.width)
    return { area, box, tiles: inside.map((part, n) => ({ activity: area.activities[n], box: part })) }
  })
}

/** Where a part lies in a rectangle whose parts stand a gap from each other. */
export const placed = (part: Box, within: Box, gap: number): Box => ({
  x: rounded(within.x + part.x * (within.width + gap)),
  y: rounded(within.y + part.y * (within.height + gap)),
  width: rounded(part.width * (within.width + gap) - gap),
  height: rounded(part.height * (within.height + gap) - gap),
})

const rounded = (value: number) => Math.round(value * 10_000) / 10_000
