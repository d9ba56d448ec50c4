import { once } from '#i18n/once.ts'
import { cached, fingerprint } from './cache.ts'
import { faceOf, type Face, type Weight } from './coverage.ts'
import { cutAside } from './font-process.ts'
import { versionsOf } from './tools.ts'
import { characters, family, font, fontBytes, secondSize } from './typeface.ts'

/** What a file holds of a text: its Latin letters, all of it, what the first typeface lacks, or the names of languages. */
type Part = 'latin' | 'whole' | 'rest' | 'names'

/** What is set in each weight. */
export type TextByWeight = { readonly regular: string; readonly bold: string }

export type FontFile = {
  /** The file's name, with a fingerprint of all that it is made of: pages name it before it is made. */
  readonly name: string
  readonly weight: Weight
  readonly face: Face
  readonly part: Part
  readonly characters: string
  readonly bytes: () => Promise<Uint8Array>
}

/** Where Latin with its signs ends, and Japanese begins. */
export const ranges = { latin: 'U+0-2E7F', japanese: 'U+2E80-10FFFF', all: 'U+0-10FFFF' } as const
const isLatin = (character: string) => character.codePointAt(0)! < 0x2e80

/** Always in the Latin file, so that it stays the same when a text changes a little. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** Which letters the pages of a language load: Japanese whole, Latin in a typeface, and what else they hold apart. */
export type Setting = { readonly isJapanese: boolean; readonly letters: Face }

/** The typeface cut to the characters of a text, whole and Latin alone; and the second one, to what the first lacks and to Latin where pages ask for it. */
export const cutFonts = ({ regular, bold }: TextByWeight, asked: ReadonlySet<Face>): readonly FontFile[] =>
  [{ weight: 400, text: regular } as const, { weight: 700, text: bold } as const].flatMap(
    ({ weight, text }) => {
      const own = characters(ascii + text)
      const first = own.filter((character) => faceOf(character) !== 'second')
      const rest = own.filter((character) => faceOf(character) === 'second')
      return [
        cut(weight, 'first', 'latin', first.filter(isLatin)),
        cut(weight, 'first', 'whole', first),
        ...(rest.length ? [cut(weight, 'second', 'rest', rest)] : []),
        ...(asked.has('second') ? [cut(weight, 'second', 'latin', own.filter(isLatin))] : []),
      ]
    },
  )

/** The few characters of the languages' own names, for pages that load no Japanese or no second typeface otherwise. */
export const cutNames = (names: string, face: Face): FontFile => cut(400, face, 'names', characters(names))

/** What cuts and packs: subset-font by HarfBuzz, fontverter by woff2. */
const tools = versionsOf('subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2')
const typeface = once((weight: Weight, face: Face) => fingerprint(fontBytes(weight, face)))
const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const
const families: Readonly<Record<Face, string>> = { first: 'biz-udpgothic', second: 'noto-sans' }

const cut = (weight: Weight, face: Face, part: Part, own: readonly string[]): FontFile => {
  const text = own.join('')
  const parts = [tools, typeface(weight, face), JSON.stringify(options), text]
  return {
    name: `${families[face]}-${weight}-${part}-${fingerprint(...parts).slice(0, 8)}.woff2`,
    weight,
    face,
    part,
    characters: text,
    bytes: once(() => cached(parts, () => cutAside({ weight, face, characters: text, options }))),
  }
}

/** The metrics of the first typeface for the second, so that a line is as high with it. */
const secondMetrics = once((weight: Weight): string => {
  const { ascent, descent, unitsPerEm } = font(weight)
  const percent = (units: number) => `${((100 * units) / unitsPerEm / secondSize).toFixed(1)}%`
  return `;size-adjust:${100 * secondSize}%;ascent-override:${percent(ascent)};descent-override:${percent(-descent)};line-gap-override:0%`
})

/**
 * The `@font-face` rules of font files, by their addresses. Pages of a Japanese text take all from the whole
 * file, as do printed ones: what is cut into ranges is lost from their margins. Others never ask for it without Japanese.
 */
export const fontFaceCss = (
  files: readonly FontFile[],
  address: (name: string) => string,
  setting: Setting,
): string =>
  files
    .filter((file) => isSetIn(file, setting))
    .map(({ name, weight, face, part, characters: own }) => {
      const rest = setting.isJapanese ? ranges.all : ranges.japanese
      const range = { latin: ranges.latin, whole: rest, rest: codes(own), names: codes(own) }[part]
      return (
        `@font-face{font-family:'${part === 'names' ? namesOf[face] : family}';font-weight:${weight};font-display:swap;` +
        `src:url(${address(name)})format('woff2');unicode-range:${range}${face === 'second' ? secondMetrics(weight) : ''}}`
      )
    })
    .join('')

/** Whether the pages of a language take letters from a file. */
export const isSetIn = ({ face, part }: FontFile, { isJapanese, letters }: Setting): boolean => {
  if (part === 'latin') return !isJapanese && face === letters
  return part !== 'rest' || letters === 'first'
}

/** What the names of languages are set in. */
const namesOf: Readonly<Record<Face, string>> = { first: `${family} Names`, second: 'Noto Sans Names' }

const codes = (text: string) => Array.from(text, (it) => `U+${it.codePointAt(0)!.toString(16)}`).join()
