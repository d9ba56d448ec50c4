import { once } from '#i18n/once.ts'
import { cached, fingerprint } from './cache.ts'
import type { Weight } from './coverage.ts'
import { cutAside } from './font-process.ts'
import { versionsOf } from './tools.ts'
import { characters, family, fontBytes } from './typeface.ts'

type Script = 'latin' | 'whole' | 'names'

/** What is set in each weight. */
export type TextByWeight = { readonly regular: string; readonly bold: string }

export type FontFile = {
  /** The file's name, with a fingerprint of all that it is made of: pages name it before it is made. */
  readonly name: string
  readonly weight: Weight
  readonly script: Script
  readonly characters: string
  readonly bytes: () => Promise<Uint8Array>
}

/** Where Latin with its signs ends, and Japanese begins. */
export const ranges = { latin: 'U+0-2E7F', japanese: 'U+2E80-10FFFF', all: 'U+0-10FFFF' } as const
const isLatin = (character: string) => character.codePointAt(0)! < 0x2e80

/** Always in the Latin file, so that it stays the same when a text changes a little. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** The typeface cut to the characters of a text, whole and Latin alone. */
export const cutFonts = ({ regular, bold }: TextByWeight): readonly FontFile[] =>
  [{ weight: 400, text: regular } as const, { weight: 700, text: bold } as const].flatMap(
    ({ weight, text }) => {
      const own = characters(ascii + text)
      return [cut(weight, 'latin', own.filter(isLatin)), cut(weight, 'whole', own)]
    },
  )

/** The few characters of the languages' own names, for pages that load no Japanese otherwise. */
export const cutNames = (names: string): FontFile => cut(400, 'names', characters(names))

/** What cuts and packs: subset-font by HarfBuzz, fontverter by woff2. */
const tools = versionsOf('subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2')
const typeface = once((weight: Weight) => fingerprint(fontBytes(weight)))
const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const

const cut = (weight: Weight, script: Script, own: readonly string[]): FontFile => {
  const text = own.join('')
  const parts = [tools, typeface(weight), JSON.stringify(options), text]
  return {
    name: `biz-udpgothic-${weight}-${script}-${fingerprint(...parts).slice(0, 8)}.woff2`,
    weight,
    script,
    characters: text,
    bytes: () => cached(parts, () => cutAside({ weight, characters: text, options })),
  }
}

/**
 * The `@font-face` rules of font files that are served from an address. Pages of a Japanese text take all from the whole
 * file, as do printed ones: what is cut into ranges is lost from their margins. Others never ask for it without Japanese.
 */
export const fontFaceCss = (files: readonly FontFile[], base: string, isJapanese: boolean): string =>
  files
    .filter(({ script }) => script !== 'latin' || !isJapanese)
    .map(({ name, weight, script, characters: own }) => {
      const rest = isJapanese ? ranges.all : ranges.japanese
      const range = { latin: ranges.latin, whole: rest, names: codes(own) }[script]
      const named = script === 'names' ? `${family} Names` : family
      return (
        `@font-face{font-family:'${named}';font-weight:${weight};font-display:swap;` +
        `src:url(${base}${name})format('woff2');unicode-range:${range}}`
      )
    })
    .join('')

const codes = (text: string) => Array.from(text, (it) => `U+${it.codePointAt(0)!.toString(16)}`).join()
