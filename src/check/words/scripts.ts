import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'
import { type Pattern, problemsOfPatterns } from './patterns.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'other-script': judged(
    'found',
    'summary: A visit to Kurobe City with Dokkyо University.',
    ({ found, right }) =>
      `「${found}」は、見た目の似た別の文字ではありませんか。「${right}」なら打ち直してください。`,
    ({ found, right }) =>
      `“${found}” may be a look-alike from another script. Type it again if “${right}” is meant.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const pairsOf = (look: string, meant: string): ReadonlyMap<string, string> =>
  new Map([...look].map((sign, index) => [sign, [...meant][index] ?? sign]))

const latin = pairsOf('АВЕЅІЈКМНОРСТХаеоѕіјрсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABESIJKMHOPCTXaeosijpcyxABEZHIKMNOPTYXo')
const kana = pairsOf('力口工夕卜二八一', 'カロエタトニハー')
const kanji = pairsOf('カロエタトニハー', '力口工夕卜二八一')

const by = (map: ReadonlyMap<string, string>) => (found: string) =>
  [...found].map((sign) => map.get(sign) ?? sign).join('')

const letters = [...latin.keys()].join('')

const patterns: readonly Pattern<ProblemKind>[] = [
  // A letter of Cyrillic or Greek within a word of Latin ones; the whole word is told.
  {
    kind: 'other-script',
    found: new RegExp(`(?=[A-Za-z]*[${letters}])(?=[${letters}]*[A-Za-z])[A-Za-z${letters}]{2,}`, 'gu'),
    right: by(latin),
    mends: true,
  },
  // 第ニ回, 協カ, 第ー: katakana where only an ideograph can stand.
  {
    kind: 'other-script',
    found:
      /(?<=第|[一-龠])[ニハ](?=[年月日次度回者期章])(?<!カ[ニハ])|(?<=[能協努効魅有権圧電迫])カ(?![ァ-ヺー])|(?<=第)ー|(?<![ぁ-んァ-ヺー])ー(?=[般部方緒環致](?![ぁ-ん]*ー))/gu,
    only: 'ja',
    right: by(kanji),
  },
  // センタ一, プ口グラム, アフリ力: an ideograph within a word of katakana; 力 and 一 also begin words (成長力アップ).
  {
    kind: 'other-script',
    found:
      /(?<=[ァ-ヺー])(?!口コミ|[二八][カヵヶケツ])[口工夕卜二八](?=[ァ-ヺー])|(?<=アメリ|アフリ)力|力(?=ナダ|ンボジア|タログ|メラ|リキュラム|テゴリ|ウンセ)|(?<=[ァ-ヺ])一(?![カヵヶケ])(?=[ァ-ヺー]{2})/gu,
    only: 'ja',
    right: by(kana),
  },
  // センタ−: a minus or a dash for the sign of a long vowel.
  {
    kind: 'other-script',
    found: /(?<=[ァ-ヺ])[−—–‐―─](?=[ァ-ヺぁ-ん・、。）」]|$)/gmu,
    only: 'ja',
    right: () => 'ー',
  },
]

/** Letters of one script that stand for those of another: CSО with a Cyrillic О, 第ニ回 with a kana. */
export const problemsOfScripts = (passage: Passage): readonly Finding<ProblemKind>[] =>
  problemsOfPatterns(passage, patterns)
