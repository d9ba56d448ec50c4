import subsetFont from 'subset-font'
import { once } from '#i18n/once.ts'
import { cached, fingerprint } from './cache.ts'
import { faceOf, isIn, type Face, type Weight } from './coverage.ts'
import { sourceOf, versionsOf } from './tools.ts'
import { characters, family, font, fontBytes } from './typeface.ts'
import { packed } from './woff2.ts'

/** What is set in each weight. */
export type TextByWeight = { readonly regular: string; readonly bold: string }

export type FontFile = {
  /** The file's name, with a fingerprint of all that it is made of: pages name it before it is made. */
  readonly name: string
  readonly weight: Weight
  readonly face: Face
  readonly characters: readonly string[]
  readonly bytes: () => Promise<Uint8Array>
}

/** A font file as a page takes letters from it: all that it has, or only its own characters, so that it is asked for where one stands. */
export type FontPart = { readonly file: FontFile; readonly isRanged: boolean }

/** Where Latin with its signs ends, and Japanese begins. */
export const ranges = { latin: 'U+0-2E7F', japanese: 'U+2E80-10FFFF' } as const
export const isLatin = (character: string): boolean => character.codePointAt(0)! < 0x2e80

/** The typeface that sets a character on pages of a language with its letters in one of them. */
export const faceFor = (character: string, letters: Face): Face | undefined =>
  letters === 'second' && isIn('second', character) ? 'second' : faceOf(character)

/** What cuts and packs: subset-font by HarfBuzz, Node by Brotli. */
const tools = [
  versionsOf('subset-font', 'harfbuzzjs'),
  process.versions['brotli'] ?? '',
  ...['woff2.ts', 'glyf.ts', 'byte-writer.ts'].map(sourceOf),
].join()
const typeface = once((weight: Weight, face: Face) => fingerprint(fontBytes(weight, face)))

/**
 * Without what no page asks for: hinting, vertical writing, and substitutes of letters, which would also differ between a font cut at once and one cut twice.
 */
const options = {
  targetFormat: 'truetype',
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['GSUB', 'vhea', 'vmtx', 'gasp', 'meta'],
} as const satisfies Parameters<typeof subsetFont>[2]

/**
 * For screens, outlines are set on a grid of 512 to the em instead of 2048: nowhere further off than a fiftieth of a pixel in
 * running text, and a fifth lighter. Paper is finer.
 */
const onScreens = 1 / 4

const families: Readonly<Record<Face, string>> = { first: 'biz-udpgothic', second: 'noto-sans' }

/** Cuts files to characters that are all in a text: the typeface is first cut to this, so that each file takes no longer than its own letters. */
export const cutterFor = (
  all: TextByWeight,
): ((weight: Weight, face: Face, own: readonly string[], isPrinted?: boolean) => FontFile) => {
  const cutToAll = once((weight: Weight, face: Face) =>
    subsetFont(
      fontBytes(weight, face),
      characters(weight === 400 ? all.regular : all.bold).join(''),
      options,
    ),
  )
  return (weight, face, own, isPrinted = false) => {
    const text = own.join('')
    const scale = face === 'first' && !isPrinted ? onScreens : 1
    const parts = [tools, typeface(weight, face), JSON.stringify({ ...options, scale }), text]
    return {
      name: `${families[face]}-${weight}-${fingerprint(...parts).slice(0, 8)}.woff2`,
      weight,
      face,
      characters: own,
      bytes: once(() =>
        cached(parts, async () =>
          packed(await subsetFont(await cutToAll(weight, face), text, options), scale),
        ),
      ),
    }
  }
}

/** Single letters of the second typeface among the first's are set as high as those. */
const beside = 1.05

/** The metrics of the first typeface for the second, so that a line is as high with it. */
const metricsOf = once((weight: Weight, size: number): string => {
  const { ascent, descent, unitsPerEm } = font(weight)
  const percent = (units: number) => `${((100 * units) / unitsPerEm / size).toFixed(1)}%`
  return `;size-adjust:${100 * size}%;ascent-override:${percent(ascent)};descent-override:${percent(-descent)};line-gap-override:0%`
})

/** The `@font-face` rules of a page with its letters in a typeface, by the addresses of the files: the later of two goes before the earlier. */
export const fontFaceCss = (
  parts: readonly FontPart[],
  address: (name: string) => string,
  letters: Face,
): string =>
  parts
    .map(({ file: { name, weight, face, characters }, isRanged }) => {
      const range = isRanged ? `;unicode-range:${codes(characters)}` : ''
      const metrics = face === 'second' ? metricsOf(weight, letters === 'second' ? 1 : beside) : ''
      return (
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;` +
        `src:url(${address(name)})format('woff2')${range}${metrics}}`
      )
    })
    .join('')

/** The code points of characters in order, those that follow each other as a range: U+20-7e,U+1ec7. */
const codes = (own: readonly string[]): string => {
  const runs: [first: number, last: number][] = []
  for (const character of own) {
    const [code, run] = [character.codePointAt(0)!, runs.at(-1)]
    if (run?.[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16)
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join()
}
