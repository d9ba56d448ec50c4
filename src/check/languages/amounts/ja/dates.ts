import { timeOf, whole, type Groups, type Reading, type Rule } from '#check/languages/amounts/ledger.ts'
import { kanji } from './numerals.ts'

/** What stands between the ends of a range. */
export const to = String.raw`\s*(?:[~〜–—-]|から|より)\s*`
const oClock = '時(?![間限点代])'
const clock = String.raw`(\d{1,2})(?::(\d{2})(?!\d)|${oClock}(?:(\d{1,2})分|(半))?)`
const half = String.raw`(?:(午前|午後|早朝|未明|深夜|朝|夕方|夕|夜|晩)の?\s?)?`
const moments = String.raw`(?<!\d)${half}(?:${clock}|(\d{1,2})(?=${to}\d{1,2}${oClock}))(?:${to}${half}${clock})?`
const era = '(令和|平成|昭和|大正|明治)(元|\\d+|[一二三四五六七八九十]+)'

/** Years, months, days and times. */
export const dates: readonly Rule[] = [
  [
    new RegExp(`(\\d{4})年?(度?)\\(${era}年?度?\\)年?(度?)`, 'g'),
    (at) => [at(1), eraYear(at(3), at(4))].map((year) => `${at(2) + at(5) && 'fy'}${year}`),
  ],
  [
    new RegExp(`${era}年?(度?)\\((\\d{4})年?度?\\)年?(度?)`, 'g'),
    (at) => [at(4), eraYear(at(1), at(2))].map((year) => `${at(3) + at(5) && 'fy'}${year}`),
  ],
  [
    /(?<![A-Za-z])([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d.])/g,
    (at) => [eraYear(at(1), at(2)), `m${Number(at(3))}`, Number(at(4))],
  ],
  [/(?<![A-Za-z])([RHS])(\d{1,2})年(度?)/g, (at) => [`${at(3) && 'fy'}${eraYear(at(1), at(2))}`]],
  [
    new RegExp(`${era}[~〜–—-](元|\\d+)年度`, 'g'),
    (at) => [at(2), at(3)].map((it) => `fy${eraYear(at(1), it)}`),
  ],
  [/同(\d{1,2})年(?!間)/g, (at) => [[2018, 1988, 1925, 0].map((first) => first + Number(at(1)))]],
  [/(\d{4})年?代?\s*[~〜–—-]\s*(\d0)年代/g, (at) => [at(1), [whole(at(1), at(2)), at(2)]]],
  [new RegExp(`${era}年代`, 'g'), (at) => decade(eraYear(at(1), at(2))), 'word'],
  [new RegExp(`${era}年(度?)`, 'g'), (at) => [`${at(3) && 'fy'}${eraYear(at(1), at(2))}`]],
  [
    /(\d{4})(?:年度?)?\s*[~〜–—/・-]\s*(\d{4}|\d{2})年度/g,
    (at) => [`fy${at(1)}`, `fy${whole(at(1), at(2))}`],
  ],
  [
    /FY\s?(\d{4}|\d{2})(?!\d)|(\d{4})年度(?!比)|(?<!\d)(\d{2})年度(?!目|比)/g,
    (at) => [`fy${whole('2000', at(1) || at(2) || at(3))}`],
  ],
  [
    /(?<!\d)((?:20)?\d{2})年度(?=比)/g,
    (at) => [[`fy${whole('2000', at(1).slice(-2))}`, whole('2000', at(1).slice(-2))]],
  ],
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))]],
  [/(?<![\d.])((?:19|20)\d{2})\.(1[0-2]|0?[1-9])(?![\d.%])/g, (at) => [at(1), `m${Number(at(2))}`]],
  [/(?<!\d)((?:19|20)\d{2})年?[~〜–—-](\d{2})年(?!間)/g, (at) => [at(1), whole(at(1), at(2))]],
  [/(?<=(?<!\d)((?:19|20)\d{2})年から)(\d{2})年(?!間)/g, (at) => [[whole(at(1), at(2)), at(2)]]],
  [/['’](\d{2})年|(?<!\d)(\d{2})年(?=\d{1,2}月(?!間))/g, (at) => [whole('2000', at(1) || at(2))]],
  [/(?<!\d)([4-9]0)年代/g, (at) => [whole('1900', at(1))]],
  [/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)]],
  [/(\d{1,2})月?[~〜–-](\d{1,2})月期/g, (at) => [`m${at(1)}`, `m${at(2)}`], 'word'],
  [
    /(?<![月\d])(\d{1,2})月?\s*[~〜–・、-]\s*(\d{1,2})月(?!間)/g,
    (at) => [`m${Number(at(1))}`, `m${Number(at(2))}`],
  ],
  [/(?<!\d)(\d{1,2})月(?!間)/g, (at) => [`m${Number(at(1))}`]],
  [new RegExp(moments, 'g'), (at, rest) => timesOf(at, /午後|夕方|夜|晩/.test(rest))],
  [/正午/g, () => ['12:00'], { said: 'hour' }],
]

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
