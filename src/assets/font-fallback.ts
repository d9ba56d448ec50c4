import type { FontFile, TextByWeight } from './fonts.ts'
import { family, font, textWidth, type Weight } from './typeface.ts'

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
const letters = [...' abcdefghijklmnopqrstuvwxyz']

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
  { unicodeRange: 'U+2E80-10FFFF', sample: /[㐀-鿿]/g, usual: '国' },
  { unicodeRange: 'U+3041-30FA,U+30FC-30FF', sample: /[ぁ-ヺー]/g, usual: 'の' },
  { unicodeRange: 'U+3001-301B,U+30FB,U+FF08-FF0F', sample: /[、。「」『』（）・]/g, usual: '、' },
]

/** `@font-face` rules for the reader's own fonts with the widths and heights of ours, so that nothing moves when ours arrives. */
export const fallbackFontCss = (files: readonly FontFile[], { regular, bold }: TextByWeight): string =>
  files
    .map(({ weight, script, unicodeRange }) => {
      if (script === 'whole' || script === 'names') return ''
      const text = weight === 400 ? regular : bold
      const parts =
        script === 'latin'
          ? [{ unicodeRange, size: latinSize(text, weight) }]
          : japaneseParts.map(({ unicodeRange, sample, usual }) => ({
              unicodeRange,
              size: averageWidth(text.match(sample) ?? [usual], weight),
            }))
      return parts.map((part) => faceCss(weight, local[script][weight], part)).join('')
    })
    .join('')

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

const latinSize = (text: string, weight: Weight): number => {
  const known = text.toLowerCase().match(/[a-z ]/g) ?? letters
  const theirs = [...known].reduce(
    (width, letter) => width + arial[weight][letters.indexOf(letter)]! / 1000,
    0,
  )
  return textWidth(known.join(''), weight) / theirs
}

const averageWidth = (characters: readonly string[], weight: Weight): number =>
  textWidth(characters.join(''), weight) / characters.length
