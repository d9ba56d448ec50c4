import { byteWriter, type ByteWriter } from './byte-writer.ts'

type Streams = Readonly<
  Record<'contours' | 'points' | 'flags' | 'glyphs' | 'composites' | 'boxes', ByteWriter>
>

/**
 * The outlines of a TrueType font without instructions (tables `glyf`, `loca`) as WOFF2 packs them: each kind of value in a
 * stream of its own, points as differences, no bounding box that can be reckoned (WOFF2 §5.1). Points are set on a grid
 * that is as much coarser as the scale says.
 */
export const transformedGlyf = (
  glyf: DataView,
  loca: readonly number[],
  isLong: boolean,
  scale: number,
): Uint8Array => {
  const streams: Streams = {
    contours: byteWriter(),
    points: byteWriter(),
    flags: byteWriter(),
    glyphs: byteWriter(),
    composites: byteWriter(),
    boxes: byteWriter(),
  }
  const count = loca.length - 1
  const hasBox = new Uint8Array(4 * Math.ceil(count / 32))
  for (let index = 0; index < count; index++) {
    const at = loca[index]!
    const isDrawn = at !== loca[index + 1]
    const contours = isDrawn ? glyf.getInt16(at) : 0
    streams.contours.uint16(contours)
    if (!isDrawn) continue
    const hasOwnBox =
      contours < 0
        ? writeComposite(glyf, at, scale, streams)
        : writeSimple(glyf, at, contours, scale, streams)
    if (!hasOwnBox) continue
    hasBox[index >> 3]! |= 0x80 >> (index & 7)
    for (const edge of boxOf(glyf, at)) streams.boxes.uint16(Math.round(scale * edge))
  }
  const { boxes, ...others } = streams
  const header = byteWriter()
  for (const value of [0, 0, count, Number(isLong)]) header.uint16(value)
  for (const { length } of Object.values(others)) header.uint32(length())
  header.uint32(hasBox.length + boxes.length())
  header.uint32(0)
  const before = [header, ...Object.values(others)].map((stream) => stream.made())
  return Buffer.concat([...before, hasBox, boxes.made()])
}

/** Left, low, right, high. */
const boxOf = (glyf: DataView, at: number) => [2, 4, 6, 8].map((offset) => glyf.getInt16(at + offset))

/** Bits of a point (OpenType, glyf). */
const [onCurve, shortX, shortY, repeated, sameX, sameY] = [1, 2, 4, 8, 16, 32]

/** Whether the glyph's bounding box is another than its points say. */
const writeSimple = (glyf: DataView, at: number, contours: number, scale: number, to: Streams): boolean => {
  let end = -1
  for (let contour = 0; contour < contours; contour++) {
    const next = glyf.getUint16(at + 10 + 2 * contour)
    to.points.short255(next - end)
    end = next
  }
  let read = at + 12 + 2 * contours
  if (glyf.getUint16(read - 2)) throw new Error('Only glyphs without instructions are packed')
  const flags: number[] = []
  while (flags.length <= end) {
    const flag = glyf.getUint8(read++)
    const times = flag & repeated ? glyf.getUint8(read++) : 0
    for (let time = 0; time <= times; time++) flags.push(flag)
  }
  const placesOf = (short: number, same: number) => {
    let place = 0
    return flags.map((flag) => {
      if (flag & short) place += (flag & same ? 1 : -1) * glyf.getUint8(read++)
      else if (!(flag & same)) {
        place += glyf.getInt16(read)
        read += 2
      }
      return Math.round(scale * place)
    })
  }
  const [xs, ys] = [placesOf(shortX, sameX), placesOf(shortY, sameY)]
  for (const [index, flag] of flags.entries())
    writePoint((flag & onCurve) > 0, xs[index]! - (xs[index - 1] ?? 0), ys[index]! - (ys[index - 1] ?? 0), to)
  to.glyphs.short255(0)
  const reckoned = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return boxOf(glyf, at).some((edge, index) => Math.round(scale * edge) !== reckoned[index])
}

/** A point by its difference from the one before, in one to four bytes, of which the flag tells how many (WOFF2 §5.2). */
const writePoint = (isOn: boolean, dx: number, dy: number, { flags, glyphs }: Streams): void => {
  const [x, y] = [Math.abs(dx), Math.abs(dy)]
  const [right, up] = [Number(dx >= 0), Number(dy >= 0)]
  const off = isOn ? 0 : 128
  const signs = right + 2 * up
  if (x === 0 && y < 1280) {
    flags.uint8(off + ((y & 0xf00) >> 7) + up)
    glyphs.uint8(y)
  } else if (y === 0 && x < 1280) {
    flags.uint8(off + 10 + ((x & 0xf00) >> 7) + right)
    glyphs.uint8(x)
  } else if (x < 65 && y < 65) {
    flags.uint8(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs)
    glyphs.uint8((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf))
  } else if (x < 769 && y < 769) {
    flags.uint8(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs)
    glyphs.uint8(x - 1)
    glyphs.uint8(y - 1)
  } else if (x < 4096 && y < 4096) {
    flags.uint8(off + 120 + signs)
    glyphs.uint8(x >> 4)
    glyphs.uint8(((x & 0xf) << 4) | (y >> 8))
    glyphs.uint8(y)
  } else {
    flags.uint8(off + 124 + signs)
    glyphs.uint16(x)
    glyphs.uint16(y)
  }
}

/** Bits of a part of a composite glyph (OpenType, glyf). */
const [areWords, areOffsets, hasScale, more, hasTwoScales, hasMatrix] = [1, 2, 8, 32, 64, 128]

/** Its bounding box is always told. */
const writeComposite = (glyf: DataView, at: number, scale: number, { composites }: Streams): true => {
  let read = at + 10
  let flags = more
  while (flags & more) {
    flags = glyf.getUint16(read)
    composites.uint16(flags)
    composites.uint16(glyf.getUint16(read + 2))
    read += 4
    for (let offset = 0; offset < 2; offset++) {
      const by = flags & areOffsets ? scale : 1
      if (flags & areWords) composites.uint16(Math.round(by * glyf.getInt16(read)))
      else composites.uint8(Math.round(by * glyf.getInt8(read)))
      read += flags & areWords ? 2 : 1
    }
    const scales = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0
    composites.bytes(glyf, read, scales)
    read += scales
  }
  return true
}
