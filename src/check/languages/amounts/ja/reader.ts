import { contacts, plainText } from '#check/languages/amounts/contacts.ts'
import { digits, share, take, valueOf, type Reading, type Rule } from '#check/languages/amounts/ledger.ts'
import { saidIn, type Reader } from '#check/languages/amounts/quantity.ts'
import { quantitiesIn } from '#check/languages/amounts/surroundings.ts'
import { dates, to } from './dates.ts'
import { halved, kanji, large, signOf } from './numerals.ts'
import { senses } from './senses.ts'
import { around } from './surroundings.ts'
import { words } from './words.ts'

/** The numbers, dates and codes of a Japanese text, and what it says beside them. */
export const readJapanese: Reader = (text, about) => {
  const plain = plainText(text)
  const ledger = take({ rest: plain, found: [] }, all)
  return [...quantitiesIn(plain, ledger, around), ...saidIn(plain, senses, about)]
}

const figures: readonly Rule[] = [
  // Of two that are named, English need not say that they are two.
  [
    /(?<=[・と、][^、。\d]{1,12}の)[2-9](?=つ|[かカヶケ]国|者|市|県|町|村|社|校|団体|種類|言語|大学)/g,
    (at) => [at(0)],
    'counted',
  ],
  // 前年比110% is 10% more than the year before.
  [
    new RegExp(
      `(?<=(?:前年度?|前年同[月期]|前期|前回|昨年度?)[比の]で?)(${digits})%(?!の?[増減]|プラス|マイナス)`,
      'g',
    ),
    (at) => [[`${valueOf(at(1))}%`, `${Math.abs(valueOf(at(1)) - 100)}%`]],
  ],
  // The third year of junior high school is the ninth of all.
  [
    /(?<=(中|高)(?:学校?|校)?)([12])(?=年生?|の)/g,
    (at) => [[Number(at(2)), Number(at(2)) + (at(1) === '中' ? 6 : 9)]],
  ],
  [/(?<!\d)(?:0(?=歳)|3(?=連休)|(?<=小学?)6(?=年)|(?<=[中高]学?)3(?=年))/g, (at) => [at(0)], 'word'],
  [
    new RegExp(`(${digits})(?=${to}${digits}\\s*(%|割|パーセント))`, 'g'),
    (at) => [[`${valueOf(at(1)) * (at(2) === '割' ? 10 : 1)}%`, valueOf(at(1))]],
  ],
  [new RegExp(`(${digits})割(?:(\\d)分)?`, 'g'), (at) => [tenths(valueOf(at(1)), at(2))]],
  [
    /([一二三四五六七八九])割(?:([一二三四五六七八九])分)?/g,
    (at) => [tenths(kanji(at(1)), at(2) && String(kanji(at(2))))],
  ],
  [
    new RegExp(`(${digits})(?:\\s*%|パーセント)(台?)`, 'g'),
    (at) => [at(2) ? [`${valueOf(at(1))}%`, valueOf(at(1))] : `${valueOf(at(1))}%`],
  ],
  [/(\d{1,3})分の(\d{1,3})/g, (at) => [share(Number(at(2)), Number(at(1)))]],
  [
    /(\d{1,3})人に(\d{1,3})人/g,
    (at) => [at(1), at(2)].map((it) => [share(Number(at(2)), Number(at(1))), it]),
  ],
  [/(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g, (at) => shareOrDay(Number(at(1)), Number(at(2)))],
  [new RegExp(`(${digits})(?=${halved}半(?![期年数ば]))`, 'g'), (at) => [valueOf(at(1)) + 0.5]],
  [
    /第([一二三四五六七八九十百]{1,9})(?=[次回期版章条部弾号位])|([一二三四五六七八九十]{1,3})(?=丁目|番地)/g,
    (at) => [kanji(at(1) || at(2))],
  ],
  [
    /(\d+|[二三四五六七八九]?[十百千])数[十百]?([千百]?[万億])?/g,
    (at) => [
      [(valueOf(at(1)) || kanji(at(1))) * signOf(at(2)), ...(/^1?[0十]+$/.test(at(1)) && !at(2) ? [12] : [])],
    ],
    'word',
  ],
  [
    /(?<![一-龠々ァ-ヶー])数(?=名|人|社|件|回|日|年|[かカヶ]|週|点|校|団体|冊|軒|時間|分)/g,
    () => ['~1'],
    { said: 'so many' },
  ],
  [
    /(?<![一-龠々ァ-ヶー])[数何]\s?(10+)|[数何]([十百千万億]+)/g,
    (at) => [`~${at(1) || kanji(at(2))}`],
    { said: 'so many' },
  ],
  [
    /(\d+)泊(\d+)日|24時間365日|24時間(?=体制|対応|年中)/g,
    (at) => (at(1) ? [at(1), at(2)] : [24, 365]),
    'counted',
  ],
  [/(?<=週末の?|土日の?)2(?=日間?)/g, () => [2], 'counted'],
  [/(?<!\d)365日(?![間後前分以目])/g, () => [365], 'word'],
  [
    /(?<![\d,.第])1(?![\d,.])(?=人(?:ひとり|1人|一人|でも)|日も早|つ(?:ひと|1)つ|番(?!目)|組|(?:米国?)?ドル|ユーロ|歩(?!\d)|[^\d百千万億]{1,3}(?:(?:当た|あた)り|につき|ごと)|[^\d\s、。.,/:年百千万億兆〜~–—・-]{1,3}\d)|1億(?=総)|50(?=音順)/g,
    () => [1],
    'word',
  ],
  [
    new RegExp(`(${digits})(?=${to}${digits}([千百]?[兆億万千百]))`, 'g'),
    (at) => [[valueOf(at(1)) * signOf(at(2)), valueOf(at(1))]],
  ],
  [new RegExp(`(?:${digits}[千百]?[兆億万千百])+(?:${digits})?`, 'g'), (at) => [large(at(0))]],
  [
    /(?<![\d.])([39])\.11(?![\d.])/g,
    (at) => [
      [at(0), `m${at(1)}`, at(1)],
      [at(0), 11],
    ],
  ],
  [/(\d{1,2})世紀/g, (at) => [[Number(at(1)), Number(at(1)) * 100]]],
  [/(?<![\d.,第図表注-])1(?![\d.,-])(?=[一-龠々ぁ-んァ-ヶー])(?![百千万億兆割])/g, () => [1], 'counted'],
  [new RegExp(digits, 'g'), (at) => [valueOf(at(0))]],
]

const all = [...contacts, ...dates, ...figures, ...words]

/** 7/25 is 25 July, and may be a fraction; 3/40 is no day. */
const shareOrDay = (part: number, of: number): readonly Reading[] =>
  part > 12 || of > 31
    ? [share(part, of)]
    : [
        [share(part, of), `m${part}`],
        [of, share(part, of)],
      ]

const tenths = (ten: number, hundredth: string) =>
  `${Math.round(ten * 1000 + Number(hundredth) * 100) / 100}%`
