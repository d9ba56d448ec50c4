import { plainText, withContacts } from '#check/languages/amounts/contacts.ts'
import {
  digits,
  ledgerOf,
  share,
  timeOf,
  valueOf,
  whole,
  type Groups,
  type Ledger,
  type Reading,
} from '#check/languages/amounts/ledger.ts'
import { saidIn, type Reader } from '#check/languages/amounts/quantity.ts'
import { quantitiesIn } from '#check/languages/amounts/surroundings.ts'
import { counted, counter, kanji, large, numeral, signOf } from './numerals.ts'
import { senses } from './senses.ts'
import { around } from './surroundings.ts'

/** The numbers, dates and codes of a Japanese text, and what it says beside them. */
export const readJapanese: Reader = (text) => {
  const plain = plainText(text)
  const ledger = withWords(withFigures(withDates(withContacts(ledgerOf(plain)))))
  return [...quantitiesIn(plain, ledger, around), ...saidIn(plain, senses)]
}

const to = String.raw`\s*(?:[~〜–—-]|から|より)\s*`
const oClock = '時(?![間限点代])'
const clock = String.raw`(\d{1,2})(?::(\d{2})(?!\d)|${oClock}(?:(\d{1,2})分|(半))?)`
const half = String.raw`(?:(午前|午後|早朝|未明|深夜|朝|夕方|夕|夜|晩)の?\s?)?`
const moments = String.raw`(?<!\d)${half}(?:${clock}|(\d{1,2})(?=${to}\d{1,2}${oClock}))(?:${to}${half}${clock})?`
/** What may be told of with a half: 2年半, 6キロ半. */
const halved =
  '(?:時間|分間?|年間?|[かカヶケ]月間?|日間?|週間?|倍|トン|キロ|メートル|世紀|周|ページ|ポイント|リットル)'
const era = '(令和|平成|昭和|大正|明治)(元|\\d+|[一二三四五六七八九十]+)'

const withDates = (ledger: Ledger): Ledger => {
  const isLate = /午後|夕方|夜|晩/.test(ledger.rest)
  return ledger
    .take(new RegExp(`(\\d{4})年?(度?)\\(${era}年?度?\\)年?(度?)`, 'g'), (at) =>
      [at(1), eraYear(at(3), at(4))].map((year) => `${at(2) + at(5) && 'fy'}${year}`),
    )
    .take(new RegExp(`${era}年?(度?)\\((\\d{4})年?度?\\)年?(度?)`, 'g'), (at) =>
      [at(4), eraYear(at(1), at(2))].map((year) => `${at(3) + at(5) && 'fy'}${year}`),
    )
    .take(/(?<![A-Za-z])([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d.])/g, (at) => [
      eraYear(at(1), at(2)),
      `m${Number(at(3))}`,
      Number(at(4)),
    ])
    .take(/(?<![A-Za-z])([RHS])(\d{1,2})年(度?)/g, (at) => [`${at(3) && 'fy'}${eraYear(at(1), at(2))}`])
    .take(new RegExp(`${era}[~〜–—-](元|\\d+)年度`, 'g'), (at) =>
      [at(2), at(3)].map((it) => `fy${eraYear(at(1), it)}`),
    )
    .take(/同(\d{1,2})年(?!間)/g, (at) => [[2018, 1988, 1925, 0].map((first) => first + Number(at(1)))])
    .take(/(\d{4})年?代?\s*[~〜–—-]\s*(\d0)年代/g, (at) => [at(1), [whole(at(1), at(2)), at(2)]])
    .take(new RegExp(`${era}年代`, 'g'), (at) => decade(eraYear(at(1), at(2))), 'word')
    .take(new RegExp(`${era}年(度?)`, 'g'), (at) => [`${at(3) && 'fy'}${eraYear(at(1), at(2))}`])
    .take(/(\d{4})(?:年度?)?\s*[~〜–—/・-]\s*(\d{4}|\d{2})年度/g, (at) => [
      `fy${at(1)}`,
      `fy${whole(at(1), at(2))}`,
    ])
    .take(/FY\s?(\d{4}|\d{2})(?!\d)|(\d{4})年度|(?<!\d)(\d{2})年度(?!目)/g, (at) => [
      `fy${whole('2000', at(1) || at(2) || at(3))}`,
    ])
    .take(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))])
    .take(/(?<![\d.])((?:19|20)\d{2})\.(1[0-2]|0?[1-9])(?![\d.%])/g, (at) => [at(1), `m${Number(at(2))}`])
    .take(/(?<!\d)((?:19|20)\d{2})年?[~〜–—-](\d{2})年(?!間)/g, (at) => [at(1), whole(at(1), at(2))])
    .take(/(?<=(?<!\d)((?:19|20)\d{2})年から)(\d{2})年(?!間)/g, (at) => [[whole(at(1), at(2)), at(2)]])
    .take(/['’](\d{2})年|(?<!\d)(\d{2})年(?=\d{1,2}月(?!間))/g, (at) => [whole('2000', at(1) || at(2))])
    .take(/(?<!\d)([4-9]0)年代/g, (at) => [whole('1900', at(1))])
    .take(/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)])
    .take(/(?<![月\d])(\d{1,2})月?\s*[~〜–・、-]\s*(\d{1,2})月(?!間)/g, (at) => [
      `m${Number(at(1))}`,
      `m${Number(at(2))}`,
    ])
    .take(/(?<!\d)(\d{1,2})月(?!間)/g, (at) => [`m${Number(at(1))}`])
    .take(new RegExp(moments, 'g'), (at) => timesOf(at, isLate))
    .take(/正午/g, () => ['12:00'], { said: 'hour' })
}

