import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { once } from '#i18n/once.ts'
import { fontFile, isCovered, type Weight } from './coverage.ts'

export const family = 'BIZ UDPGothic'

/** The whole font file of a weight, its apostrophe set for English. */
export const fontBytes = once((weight: Weight): Buffer => withNarrowQuotes(readFileSync(fontFile(weight))))

/**
 * The typeface sets ‘ and ’ in half an em, as Japanese does, which tears English words apart: they get the advance and
 * the left side bearing of the straight quote, which is as wide (OpenType, hmtx).
 */
const withNarrowQuotes = (file: Buffer): Buffer => {
  const plain = create(file)
  const { offset } = plain.directory.tables.hmtx
  const straight = plain.glyphForCodePoint(0x27)
  for (const { id } of [plain.glyphForCodePoint(0x2018), plain.glyphForCodePoint(0x2019)]) {
    file.writeUInt16BE(straight.advanceWidth, offset + 4 * id)
    file.writeInt16BE(straight.bbox.minX, offset + 4 * id + 2)
  }
  return file
}

export const font = once((weight: Weight): Font => create(fontBytes(weight)))

/** The characters of a text, each once and in order, without control characters and line ends. */
export const characters = (text: string): readonly string[] =>
  [...new Set(text.normalize('NFC'))].filter((character) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(character)).sort()

/** The characters of a text that the typeface lacks: a reader's browser takes them from elsewhere. */
export const missingCharacters = (text: string): readonly string[] =>
  characters(text).filter((character) => !isCovered(character))

/** The width of a line of text in em. */
export const textWidth = (text: string, weight: Weight): number =>
  glyphs(text, weight).reduce((width, { advanceWidth }) => width + advanceWidth, 0) / font(weight).unitsPerEm

/** A line of text as the data of an SVG path, its first stroke at x, its baseline at y. */
export const textPath = (text: string, weight: Weight, size: number, x: number, y: number): string => {
  const scale = size / font(weight).unitsPerEm
  const outlines = glyphs(text, weight)
  let pen = x - (outlines[0]?.bbox.minX ?? 0) * scale
  return outlines
    .map(({ advanceWidth, path }) => {
      const d = placed(path.toSVG(), scale, pen, y)
      pen += advanceWidth * scale
      return d
    })
    .join('')
}

const glyphs = (text: string, weight: Weight) =>
  Array.from(text, (character) => font(weight).glyphForCodePoint(character.codePointAt(0)!))

/** An outline in font units moved to its place; the font's y grows upwards. */
const placed = (d: string, scale: number, x: number, y: number) =>
  d.replace(
    /(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?)/g,
    (_, dx: string, dy: string) => `${tenth(x + Number(dx) * scale)} ${tenth(y - Number(dy) * scale)}`,
  )

const tenth = (value: number) => Math.round(value * 10) / 10
