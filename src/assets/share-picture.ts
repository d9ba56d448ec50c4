import sharp from 'sharp'
import type { Locale } from '#i18n/locales.ts'
import { balancedLines, linePieces } from './balanced-lines.ts'
import { cached } from './cache.ts'
import { indexedPng } from './indexed-png.ts'
import { motif } from './motifs.ts'
import { areaColours, page } from './palette.ts'
import { sourceOf } from './tools.ts'
import { textPath, textWidth, type Weight } from './typeface.ts'

export type ShareText = {
  readonly title: string
  /** The line above the title: the report, or the area. */
  readonly kicker: string
  /** The letter of the area that the page belongs to; none for the pages about the whole year. */
  readonly area?: string | undefined
  /** The letters of the year's areas, for the pages about the whole year. */
  readonly areas: readonly string[]
  /** The large letters before the title: A2. */
  readonly code?: string | undefined
  readonly locale: Locale
  readonly siteName: string
}

const [width, height, margin, band] = [1200, 630, 72, 104]

/** The picture that stands for a page where others link to it, a PNG of 1200 × 630. */
export const sharePicture = (text: ShareText): Promise<Uint8Array> => {
  const svg = drawing(text)
  return cached([tools, svg], async () =>
    indexedPng({ pixels: await sharp(Buffer.from(svg)).raw().toBuffer(), width, height }),
  )
}

/** What draws and packs: sharp with its libraries, Node's zlib, and our own packing. */
const tools = JSON.stringify([sharp.versions, process.versions.zlib, sourceOf('indexed-png.ts')])

const drawing = (text: ShareText) => {
  const ground = text.area ? areaColours(text.area).tint[0] : page.paper[0]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    text.area ? foot(text.area) : square(text.areas),
    text.area ? ofArea(text, text.area) : ofYear(text),
    '</svg>',
  ].join('')
}

/** A rectangle of an area's motif, half as large again as on pages. */
const tile = (area: string, x: number, y: number, w: number, h: number) => {
  const extent = { id: area, width: w / 1.5, height: h / 1.5 }
  return [
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${extent.width} ${extent.height}">`,
    `<rect width="100%" height="100%" fill="${areaColours(area).solid}"/>${motif(area, extent)}</svg>`,
  ].join('')
}

const foot = (area: string) => tile(area, 0, height - band, width, band)

/** The cover's square: a tile for each area, in as few rows as make a square. */
const square = (areas: readonly string[]) => {
  const [whole, gap] = [400, 8]
  const columns = Math.ceil(Math.sqrt(areas.length))
  const side = (whole + gap) / columns - gap
  const top = (height + gap - Math.ceil(areas.length / columns) * (side + gap)) / 2
  return areas
    .map((area, index) => {
      const x = width - margin - whole + (index % columns) * (side + gap)
      const y = top + Math.floor(index / columns) * (side + gap)
      return tile(area, x, y, side, side) + letter(area, x, y + side, Math.round(side / 3))
    })
    .join('')
}

/** A white letter of a size in the corner of its motif, on a ground of its own: x and y are the corner. */
const letter = (area: string, x: number, y: number, size: number) => {
  const rim = Math.round(0.22 * size)
  const [w, h] = [textWidth(area, 700) * size + 2 * rim, 0.75 * size + 2 * rim]
  return (
    `<rect x="${x}" y="${y - h}" width="${w}" height="${h}" fill="${areaColours(area).solid}"/>` +
    line({ text: area, weight: 700, size }, x + rim, y - rim, '#fff')
  )
}

const ofArea = ({ title, kicker, code = '', locale, siteName }: ShareText, area: string) => {
  const letters = fitting(code, 700, 190, 340)
  const left = code ? margin + textWidth(code, 700) * letters.size + 32 : margin
  const middle = 278
  return [
    line(fitting(kicker, 400, 26, width - 2 * margin), margin, 80, page.quiet[0]),
    line(letters, margin, middle + 0.38 * letters.size, areaColours(area).area[0]),
    heading(title, locale, left, width - margin - left, middle),
    line({ text: siteName, weight: 700, size: 24 }, margin, height - band - 40, page.ink[0]),
  ].join('')
}

const ofYear = ({ title, kicker, locale, siteName }: ShareText) => {
  const room = width - 2 * margin - 460
  return [
    line(fitting(kicker, 400, 26, room), margin, 136, page.quiet[0]),
    heading(title, locale, margin, room, height / 2),
    siteName === kicker ? '' : line(fitting(siteName, 700, 24, room), margin, height - 116, page.ink[0]),
  ].join('')
}

/** Sizes of titles, and how many lines each may take. */
const sizes = [
  [84, 2],
  [68, 3],
  [56, 4],
  [48, 5],
  [42, 6],
  [36, 7],
  [30, 9],
  [24, 11],
] as const

/** A title in the largest size in which it fits, its lines centred on a height. */
const heading = (title: string, locale: Locale, x: number, room: number, middle: number) => {
  const pieces = linePieces(title, locale, 700)
  const settings = sizes.map(([size, most]) => ({ size, lines: balancedLines(pieces, room / size, most) }))
  const { size, lines = [title] } = settings.find(({ lines }) => lines) ?? settings.at(-1)!
  const leading = 1.32 * size
  const first = middle + 0.38 * size - ((lines.length - 1) * leading) / 2
  return lines
    .map((text, index) => line({ text, weight: 700, size }, x, first + index * leading, page.ink[0]))
    .join('')
}

/** Text in a size, or smaller where it would not fit its room. */
const fitting = (text: string, weight: Weight, size: number, room: number): Letters => ({
  text,
  weight,
  size: text ? Math.min(size, room / textWidth(text, weight)) : size,
})

type Letters = { readonly text: string; readonly weight: Weight; readonly size: number }

const line = ({ text, weight, size }: Letters, x: number, y: number, fill: string) =>
  `<path d="${textPath(text, weight, size, x, y)}" fill="${fill}"/>`
