import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { once } from '#i18n/once.ts'

export type Weight = 400 | 700

const installed = createRequire(resolve(import.meta.dirname, '../../package.json'))
/** The site's typeface, and the one that sets what the first has no letter for. */
export type Face = 'first' | 'second'

const files: Readonly<Record<Face, Readonly<Record<Weight, string>>>> = {
  first: {
    400: '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
    700: '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  },
  second: {
    400: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    700: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  },
}

/** Where the font file of a weight is. */
export const fontFile = (weight: Weight, face: Face): string => installed.resolve(files[face][weight])

/** Whether a typeface has a character. Only its table of characters is read: to load all takes too long. */
export const isIn = once((face: Face, character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return rangesOf(face).some(([first, last]) => first <= code && code <= last)
})

/** The typeface that sets a character; undefined where none has it. */
export const faceOf = (character: string): Face | undefined => faces.find((face) => isIn(face, character))

const faces = ['first', 'second'] as const satisfies readonly Face[]

/** The ranges of characters that a typeface has, as its table “cmap” of format 12 lists them (OpenType). */
const rangesOf = once((face: Face): readonly (readonly [first: number, last: number])[] => {
  const open = openSync(fontFile(400, face), 'r')
  const read = (start: number, length: number) => {
    const bytes = Buffer.alloc(length)
    readSync(open, bytes, 0, length, start)
    return bytes
  }
  try {
    const tables = read(12, 16 * read(0, 12).readUInt16BE(4))
    const entry = tables.indexOf('cmap')
    const cmap = read(tables.readUInt32BE(entry + 8), tables.readUInt32BE(entry + 12))
    const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
      cmap.readUInt32BE(8 + 8 * index),
    )
    const at = subtables.find((offset) => cmap.readUInt16BE(offset) === 12)
    if (at === undefined) throw new Error('The typeface has no table of characters of format 12')
    return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, index) => {
      const group = at + 16 + 12 * index
      return [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)] as const
    })
  } finally {
    closeSync(open)
  }
})
