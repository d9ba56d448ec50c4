import { digits, valueOf } from '#check/languages/amounts/ledger.ts'

/** A number in kanji. */
export const numeral = '[〇一二三四五六七八九十百千万億]{1,12}'

/** A number in kanji of which it is clear that it counts something: 三名, 二年間; not 一人ひとり, 二、三名, 数十名. */
export const counted =
  `(?<![〇一二三四五六七八九十百千万億・数何第幾全]|[一二三四五六七八九十]、)` +
  `(?!一(?:[人つ回年時日]|(.)一)|[万億]+[^〇一-十百千]|[一二三四五六七八九]{2})` +
  numeral +
  `(?=名|者(?=[のにがはとでを間協会構面])|人(?!称|三脚|十色|一首|前|権|材)|社(?!会)|件(?!名)|[かカヶヵケ]国|[かカヶヵケ]所|[かカヶヵケ]月|年間|週間|日間|時間|回(?!転)|校|冊|団体|都市|つの|年(?![度代生目末初月])|泊)` +
  '|(?<![一-龠〇])[二三四五六七八九](?=会場|地点|大学|地域|部門|分野|言語|部会|委員会|事業|企業|施設|拠点|教室|世帯|家族|項目|種類|府県|市(?![一-龠])|県(?![一-龠])|町(?![一-龠])|村(?![一-龠])|省(?!エネ|略|力))'

/** A number in kanji that may count something; 一 only before a counter, as in 一名, not in 統一. */
export const counter = `一(?=[つ人名回年日週件社か国所点本種度倍者部章ヶカ地県校冊時])|(?!一|十分)${numeral}|一[十百千万億〇一二三四五六七八九][〇一二三四五六七八九十百千万億]{0,10}`

/** What may be told of with a half: 2年半, 6キロ半. */
export const halved =
  '(?:時間|秒間?|分間?|年間?|[かカヶケ]月間?|日間?|週間?|倍|トン|キロ|メートル|世紀|周|ページ|ポイント|リットル)'

const kanjiDigits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 }

// No library: @geolonia/japanese-numeral reads 1億2,000万 as 100 million and 2.5万 as 0, without a word.
/** 二十三 → 23, 三万五千 → 35000, 二〇二三 → 2023. */
export const kanji = (text: string): number => {
  let [sum, below, digit] = [0, 0, 0]
  for (const sign of text) {
    const unit = units[sign]
    if (!unit) digit = digit * 10 + kanjiDigits.indexOf(sign)
    else if (unit < 1e4) below += (digit || 1) * unit
    else [sum, below] = [sum + (below + digit || 1) * unit, 0]
    if (unit) digit = 0
  }
  return sum + below + digit
}

/** What the signs after a number multiply it by: 千万 → 10000000. */
export const signOf = (signs: string): number =>
  [...signs].reduce((value, sign) => value * (units[sign] ?? 1), 1)

/** 1万2千 → 12000, 3千万 → 30000000. */
export const large = (text: string): number =>
  [...text.matchAll(new RegExp(`(${digits})([百千万億兆]*)`, 'g'))].reduce(
    (sum, [, number = '', signs = '']) => sum + valueOf(number) * signOf(signs),
    0,
  )
