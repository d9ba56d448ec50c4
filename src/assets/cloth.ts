import { motif, motifRepeat } from './motifs.ts'
import { areaColours } from './palette.ts'
import type { Box } from './tiles.ts'

type Size = { readonly width: number; readonly height: number }

/** A motif's own units that fill a rectangle in whole repeats both ways: `scaleX` and `scaleY` are nearly the same. */
export type Cloth = Size & { readonly scaleX: number; readonly scaleY: number }

/** The farthest that a motif is drawn from the wished size, to end on a whole repeat. */
const most = 1.35

/** How often a motif is repeated in a rectangle, so that it ends on whole repeats, least distorted, near to a scale. */
export const clothOf = (area: string | undefined, { width, height }: Size, scale: number): Cloth => {
  const repeat = motifRepeat(area)
  const across = counts(width / (repeat.width * scale))
  const down = counts(height / (repeat.height * scale))
  const cloths = across.flatMap((columns) =>
    down.map((rows): Cloth => {
      const own = { width: columns * repeat.width, height: rows * repeat.height }
      return { ...own, scaleX: width / own.width, scaleY: height / own.height }
    }),
  )
  const distortion = ({ scaleX, scaleY }: Cloth) => Math.abs(Math.log(scaleX / scaleY))
  const distance = ({ scaleX, scaleY }: Cloth) => Math.abs(Math.log(Math.sqrt(scaleX * scaleY) / scale))
  const cost = (cloth: Cloth) => 3 * distortion(cloth) + distance(cloth)
  return cloths.toSorted((one, other) => cost(one) - cost(other))[0]!
}

/** Whole numbers around one. */
const counts = (ideal: number) => {
  const [from, to] = [Math.max(1, Math.floor(ideal / most)), Math.max(1, Math.ceil(ideal * most))]
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
}

/** An area's cloth in a rectangle of a picture, as SVG: the solid ground and the motif in whole repeats. */
export const clothPicture = (
  area: string,
  { x, y, width, height }: Box,
  { id, scale }: { readonly id: string; readonly scale: number },
): string => {
  const cloth = clothOf(area, { width, height }, scale)
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${cloth.width} ${cloth.height}" ` +
    `preserveAspectRatio="none"><rect width="100%" height="100%" fill="${areaColours(area).solid}"/>` +
    `${motif(area, { id, width: cloth.width, height: cloth.height })}</svg>`
  )
}
