import subsetFont from 'subset-font'
import { cached, fingerprint } from './cache.ts'
import { versionsOf } from './tools.ts'
import { characters, family, fontBytes, type Weight } from './typeface.ts'

type Script = 'latin' | 'japanese' | 'whole' | 'names'

/** What is set in each weight. */
export type TextByWeight = { readonly regular: string; readonly bold: string }

export type FontFile = {
  /** The file's name, with a fingerprint of its content. */
  readonly name: string
  readonly weight: Weight
  readonly script: Script
  readonly unicodeRange: string
  readonly bytes: Uint8Array
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
export const cutFonts = async ({ regular, bold }: TextByWeight): Promise<readonly FontFile[]> =>
  Promise.all([
    cut(400, 'latin', ascii + regular),
    cut(400, 'japanese', regular),
    cut(700, 'latin', ascii + bold),
    cut(700, 'japanese', bold),
  ])

/** The same in one file a weight: what is cut into ranges is lost from the margins of printed pages. */
export const cutBookFonts = async ({ regular, bold }: TextByWeight): Promise<readonly FontFile[]> =>
  Promise.all([cut(400, 'whole', ascii + regular), cut(700, 'whole', ascii + bold)])

/** The few characters of the languages' own names, for pages that load no Japanese otherwise. */
export const cutNames = async (names: string): Promise<FontFile> => cut(400, 'names', names)

const codes = (text: string) =>
  characters(text)
    .map((it) => `U+${it.codePointAt(0)!.toString(16)}`)
    .join()

/** What cuts and packs: subset-font by HarfBuzz, fontverter by woff2. */
const tools = versionsOf('subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2')

const cut = async (weight: Weight, script: Script, text: string): Promise<FontFile> => {
  const own = characters(text)
    .filter((character) => script === 'whole' || script === 'names' || scriptOf(character) === script)
    .join('')
  const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const
  const bytes = await cached([tools, JSON.stringify(options), fontBytes(weight), own], () =>
    subsetFont(fontBytes(weight), own, options),
  )
  const name = `biz-udpgothic-${weight}-${script}-${fingerprint(bytes).slice(0, 8)}.woff2`
  return { name, weight, script, unicodeRange: script === 'names' ? codes(text) : ranges[script], bytes }
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
