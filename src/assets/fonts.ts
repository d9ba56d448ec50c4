import { once } from '#i18n/once.ts'
import { cached, fingerprint } from './cache.ts'
import { cutAside } from './font-process.ts'
import { versionsOf } from './tools.ts'
import { characters, family, fontBytes, type Weight } from './typeface.ts'

type Script = 'latin' | 'japanese' | 'whole' | 'names'

/** What is set in each weight. */
export type TextByWeight = { readonly regular: string; readonly bold: string }

export type FontFile = {
  /** The file's name, with a fingerprint of all that it is made of: pages name it before it is made. */
  readonly name: string
  readonly weight: Weight
  readonly script: Script
  readonly unicodeRange: string
  readonly bytes: () => Promise<Uint8Array>
}

/** Every script and where it begins and ends: a page without Japanese never asks for the Japanese file. */
const ranges: Readonly<Record<Exclude<Script, 'names'>, string>> = {
  latin: 'U+0-2E7F',
  japanese: 'U+2E80-10FFFF',
  whole: 'U+0-10FFFF',
}
const scriptOf = (character: string): Script => (character.codePointAt(0)! < 0x2e80 ? 'latin' : 'japanese')

/** Always in the Latin file, so that it stays the same when a text changes a little. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** The typeface cut to the characters of a text, Latin and Japanese apart. */
export const cutFonts = ({ regular, bold }: TextByWeight): readonly FontFile[] => [
  cut(400, 'latin', ascii + regular),
  cut(400, 'japanese', regular),
  cut(700, 'latin', ascii + bold),
  cut(700, 'japanese', bold),
]

/** The same in one file a weight: what is cut into ranges is lost from the margins of printed pages. */
export const cutBookFonts = ({ regular, bold }: TextByWeight): readonly FontFile[] => [
  cut(400, 'whole', ascii + regular),
  cut(700, 'whole', ascii + bold),
]

/** The few characters of the languages' own names, for pages that load no Japanese otherwise. */
export const cutNames = (names: string): FontFile => cut(400, 'names', names)

const codes = (text: string) =>
  characters(text)
    .map((it) => `U+${it.codePointAt(0)!.toString(16)}`)
    .join()

/** What cuts and packs: subset-font by HarfBuzz, fontverter by woff2. */
const tools = versionsOf('subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2')
const typeface = once((weight: Weight) => fingerprint(fontBytes(weight)))
const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const

const cut = (weight: Weight, script: Script, text: string): FontFile => {
  const own = characters(text)
    .filter((character) => script === 'whole' || script === 'names' || scriptOf(character) === script)
    .join('')
  const parts = [tools, typeface(weight), JSON.stringify(options), own]
  return {
    name: `biz-udpgothic-${weight}-${script}-${fingerprint(...parts).slice(0, 8)}.woff2`,
    weight,
    script,
    unicodeRange: script === 'names' ? codes(text) : ranges[script],
    bytes: () => cached(parts, () => cutAside({ weight, characters: own, options })),
  }
}

/** The `@font-face` rules of font files that are served from an address. */
export const fontFaceCss = (files: readonly FontFile[], base: string): string =>
  files
    .map(
      ({ name, weight, script, unicodeRange }) =>
        `@font-face{font-family:'${script === 'names' ? `${family} Names` : family}';font-weight:${weight};font-display:swap;` +
        `src:url(${base}${name})format('woff2');unicode-range:${unicodeRange}}`,
    )
    .join('')
