import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { once } from '#i18n/once.ts'
import { faceOf, fontFile, type Face, type Weight } from './coverage.ts'

export const family = 'BIZ UDPGothic'

/** The whole font file of a weight; the first typeface has its apostrophe set for English. */
export const fontBytes = once((weight: Weight, face: Face): Buffer => {
  const file = readFileSync(fontFile(weight, face))
  return face === 'first' ? withNarrowQuotes(file) : file
})

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

export const font = once((weight: Weight, face: Face = 'first'): Font => create(fontBytes(weight, face)))

/** The characters of a text, each once and in order, without control characters and line ends. */
export const characters = (text: string): readonly string[] =>
  [...new Set(text.normalize('NFC'))].filter((character) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(character)).sort()

/** The characters of a text that no typeface has: a reader's browser takes them from elsewhere. */
export const missingCharacters = (text: string): readonly string[] =>
  characters(text).filter((character) => !faceOf(character))

/** The width of a line of text in em. */
export const textWidth = (text: string, weight: Weight): number =>
  glyphsOf(text, weight).reduce((width, { advance }) => width + advance, 0) / font(weight).unitsPerEm

/** A line of text as the data of an SVG path, its first stroke at x, its baseline at y. */
export const textPath = (text: string, weight: Weight, size: number, x: number, y: number): string => {
  const scale = size / font(weight).unitsPerEm
  const glyphs = glyphsOf(text, weight)
  let pen = x - (glyphs[0]?.start ?? 0) * scale
  return glyphs
    .map(({ outline, advance, ratio }) => {
      const d = placed(outline(), scale * ratio, pen, y)
      pen += advance * scale
      return d
    })
    .join('')
}

/** A word of Latin letters is set in one typeface; whatever else stands in a text, sign by sign. */
const words = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*|[^]/gu

const glyphsOf = (text: string, weight: Weight) =>
  (text.match(words) ?? []).flatMap((word) => {
    const isFirst = Array.from(word).every((character) => faceOf(character) !== 'second')
    return Array.from(word, (character) => glyph(character, weight, isFirst ? 'first' : 'second'))
  })

/** A character's outline in its own units, what they are in those of the first typeface, and there its start and how far it moves the pen. */
const glyph = once((character: string, weight: Weight, face: Face) => {
  const own = font(weight, face).glyphForCodePoint(character.codePointAt(0)!)
  const ratio = face === 'first' ? 1 : font(weight).unitsPerEm / font(weight, face).unitsPerEm
  return {
    ratio,
    start: own.bbox.minX * ratio,
    advance: own.advanceWidth * ratio,
    outline: once(() => own.path.toSVG()),
  }
})

/** An outline in font units moved to its place; the font's y grows upwards. */
const placed = (d: string, scale: number, x: number, y: number) =>
  d.replace(
    /(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?)/g,
    (_, dx: string, dy: string) => `${tenth(x + Number(dx) * scale)} ${tenth(y - Number(dy) * scale)}`,
  )

const tenth = (value: number) => Math.round(value * 10) / 10
