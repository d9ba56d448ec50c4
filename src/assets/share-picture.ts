import sharp from 'sharp'
import type { Locale } from '#i18n/locales.ts'
import { balancedLines, linePieces } from './balanced-lines.ts'
import { cached } from './cache.ts'
import { clothPicture } from './cloth.ts'
import type { Weight } from './coverage.ts'
import { indexedPng } from './indexed-png.ts'
import { areaColours, page } from './palette.ts'
import { freeLetters, tilePicture, type Areas } from './tile-picture.ts'
import { sourceOf } from './tools.ts'
import { textPath, textWidth } from './typeface.ts'

/** What a page is about, as it is drawn: the whole year, an area, a goal or an activity. */
export type ShareSign =
  | { readonly of: 'year'; readonly areas: Areas }
  | { readonly of: 'area' | 'goal' | 'activity'; readonly area: string; readonly code: string }

export type ShareText = {
  readonly title: string
  /** The line above the title: the report, or who publishes it. */
  readonly kicker: string
  readonly sign: ShareSign
  readonly locale: Locale
  readonly siteName: string
}

// No picture is drawn twice.
sharp.cache(false)

const [width, height, margin] = [1200, 630, 72]
/** The picture's part at the right edge: a square for the year, narrower for what has a long title. */
const columns = { year: height, area: 500, goal: 400, activity: 400 } as const
/** Larger repeats than on pages: they are seen small. */
const scale = 2

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
  const { sign } = text
  const isGround = sign.of === 'area' || sign.of === 'activity'
  const ground = isGround ? areaColours(sign.area).tint[0] : page.paper[0]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    picture(sign),
    words(text, width - columns[sign.of] - margin - 48),
    '</svg>',
  ].join('')
}

const picture = (sign: ShareSign): string => {
  if (sign.of === 'year')
    return tilePicture(
      sign.areas,
      { x: width - height, y: 0, width: height, height },
      { gap: 6, scale, letters: 52 },
    )
  const { area, code } = sign
  const column = columns[sign.of]
  const x = width - column
  if (sign.of === 'goal') return ring(area, code, x + 130)
  const box = { x, y: 0, width: column, height }
  const cloth = clothPicture(area, box, { id: area, scale })
  /** The letter of an area is cropped by the lower edge; the code of an activity stands above it. */
  const letters =
    sign.of === 'area'
      ? { x, y: height + 60, size: Math.min(760, (column - 24) / textWidth(code, 700)), halo: 0.1 }
      : { x: x + 36, y: height - 44, size: Math.min(170, 300 / textWidth(code, 700)), halo: 0.2 }
  const clip = `<clipPath id="picture"><rect x="${x}" y="0" width="${column}" height="${height}"/></clipPath>`
  return `${clip}<g clip-path="url(#picture)">${cloth}${freeLetters(code, area, letters)}</g>`
}

/** Goals are rings. */
const ring = (area: string, code: string, x: number): string => {
  const colour = areaColours(area).area[0]
  const size = Math.min(140, 150 / textWidth(code, 700))
  const left = x - (textWidth(code, 700) * size) / 2
  return (
    `<circle cx="${x}" cy="${height / 2}" r="120" fill="none" stroke="${colour}" stroke-width="12"/>` +
    line({ text: code, weight: 700, size }, left, height / 2 + 0.38 * size, colour)
  )
}

const words = ({ title, kicker, locale, siteName }: ShareText, room: number) =>
  [
    line(fitting(kicker, 400, 26, room), margin, 100, page.quiet[0]),
    heading(title, locale, margin, room, height / 2),
    siteName === kicker ? '' : line(fitting(siteName, 700, 24, room), margin, height - 76, page.ink[0]),
  ].join('')

/** Sizes of titles, and how many lines each may take. */
const sizes = [
  [84, 2],
  [56, 2],
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
