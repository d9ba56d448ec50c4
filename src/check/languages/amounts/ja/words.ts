import { share, type Groups, type Rule } from '#check/languages/amounts/ledger.ts'
import { relatives } from '#check/languages/amounts/relatives.ts'
import { counted, counter, halved, kanji, numeral } from './numerals.ts'

/** Numbers in kanji, and words for numbers. */
export const words: readonly Rule[] = [
  [/[昨今本来同翌前]年度?(?!比|齢|代|長|金)/g, () => [relatives.year], 'word'],
  [/[今来同翌先前]月(?!謝|例)/g, () => [relatives.month], 'word'],
  [/[同翌前]日/g, () => [relatives.day], 'word'],
  [/全(?=員|て|校|戸|社|国|世帯|部(?!門|品|会))|すべて|皆/g, () => ['100%'], 'word'],
  [/倍増|半減/g, (at) => [at(0) === '倍増' ? 2 : [0.5, '50%']], 'counted'],
  [/(四?)半世紀/g, (at) => [at(1) ? 25 : [50, '50%']], 'counted'],
  [/([〇一二三四五六七八九]{4})年(度?)/g, (at) => [`${at(2) && 'fy'}${kanji(at(1))}`], 'word'],
  [/([一二三四五六七八九十]{1,3})月(?!間)/g, (at) => [[`m${kanji(at(1))}`, kanji(at(1))]], 'word'],
  [new RegExp(`(${numeral})(?=${halved}半(?![期年数ば]))`, 'g'), (at) => [kanji(at(1)) + 0.5], 'counted'],
  [new RegExp(counted, 'g'), (at) => [kanji(at(0))], 'counted'],
  [
    new RegExp(`(${numeral})分の(${numeral})`, 'g'),
    (at) => [share(kanji(at(2)), kanji(at(1)))],
    {
      said: 'share',
    },
  ],
  [
    /第([二三四五六七八九十])に|([二三四])(?=審(?!議|査)|次(?:審査|選考|募集))|([二三四五六七八九十]{1,3})(?:代目|番目|つ目|度目|人目|年目|日目)/g,
    (at) => [kanji(at(1) || at(2) || at(3))],
    { said: 'order' },
  ],
  [new RegExp(counter, 'g'), (at) => [kanji(at(0))], 'word'],
  [/両(?=国|県|市|町|村|社|校|省|団体|大学)/g, () => [2], 'counted'],
  [/両|双方|ペア|隔[週月年]|(?<![\d\0])倍/g, () => [2], 'word'],
  [/初[日回年]/g, () => [1], 'word'],
  [/(?<=\0)末/g, () => [[31, 30, 29, 28]], 'word'],
  [/ゼロ/g, () => [0], 'word'],
  [/(?<=第|フェーズ|パート|ステージ|レベル)\s?(I{1,3}|IV|VI{0,3}|IX)\b/g, (at) => roman(at), 'counted'],
  [/\b(I{1,3}|IV|VI{0,3}|IX)\b/g, (at) => roman(at), 'word'],
  [/半(?=年)/g, () => [0.5], 'counted'],
  [/過?半[数分額値]/g, () => [['50%', 0.5]], { said: 'share' }],
  [/半[月日ば期]/g, () => [['50%', 0.5]], 'word'],
]

const roman = (at: Groups) => [['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(at(1))]
