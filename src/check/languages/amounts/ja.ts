import {
  andAHalf,
  digits,
  ledgerOf,
  plainText,
  share,
  timeOf,
  valueOf,
  whole,
  type Amount,
  type Groups,
  type Qualify,
  type Reading,
} from './amounts.ts'
import { counted, counter, kanji, large, numeral, signOf } from './ja-words.ts'

const to = String.raw`\s*(?:[~〜–—-]|から|より)\s*`
const oClock = '時(?![間限点代])'
const clock = String.raw`(\d{1,2})(?::(\d{2})(?!\d)|${oClock}(?:(\d{1,2})分|(半))?)`
const half = String.raw`(?:(午前|午後)\s?)?`
const moments = String.raw`(?<!\d)${half}(?:${clock}|(\d{1,2})(?=${to}\d{1,2}${oClock}))(?:${to}${half}${clock})?`

/** The numbers, dates and codes of a Japanese text. */
export const japaneseAmounts = (text: string): readonly Amount[] =>
  ledgerOf(plainText(text), qualify)
    .take(/(\d{4})\((令和|平成|昭和)(元|\d+)\)年(度?)/g, (at) =>
      [at(1), eraYear(at(2), at(3))].map((year) => `${at(4) && 'fy'}${year}`),
    )
    .take(/(令和|平成|昭和)(元|\d+)\((\d{4})\)年(度?)/g, (at) =>
      [at(3), eraYear(at(1), at(2))].map((year) => `${at(4) && 'fy'}${year}`),
    )
    .take(/(?<![A-Za-z])([RHS])(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/g, (at) => [
      eraYear(at(1), at(2)),
      `m${Number(at(3))}`,
      Number(at(4)),
    ])
    .take(/(令和|平成|昭和)(元|\d+|[一二三四五六七八九十]+)年(度?)/g, (at) => [
      `${at(3) && 'fy'}${eraYear(at(1), at(2))}`,
    ])
    .take(/(\d{4})(?:年度?)?\s*[~〜–—/-]\s*(\d{4}|\d{2})年度/g, (at) => [
      `fy${at(1)}`,
      `fy${whole(at(1), at(2))}`,
    ])
    .take(/FY(\d{4}|\d{2})(?!\d)|(\d{4})年度|(?<!\d)(\d{2})年度(?!目)/g, (at) => [
      `fy${whole('2000', at(1) || at(2) || at(3))}`,
    ])
    .take(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))])
    .take(/(?<!\d)((?:19|20)\d{2})年?[~〜–—-](\d{2})年(?!間)/g, (at) => [at(1), whole(at(1), at(2))])
    .take(/(?<=(?<!\d)((?:19|20)\d{2})年から)(\d{2})年(?!間)/g, (at) => [[whole(at(1), at(2)), at(2)]])
    .take(/['’](\d{2})年|(?<!\d)(\d{2})年(?=\d{1,2}月(?!間))/g, (at) => [whole('2000', at(1) || at(2))])
    .take(/(?<!\d)([4-9]0)年代/g, (at) => [whole('1900', at(1))])
    .take(/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)])
    .take(/(?<![月\d])(\d{1,2})月?\s*[~〜–・-]\s*(\d{1,2})月(?!間)/g, (at) => [
      `m${Number(at(1))}`,
      `m${Number(at(2))}`,
    ])
    .take(/(?<!\d)(\d{1,2})月(?!間)/g, (at) => [`m${Number(at(1))}`])
    .take(new RegExp(moments, 'g'), timesOf)
    .take(/正午/g, () => ['12:00'], 'word')
    .take(new RegExp(`(${digits})(?=${to}${digits}\\s*(%|割|パーセント))`, 'g'), (at) => [
      [`${valueOf(at(1)) * (at(2) === '割' ? 10 : 1)}%`, valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})割(?:(\\d)分)?`, 'g'), (at) => [`${tenths(at(1), at(2))}%`])
    .take(/([一二三四五六七八九])割/g, (at) => [`${kanji(at(1)) * 10}%`])
    .take(new RegExp(`(${digits})(?:\\s*%|パーセント)`, 'g'), (at) => [`${valueOf(at(1))}%`])
    .take(/(\d{1,3})分の(\d{1,3})|(\d{1,3})人に(\d{1,3})人/g, (at) => parts(at(1) || at(3), at(2) || at(4)))
    .take(/(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g, (at) => shareOrDay(Number(at(1)), Number(at(2))))
    .take(/(\d+)時間(\d+)分/g, (at) => {
      const minutes = Number(at(1)) * 60 + Number(at(2))
      return [at(1), at(2)].map((it) => [Number(it), minutes, minutes / 60])
    })
    .take(/(\d+)(?:トン|t)(\d+)(?:キロ|kg)/g, (at) => {
      const kilograms = Number(at(1)) * 1000 + Number(at(2))
      return [at(1), at(2)].map((it) => [Number(it), kilograms, kilograms / 1000])
    })
    .take(/(\d+)(?:時間|年|[かカヶケ]月|日|週間|倍)半/g, (at) => [andAHalf(Number(at(1)))])
    .take(/第([一二三四五六七八九十百]{1,9})(?=[次回期版章条部弾号位])/g, (at) => [kanji(at(1))])
    .take(/(?<![一-龠々ァ-ヶー])[数何]\s?(?:10+|[十百千万億]+)|[数何][十百千万億]+/g, () => [])
    .take(/(\d+)数(?=[名人社件回年日本校か])/g, (at) => [valueOf(at(1)), 12], 'word')
    .take(/(\d+)泊(\d+)日/g, (at) => [Number(at(1)), Number(at(2))], 'word')
    .take(/24時間365日/g, () => [24, 365], 'word')
    .take(
      /(?<![\d,.])1(?![\d,.])(?=人(?:ひとり|1人|一人|でも)|日も早|つ(?:ひと|1)つ|番(?!目)|組|ドル|ユーロ|歩(?!\d)|[^\d百千万億]{1,3}(?:当た|あた)り)/g,
      () => [1],
      'word',
    )
    .take(new RegExp(`(${digits})(?=${to}${digits}([千百]?[兆億万千百]))`, 'g'), (at) => [
      [valueOf(at(1)) * signOf(at(2)), valueOf(at(1))],
    ])
    .take(new RegExp(`(?:${digits}[千百]?[兆億万千百])+(?:${digits})?`, 'g'), (at) => [large(at(0))])
    .take(/(?<![\d.])3\.11(?![\d.])/g, () => [
      [3.11, 'm3'],
      [3.11, 11],
    ])
    .take(new RegExp(digits, 'g'), (at) => [valueOf(at(0))])
    .take(/([〇一二三四五六七八九]{4})年(度?)/g, (at) => [`${at(2) && 'fy'}${kanji(at(1))}`], 'word')
    .take(new RegExp(counted, 'g'), (at) => [kanji(at(0))], 'counted')
    .take(/([一二三四五六七八九十]{1,3})月(?!間)/g, (at) => [`m${kanji(at(1))}`, kanji(at(1))], 'word')
    .take(
      new RegExp(`(${numeral})(?:時間|年|[かカヶケ]月|日|倍)半`, 'g'),
      (at) => andAHalf(kanji(at(1))),
      'word',
    )
    .take(new RegExp(`(${numeral})分の(${numeral})`, 'g'), (at) => share(kanji(at(2)), kanji(at(1))), 'word')
    .take(new RegExp(counter, 'g'), (at) => [kanji(at(0))], 'word')
    .take(/両|双方|ペア|隔[週月年]|(?<!\d)倍/g, () => [2], 'word')
    .take(/初[日回年]/g, () => [1], 'word')
    .take(/(?<=\0)末/g, () => [[31, 30, 29, 28]], 'word')
    .take(/ゼロ/g, () => [0], 'word')
    .take(/\b(I{1,3}|IV|VI{0,3}|IX)\b/g, (at) => [romans.indexOf(at(1)) + 1], 'word')
    .take(/半年/g, () => [6, 0.5, '50%', '1/2'], 'word')
    .take(/半[数分月日ば期]/g, () => ['50%', '1/2', 0.5], 'word').amounts

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
}

/** 令和, 5 → 2023. */
const eraYear = (era: string, year: string): number =>
  (eras[era] ?? 0) + (year === '元' ? 1 : Number(year) || kanji(year))

/** 7/25 is 25 July, and may be a fraction; 3/40 is no day. */
const shareOrDay = (part: number, of: number): readonly Reading[] =>
  part > 12 || of > 31
    ? [share(part, of)]
    : [
        [...share(part, of), `m${part}`],
        [of, ...share(part, of)],
      ]

const qualify: Qualify = (before, after) => {
  if (/(約|およそ|おおよそ|ほぼ|おおむね|概ね|ざっと)\s*$/.test(before)) return ['about']
  const [, word = ''] =
    /^(?:[^\d\s。、,.()「」\0のはがをにでとも]{0,6}?|つ)(以上|超|を?超え|を(?:大きく)?上回|余(?![剰暇地計白震裕力])|あまり|[強弱](?=[がをのにはでともへ、。)\s]|$)|程度|前後|ほど|ごろ|頃|近く|足らず|以下|以内|未満|まで|を下回|に満たな)/.exec(
      after,
    ) ?? []
  if (/(少なくとも|最低(?:でも)?)\s*$/.test(before) || /以上|超|上回/.test(word)) return ['over']
  if (/(最大|最長|最高|最多|上限)で?\s*$/.test(before) || /以下|未満|下回|満たな/.test(word)) return ['under']
  if (/強|余|あまり/.test(word)) return ['over', 'about']
  if (/近く|弱|足らず/.test(word)) return ['about', 'under']
  if (/以内|まで/.test(word)) return [undefined, 'under']
  return word ? ['about'] : []
}

/** 午後2時〜4時半: both in the afternoon. */
const timesOf = (at: Groups): readonly string[] => {
  const [hour, start] = [at(2) || at(6), halfOf(at(1))]
  const from = timeOf(hour, at(5) ? '30' : at(3) || at(4), start)
  if (!at(8)) return [from]
  const isSame = Number(hour) % 12 <= Number(at(8)) % 12
  const end = halfOf(at(7)) || (start && (isSame ? start : start === 'pm' ? 'am' : 'pm'))
  return [from, timeOf(at(8), at(11) ? '30' : at(9) || at(10), end)]
}

const halfOf = (word: string) => ({ 午前: 'am', 午後: 'pm' })[word] ?? ''

/** 3分の2 and 3人に2人, told as a share or by either of their numbers. */
const parts = (of: string, part: string): readonly Reading[] =>
  [of, part].map((it) => [...share(Number(part), Number(of)), Number(it)])

const tenths = (ten: string, hundredth: string) =>
  Math.round(valueOf(ten) * 1000 + Number(hundredth) * 100) / 100