const withFigures = (ledger: Ledger): Ledger =>
  ledger
    .take(new RegExp(`(${digits})(?=${to}${digits}\\s*(%|割|パーセント))`, 'g'), (at) => [
      [`${valueOf(at(1)) * (at(2) === '割' ? 10 : 1)}%`, valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})割(?:(\\d)分)?`, 'g'), (at) => [tenths(valueOf(at(1)), at(2))])
    .take(/([一二三四五六七八九])割(?:([一二三四五六七八九])分)?/g, (at) => [
      tenths(kanji(at(1)), at(2) && String(kanji(at(2)))),
    ])
    .take(new RegExp(`(${digits})(?:\\s*%|パーセント)(台?)`, 'g'), (at) => [
      at(2) ? [`${valueOf(at(1))}%`, valueOf(at(1))] : `${valueOf(at(1))}%`,
    ])
    .take(/(\d{1,3})分の(\d{1,3})/g, (at) => [share(Number(at(2)), Number(at(1)))])
    .take(/(\d{1,3})人に(\d{1,3})人/g, (at) =>
      [at(1), at(2)].map((it) => [share(Number(at(2)), Number(at(1))), it]),
    )
    .take(/(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g, (at) => shareOrDay(Number(at(1)), Number(at(2))))
    .take(new RegExp(`(${digits})(?=${halved}半(?![期年数ば]))`, 'g'), (at) => [valueOf(at(1)) + 0.5])
    .take(
      /第([一二三四五六七八九十百]{1,9})(?=[次回期版章条部弾号位])|([一二三四五六七八九十]{1,3})(?=丁目|番地)/g,
      (at) => [kanji(at(1) || at(2))],
    )
    .take(
      /(\d+|[二三四五六七八九]?[十百千])数[十百]?([千百]?[万億])?/g,
      (at) => [
        [
          (valueOf(at(1)) || kanji(at(1))) * signOf(at(2)),
          ...(/^1?[0十]+$/.test(at(1)) && !at(2) ? [12] : []),
        ],
      ],
      'word',
    )
    .take(
      /(?<![一-龠々ァ-ヶー])数(?=名|人|社|件|回|日|年|[かカヶ]|週|点|校|団体|冊|軒|時間|分)/g,
      () => ['~1'],
      { said: 'so many' },
    )
    .take(
      /(?<![一-龠々ァ-ヶー])[数何]\s?(10+)|[数何]([十百千万億]+)/g,
      (at) => [`~${at(1) || kanji(at(2))}`],
      { said: 'so many' },
    )
    .take(
      /(\d+)泊(\d+)日|24時間365日|24時間(?=体制|対応|年中)/g,
      (at) => (at(1) ? [at(1), at(2)] : [24, 365]),
      'counted',
    )
    .take(/(?<!\d)365日(?![間後前分以目])/g, () => [365], 'word')
    .take(
      /(?<![\d,.第])1(?![\d,.])(?=人(?:ひとり|1人|一人|でも)|日も早|つ(?:ひと|1)つ|番(?!目)|組|(?:米国?)?ドル|ユーロ|歩(?!\d)|[^\d百千万億]{1,3}(?:(?:当た|あた)り|につき|ごと)|[^\d\s、。.,/:年百千万億兆〜~–—・-]{1,3}\d)|1億(?=総)|50(?=音順)/g,
      () => [1],
      'word',
    )
    .take(new RegExp(`(${digits})(?=${to}${digits}([千百]?[兆億万千百]))`, 'g'), (at) => [
      [valueOf(at(1)) * signOf(at(2)), valueOf(at(1))],
    ])
    .take(new RegExp(`(?:${digits}[千百]?[兆億万千百])+(?:${digits})?`, 'g'), (at) => [large(at(0))])
    .take(/(?<![\d.])([39])\.11(?![\d.])/g, (at) => [
      [at(0), `m${at(1)}`, at(1)],
      [at(0), 11],
    ])
    .take(/(\d{1,2})世紀/g, (at) => [[Number(at(1)), Number(at(1)) * 100]])
    // English may drop a 1 that counts, but not say another number for it.
    .take(
      /(?<![\d.,第図表注-])1(?![\d.,-])(?=[人名冊口回年日社件校つ個台部班組本枚点泊週箱袋杯食都府県市町村区団世か時分通度])/g,
      () => [1],
      'counted',
    )
    .take(new RegExp(digits, 'g'), (at) => [valueOf(at(0))])

const withWords = (ledger: Ledger): Ledger =>
  ledger
    .take(/倍増|半減/g, (at) => [at(0) === '倍増' ? 2 : [0.5, '50%']], 'counted')
    .take(/(四?)半世紀/g, (at) => [at(1) ? 25 : [50, '50%']], 'counted')
    .take(/([〇一二三四五六七八九]{4})年(度?)/g, (at) => [`${at(2) && 'fy'}${kanji(at(1))}`], 'word')
    .take(/([一二三四五六七八九十]{1,3})月(?!間)/g, (at) => [[`m${kanji(at(1))}`, kanji(at(1))]], 'word')
    .take(
      new RegExp(`(${numeral})(?=${halved}半(?![期年数ば]))`, 'g'),
      (at) => [kanji(at(1)) + 0.5],
      'counted',
    )
    .take(new RegExp(counted, 'g'), (at) => [kanji(at(0))], 'counted')
    .take(new RegExp(`(${numeral})分の(${numeral})`, 'g'), (at) => [share(kanji(at(2)), kanji(at(1)))], {
      said: 'share',
    })
    .take(
      /第([二三四五六七八九十])に|([二三四五六七八九十]{1,3})(?:代目|番目|つ目|度目|人目|年目|日目)/g,
      (at) => [kanji(at(1) || at(2))],
      { said: 'order' },
    )
    .take(new RegExp(counter, 'g'), (at) => [kanji(at(0))], 'word')
    .take(/両(?=国|県|市|町|村|社|校|省|団体|大学)/g, () => [2], 'counted')
    .take(/両|双方|ペア|隔[週月年]|(?<![\d\0])倍/g, () => [2], 'word')
    .take(/初[日回年]/g, () => [1], 'word')
    .take(/(?<=\0)末/g, () => [[31, 30, 29, 28]], 'word')
    .take(/ゼロ/g, () => [0], 'word')
    .take(/(?<=第|フェーズ|パート|ステージ|レベル)\s?(I{1,3}|IV|VI{0,3}|IX)\b/g, roman, 'counted')
    .take(/\b(I{1,3}|IV|VI{0,3}|IX)\b/g, roman, 'word')
    .take(/半(?=年)/g, () => [0.5], 'counted')
    .take(/過?半[数分額値]/g, () => [['50%', 0.5]], { said: 'share' })
    .take(/半[月日ば期]/g, () => [['50%', 0.5]], 'word')

const roman = (at: Groups) => [['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(at(1))]
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  R: 2018,
  H: 1988,
  S: 1925,
}

/** 令和, 5 → 2023. */
const eraYear = (name: string, year: string): number =>
  (eras[name] ?? 0) + (year === '元' ? 1 : Number(year) || kanji(year))

/** The years of 昭和50年代: 1975 to 1984, or the 1970s and 1980s. */
const decade = (first: number): readonly number[] => [
  first,
  first + 9,
  first - (first % 10),
  first - (first % 10) + 10,
]

/** 7/25 is 25 July, and may be a fraction; 3/40 is no day. */
const shareOrDay = (part: number, of: number): readonly Reading[] =>
  part > 12 || of > 31
    ? [share(part, of)]
    : [
        [share(part, of), `m${part}`],
        [of, share(part, of)],
      ]

/** 午後2時〜4時半: both in the afternoon; where a text tells of the afternoon, 2時 may be in it, too. */
const timesOf = (at: Groups, isLate: boolean): readonly Reading[] => {
  const [hour, start] = [at(2) || at(6), halfOf(at(1))]
  const either = (...[of, minute, half]: Parameters<typeof timeOf>): Reading =>
    half || !isLate ? timeOf(of, minute, half) : [timeOf(of, minute, ''), timeOf(of, minute, 'pm')]
  const from = either(hour, at(5) ? '30' : at(3) || at(4), start)
  if (!at(8)) return [from]
  const isSame = Number(hour) % 12 <= Number(at(8)) % 12
  const end = halfOf(at(7)) || (start && (isSame ? start : start === 'pm' ? 'am' : 'pm'))
  return [from, either(at(8), at(11) ? '30' : at(9) || at(10), end)]
}

const halfOf = (word: string) => (word ? (/前|朝|未明|深夜/.test(word) ? 'am' : 'pm') : '')

const tenths = (ten: number, hundredth: string) =>
  `${Math.round(ten * 1000 + Number(hundredth) * 100) / 100}%`
