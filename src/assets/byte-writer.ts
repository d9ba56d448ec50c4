export type ByteWriter = ReturnType<typeof byteWriter>

/** Bytes written one after another, numbers with their high byte first. */
export const byteWriter = () => {
  const written: number[] = []
  const uint8 = (value: number) => void written.push(value & 0xff)
  const uint16 = (value: number) => void written.push((value >> 8) & 0xff, value & 0xff)
  return {
    uint8,
    uint16,
    uint32: (value: number) => {
      uint16(value >>> 16)
      uint16(value)
    },
    /** A number in one to three bytes (WOFF2 §4.1, 255UInt16). */
    short255: (value: number) => {
      if (value < 253) return uint8(value)
      if (value >= 762) {
        uint8(253)
        return uint16(value)
      }
      uint8(value < 506 ? 255 : 254)
      uint8(value - (value < 506 ? 253 : 506))
    },
    /** A number in seven bits a byte (WOFF2 §4.1, UIntBase128). */
    base128: (value: number) => {
      for (let shift = 28; shift > 0; shift -= 7) if (value >> shift) uint8((value >> shift) | 0x80)
      uint8(value & 0x7f)
    },
    bytes: (of: DataView, from: number, length: number) => {
      for (let at = from; at < from + length; at++) written.push(of.getUint8(at))
    },
    length: () => written.length,
    made: () => Uint8Array.from(written),
  }
}
