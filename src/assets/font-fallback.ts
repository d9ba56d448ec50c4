import type { Face, Weight } from './coverage.ts'
import { ranges, type TextByWeight } from './fonts.ts'
import { family, font, textWidth } from './typeface.ts'

/** Advance widths of Arial in thousandths of an em, of the space and a to z (Adobe's Helvetica metrics, which Arial shares). */
const arial: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278,
    556, 500, 722, 500, 500, 500,
  ],
  700: [
    278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333,
    611, 556, 778, 556, 556, 500,
  ],
}
const alphabet = [...' abcdefghijklmnopqrstuvwxyz']

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

/** Japanese fonts set every character one em wide, ours sets kana and punctuation closer: each has its own measure. */
const japaneseParts = [
  { unicodeRange: ranges.japanese, sample: /[㐀-鿿]/ },
  { unicodeRange: 'U+3041-30FA,U+30FC-30FF', sample: /[ぁ-ヺー]/ },
  { unicodeRange: 'U+3001-301B,U+30FB,U+FF08-FF0F', sample: /[、。「」『』（）・]/ },
]

/**
 * `@font-face` rules for the reader's own fonts with the widths and heights of ours, as the letters of a page take them, so
 * that nothing moves when ours arrives.
 */
export const fallbackFontCss = ({ regular, bold }: TextByWeight, letters: Face): string =>
  ofWeight(400, counted(regular), letters) + ofWeight(700, counted(bold), letters)

const ofWeight = (weight: Weight, counts: Counts, letters: Face): string =>
  [
    faceCss(weight, local.latin[weight], {
      unicodeRange: ranges.latin,
      size: latinSize(counts, weight, letters),
    }),
    ...japaneseParts.flatMap(({ unicodeRange, sample }) => {
      const found = only(counts, sample)
      if (!found.size) return []
      return faceCss(weight, local.japanese[weight], {
        unicodeRange,
        size: average(found, (one) => textWidth(one, weight)),
      })
    }),
  ].join('')

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
  for (const character of text.toLowerCase()) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** The characters that match. */
const only = (counts: Counts, sample: RegExp): Counts =>
  new Map([...counts].filter(([character]) => sample.test(character)))

const latinSize = (counts: Counts, weight: Weight, letters: Face): number => {
  const found = only(counts, /[a-z]/)
  const known = found.size ? only(counts, /[a-z ]/) : counted(alphabet.join(''))
  const theirs = average(known, (letter) => arial[weight][alphabet.indexOf(letter)]! / 1000)
  return average(known, (letter) => letterWidth(letter, weight, letters)) / theirs
}

/** The width of a letter in em in a typeface, as it is set. */
const letterWidth = (letter: string, weight: Weight, letters: Face): number => {
  if (letters === 'first') return textWidth(letter, weight)
  const second = font(weight, letters)
  return second.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / second.unitsPerEm
}

const average = (counts: Counts, widthOf: (character: string) => number): number => {
  const all = [...counts]
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  return all.reduce((sum, [character, count]) => sum + count * widthOf(character), 0) / total
}
