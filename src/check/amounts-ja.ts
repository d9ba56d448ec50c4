import { digits, ledgerOf, plainText, valueOf, type Amount, type Qualify } from './amounts.ts'

/** The numbers, dates and codes of a Japanese text. */
export const japaneseAmounts = (text: string): readonly Amount[] =>
  ledgerOf(plainText(text), qualify)
    .take(/(令和|平成|昭和)(元|\d+)年(度?)/g, (at) => [
      `${at(3) && 'fy'}${(eras[at(1)] ?? 0) + (at(2) === '元' ? 1 : Number(at(2)))}`,
    ])
    .take(/(\d{4})(?:年度?)?\s*[~〜–—-]\s*(\d{4})年度/g, (at) => [`fy${at(1)}`, `fy${at(2)}`])
    .take(/FY(\d{4})|(\d{4})年度/g, (at) => [`fy${at(1) || at(2)}`])
    .take(/(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))])
    .take(/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)])
    .take(/(?<![月\d])(\d{1,2})月?\s*[~〜–・-]\s*(\d{1,2})月(?!間)/g, (at) => [
      `m${Number(at(1))}`,
      `m${Number(at(2))}`,
    ])
    .take(/(?<!\d)(\d{1,2})月(?!間)/g, (at) => [`m${Number(at(1))}`])
    .take(/(午前|午後)?(\d{1,2})時(?!間)(?:(\d{1,2})分|(半))?/g, (at) =>
      clock(at(2), at(4) ? '30' : at(3), at(1) === '午後'),
    )
    .take(/(午前|午後)?(\d{1,2}):(\d{2})/g, (at) => clock(at(2), at(3), at(1) === '午後'))
    .take(new RegExp(`(${digits})割(?:(\\d)分)?`, 'g'), (at) => [`${tenths(at(1), at(2))}%`])
    .take(/([一二三四五六七八九])割/g, (at) => [`${kanji(at(1)) * 10}%`])
    .take(new RegExp(`(${digits})(?:\\s*%|パーセント)`, 'g'), (at) => [`${valueOf(at(1))}%`])
    .take(/第([一二三四五六七八九十百]{1,9})(?=[次回期版章条部弾号位])/g, (at) => [kanji(at(1))])
    .take(new RegExp(`(?:${digits}[千百]?[兆億万千百])+(?:${digits})?`, 'g'), (at) => [large(at(0))])
    .take(new RegExp(digits, 'g'), (at) => [valueOf(at(0))])
    .take(
      /([一二三四五六七八九十百]{1,9})(?=[つ人名回年日週件社か国所点本種度倍者部章ヶカ地県])/g,
      (at) => [kanji(at(1))],
      true,
    )
    .take(/両|双方/g, () => [2], true)
    .take(/半[数分]/g, () => ['50%'], true).amounts

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const qualify: Qualify = (before, after) => {
  if (/(約|およそ|おおよそ|ほぼ|おおむね|概ね)\s*$/.test(before)) return 'about'
  const [, word = ''] =
    /^[^\d\s。、,.()「」\0]{0,4}?(以上|超|を超え|を上回|余|あまり|強|程度|前後|ほど|近く|弱|以下|以内|未満|を下回)/.exec(
      after,
    ) ?? []
  if (/以上|超|を上回|余|あまり|強/.test(word)) return 'over'
  if (/程度|前後|ほど|近く|弱/.test(word)) return 'about'
  return word ? 'under' : undefined
}

const clock = (hour: string, minute: string, isAfternoon: boolean): number[] => {
  const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0)
  return Number(minute) ? [hours, Number(minute)] : [hours]
}

const tenths = (ten: string, hundredth: string) =>
  Math.round(valueOf(ten) * 1000 + Number(hundredth) * 100) / 100

const kanjiDigits = '〇一二三四五六七八九'

/** 二十三 → 23. */
const kanji = (text: string): number => {
  let sum = 0
  let digit = 0
  for (const sign of text) {
    const unit = { 十: 10, 百: 100 }[sign]
    if (!unit) digit = kanjiDigits.indexOf(sign)
    else sum += (digit || 1) * unit
    if (unit) digit = 0
  }
  return sum + digit
}

const units: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 }

/** 1万2千 → 12000, 3千万 → 30000000. */
const large = (text: string): number =>
  [...text.matchAll(new RegExp(`(${digits})([百千万億兆]*)`, 'g'))].reduce(
    (sum, [, number = '', signs = '']) =>
      sum + [...signs].reduce((value, sign) => value * (units[sign] ?? 1), valueOf(number)),
    0,
  )
