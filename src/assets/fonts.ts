import { once } from '#i18n/once.ts'
import { cached, fingerprint } from './cache.ts'
import { faceOf, isIn, type Face, type Weight } from './coverage.ts'
import { cutAside } from './font-process.ts'
import { versionsOf } from './tools.ts'
import { characters, family, font, fontBytes } from './typeface.ts'

/** What a file holds of a text: its Latin signs, or all of it; what the first typeface lacks, or all that the second has; the names of languages. */
type Part = 'latin' | 'whole' | 'rest' | 'letters' | 'names'

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
        ...(asked.has('second')
          ? [
              cut(
                weight,
                'second',
                'letters',
                own.filter((it) => isIn('second', it)),
              ),
            ]
          : []),
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

/** Single letters of the second typeface among the first's are set as high as those. */
const beside = 1.05

/** The metrics of the first typeface for the second, so that a line is as high with it. */
const metricsOf = once((weight: Weight, part: Part): string => {
  const size = part === 'rest' ? beside : 1
  const { ascent, descent, unitsPerEm } = font(weight)
  const percent = (units: number) => `${((100 * units) / unitsPerEm / size).toFixed(1)}%`
  return `;size-adjust:${100 * size}%;ascent-override:${percent(ascent)};descent-override:${percent(-descent)};line-gap-override:0%`
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
      const range = part === 'latin' ? ranges.latin : part === 'whole' ? rest : codes(own)
      return (
        `@font-face{font-family:'${part === 'names' ? namesOf[face] : family}';font-weight:${weight};font-display:swap;` +
        `src:url(${address(name)})format('woff2');unicode-range:${range}${face === 'second' ? metricsOf(weight, part) : ''}}`
      )
    })
    .join('')

/** Whether the pages of a language take letters from a file. */
export const isSetIn = ({ part }: FontFile, { isJapanese, letters }: Setting): boolean =>
  ({
    latin: !isJapanese,
    whole: true,
    rest: letters === 'first',
    letters: letters === 'second',
    names: true,
  })[part]

/** What the names of languages are set in. */
const namesOf: Readonly<Record<Face, string>> = { first: `${family} Names`, second: 'Noto Sans Names' }

/** The code points of a text in order, those that follow each other as a range: U+20-7e,U+1ec7. */
const codes = (text: string): string => {
  const runs: [first: number, last: number][] = []
  for (const character of text) {
    const [code, run] = [character.codePointAt(0)!, runs.at(-1)]
    if (run?.[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16)
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join()
}
