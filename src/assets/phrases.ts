import { loadDefaultJapaneseParser } from 'budoux'
import { once } from '#i18n/once.ts'

const japanese = /[぀-ヿ㐀-鿿]/
/** Where a phrase too long for a narrow screen may be cut as well: where the script changes, after ・ and 〜. */
const seam =
  /(?<=[ぁ-ん])(?=[^ぁ-ん、。）」・ー])|(?<=[一-鿿])(?=[ァ-ヴA-Z])|(?<=[ァ-ヴー])(?=[一-鿿])|(?<=[・〜～])/
const longest = 12
/** What never stands alone at the end of a line: an opening dash, 1か of 1か月. */
const leading = /^[ー―—]$|\dか$/

const parser = loadDefaultJapaneseParser()
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** A Japanese text cut at its phrases, by BudouX; any other text whole. The parts joined are the text. */
export const phrases = (text: string): readonly string[] => (japanese.test(text) ? cut(text) : [text])

const cut = once((text: string): readonly string[] =>
  wholeWords(parser.parse(text)).flatMap((phrase) =>
    phrase.length > longest ? wholeWords(phrase.split(seam)) : [phrase],
  ),
)

/** The parts, joined again where a cut goes through a word of the dictionary: 中|小企業. */
const wholeWords = (parts: readonly string[]): string[] => {
  const words = new Set(Array.from(segmenter.segment(parts.join('')), ({ index }) => index))
  const whole: string[] = []
  let at = 0
  for (const part of parts) {
    const last = whole.at(-1)
    if (last !== undefined && (!words.has(at) || leading.test(last))) whole[whole.length - 1] = last + part
    else whole.push(part)
    at += part.length
  }
  return whole
}

/** What the dictionary cuts off and a reader does not: what begins with hiragana, a suffix or a sign. */
const clings = /^(?:[ぁ-んー々]|[^\p{L}]|可能|[等者的型化性員長会社県府都市町村省庁局団連])/u
/** Words that are one only together: both in katakana, or one in another script. */
const oneWord = /[ァ-ヴー]\|[ァ-ヴー]|[^ぁ-ん一-鿿ァ-ヴー]\||\|[^ぁ-ん一-鿿ァ-ヴー]/

/** A phrase cut at words that may begin a line where there is little room: 人権|尊重等に, but 有識者. */
export const wordsIn = once((phrase: string): readonly string[] => {
  if (!japanese.test(phrase)) return [phrase]
  const parts: string[] = []
  let before = ''
  for (const { segment } of segmenter.segment(phrase)) {
    const isShort = before.length === 1 || segment.length === 1
    if (!parts.length || isShort || clings.test(segment) || oneWord.test(`${before}|${segment}`))
      parts.push((parts.pop() ?? '') + segment)
    else parts.push(segment)
    before = segment
  }
  return parts
})
