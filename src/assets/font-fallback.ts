import type { Face, Weight } from './coverage.ts'
import { once } from '#i18n/once.ts'
import { faceFor, ranges, type TextByWeight } from './fonts.ts'
import { family, font } from './typeface.ts'

/** Advance widths of Arial in thousandths of an em, of the space, a to z and A to Z (Adobe's Helvetica metrics, which Arial shares); its digits have 556. */
const arial: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278,
    556, 500, 722, 500, 500, 500, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
  ],
  700: [
    278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333,
    611, 556, 778, 556, 556, 500, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
  ],
}
const alphabet = [...' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
const arialWidth = (sign: string, weight: Weight) => (arial[weight][alphabet.indexOf(sign)] ?? 556) / 1000

/** What readers have on their machines, by full and PostScript name; kanji and kana are one em wide in all of them. */
const local = {
  latin: {
    400: ['Arial', 'Liberation Sans', 'Roboto'],
    700: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'],
  },
  japanese: {
    400: [
      'Hiragino Sans W3',
      'HiraginoSans-W3',
      'Yu Gothic Medium',
      'YuGothic-Medium',
      'Meiryo',
      'Noto Sans CJK JP',
      'NotoSansCJKjp-Regular',
      'IPAPGothic',
      'Droid Sans Fallback',
    ],
    700: [
      'Hiragino Sans W6',
      'HiraginoSans-W6',
      'Yu Gothic Bold',
      'YuGothic-Bold',
      'Meiryo Bold',
      'Noto Sans CJK JP Bold',
      'NotoSansCJKjp-Bold',
      'IPAPGothic',
      'Droid Sans Fallback',
    ],
  },
} as const

/** Letters that differ from the reader's by one measure; some to measure by where a page has none of them. */
type Part = { readonly unicodeRange: string; readonly sample: RegExp; readonly usual?: string }

const latinParts: readonly Part[] = [
  { unicodeRange: ranges.latin, sample: /[a-z ]/, usual: alphabet.slice(0, 27).join('') },
  { unicodeRange: 'U+41-5A', sample: /[A-Z]/ },
  { unicodeRange: 'U+30-39', sample: /[0-9]/ },
]

/** Japanese fonts set every character one em wide, ours sets kana and punctuation closer. */
const japaneseParts: readonly Part[] = [
  { unicodeRange: ranges.japanese, sample: /[㐀-鿿]/ },
  { unicodeRange: 'U+3041-309F', sample: /[ぁ-ゟ]/ },
  { unicodeRange: 'U+30A0-30FA,U+30FC-30FF', sample: /[ァ-ヺー]/ },
  { unicodeRange: 'U+3001-301B,U+30FB,U+FF08-FF0F', sample: /[、。「」『』（）・]/ },
]

/**
 * `@font-face` rules for the reader's own fonts with the widths and heights of ours, as the letters of a page take them, so
 * that nothing moves when ours arrives.
 */
export const fallbackFontCss = ({ regular, bold }: TextByWeight, letters: Face): string =>
  ofWeight(400, counted(regular), letters) + ofWeight(700, counted(bold), letters)

const ofWeight = (weight: Weight, counts: Counts, letters: Face): string => {
  const facesOf = (parts: readonly Part[], names: readonly string[], theirs: (sign: string) => number) =>
    parts.flatMap(({ unicodeRange, sample, usual = '' }) => {
      const ours = (sign: string) => letterWidth(sign, weight, letters)
      const size = ratio(counts, sample, ours, theirs) ?? ratio(counted(usual), sample, ours, theirs)
      return size === undefined ? [] : [faceCss(weight, names, { unicodeRange, size })]
    })
  return [
    ...facesOf(latinParts, local.latin[weight], (sign) => arialWidth(sign, weight)),
    ...facesOf(japaneseParts, local.japanese[weight], () => 1),
  ].join('')
}

const faceCss = (
  weight: Weight,
  names: readonly string[],
  { unicodeRange, size }: { readonly unicodeRange: string; readonly size: number },
): string => {
  const { ascent, descent, unitsPerEm } = font(weight)
  return (
    `@font-face{font-family:'${family} Fallback';font-weight:${weight};` +
    `src:${names.map((name) => `local('${name}')`).join()};unicode-range:${unicodeRange};` +
    `size-adjust:${percent(size)};ascent-override:${percent(ascent / unitsPerEm / size)};` +
    `descent-override:${percent(-descent / unitsPerEm / size)};line-gap-override:0%}`
  )
}

const percent = (ratio: number) => `${(100 * ratio).toFixed(1)}%`

/** How often each character stands in a text. */
type Counts = ReadonlyMap<string, number>

const counted = (text: string): Counts => {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** How much wider the signs of a kind are in one typeface than in another, as often as they stand; undefined where none does. */
const ratio = (
  counts: Counts,
  kind: RegExp,
  ours: (sign: string) => number,
  theirs: (sign: string) => number,
): number | undefined => {
  let [one, other] = [0, 0]
  for (const [sign, count] of counts)
    if (kind.test(sign)) {
      one += count * ours(sign)
      other += count * theirs(sign)
    }
  return other ? one / other : undefined
}

/** The width of a letter in em in a typeface, as it is set. */
const letterWidth = once((letter: string, weight: Weight, letters: Face): number => {
  const own = font(weight, faceFor(letter, letters))
  return own.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / own.unitsPerEm
})
