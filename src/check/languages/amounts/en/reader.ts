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
} from '#check/languages/amounts/ledger.ts'
import { saidIn, type Reader } from '#check/languages/amounts/quantity.ts'
import { quantitiesIn } from '#check/languages/amounts/surroundings.ts'
import {
  cardinalPhrase,
  countable,
  ordinal,
  fractions,
  numbersIn,
  scale,
  scaleOf,
  times,
  unit,
  vague,
  valueOfWord,
  word,
  wordPhrase,
} from './numerals.ts'
import { senses } from './senses.ts'
import { around, spans } from './surroundings.ts'

/** The numbers, dates and codes of an English text, and what it says beside them. */
export const readEnglish: Reader = (text) => {
  const plain = plainText(text)
  const ledger = withOne(withWords(withFigures(withDates(withContacts(ledgerOf(plain))))))
  return [...quantitiesIn(plain, ledger, around), ...saidIn(plain, senses)]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  '(?:January|February|March|April|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const month = (name: string) => `m${months.indexOf(name.slice(0, 3).toLowerCase()) + 1}`

const moment = String.raw`((?:[01]?\d|2[0-4]))(?:[:.]([0-5]\d))?`
const half = String.raw`\s*([ap])\.?m\b\.?`
const to = String.raw`\s?(?:[–—-]|to|until|and|or)\s?`
const fiscal = '(?:FY\\s?|(?:fiscal|financial) (?:year )?)'

const withDates = (ledger: Ledger): Ledger =>
  ledger
    .take(new RegExp(`\\b${fiscal}(\\d{4})\\s?\\/(\\d{4}|\\d{2})(?!\\d)`, 'gi'), (at) => [
      [`fy${at(1)}`, `fy${whole(at(1), at(2))}`],
    ])
    .take(new RegExp(`\\b${fiscal}(\\d{4})\\s?[–—-]\\s?(?:FY\\s?)?(\\d{4}|\\d{2})(?!\\d)`, 'gi'), (at) => [
      `fy${at(1)}`,
      `fy${whole(at(1), at(2))}`,
    ])
    .take(
      /\b(?:fiscal |financial )?year (?:ended|ending|to)(?: on)?(?: \d{1,2})? March(?: \d{1,2},)? (\d{4})/gi,
      (at) => [`fy${Number(at(1)) - 1}`],
    )
    .take(
      new RegExp(`\\b${fiscal}(\\d{4}|\\d{2})(?!\\d)|(?<!\\d)(\\d{4}) (?:fiscal|financial) year`, 'gi'),
      (at) => [`fy${whole('2000', at(1) || at(2))}`],
    )
    .take(/\b(Reiwa|Heisei|Sh[oō]wa) (\d{1,2})(?!\d)/g, (at) => [
      [(eras[at(1).charAt(0)] ?? 0) + Number(at(2)), `fy${(eras[at(1).charAt(0)] ?? 0) + Number(at(2))}`],
    ])
    .take(/(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))])
    .take(/(?<!\d)((?:19|20)\d{2})[–—/-](\d{2})(?!\d)/g, (at) => [at(1), whole(at(1), at(2))])
    .take(/\bQ([1-4])\b/g, (at) => [[at(0), at(1)]])
    .take(/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)])
    .take(new RegExp(`\\b(${monthNames})`, 'g'), (at) => [month(at(1))])
    .take(/\bMay(?= \d|,? (?:19|20)\d\d)|(?<=\d )May\b/g, () => ['m5'])
    .take(/\bMay\b/g, () => ['m5'], 'word')
    .take(new RegExp(`(?<![\\d.,:])${moment}(?:${half})?${to}${moment}${half}`, 'gi'), timesOf)
    .take(new RegExp(`(?<![\\d.,:])${moment}${half}`, 'gi'), (at) => [timeOf(at(1), at(2), halfOf(at(3)))])
    .take(
      /(?<![\d.,:])(1[0-2]|[1-9])(?:[:.]([0-5]\d))?(?: o['’]clock)? (?:in the (morning|afternoon|evening)|at night)(?! (?:session|class))/gi,
      (at) => [timeOf(at(1), at(2), at(3) === 'morning' ? 'am' : 'pm')],
    )
    .take(/\b(\d{1,2}):(\d{2})\b/g, (at) => [['', 'pm'].map((it) => timeOf(at(1), at(2), it))])

const withFigures = (ledger: Ledger): Ledger =>
  ledger
    .take(new RegExp(`(${digits})(?=${to}${digits}\\s*(?:%|per ?cent\\b))`, 'gi'), (at) => [
      [`${valueOf(at(1))}%`, valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})\\s*(?:%|per ?cent(?!age))`, 'gi'), (at) => [`${valueOf(at(1))}%`])
    .take(new RegExp(`(${digits}) ?(K|M|bn|m(?= (?:yen|dollars|euros)))\\b`, 'g'), (at) => [
      [valueOf(at(1)) * ({ K: 1e3, bn: 1e9 }[at(2)] ?? 1e6), valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})(?=${to}${digits}[ -](${scale}))`, 'gi'), (at) => [
      [valueOf(at(1)) * scaleOf(at(2)), valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})\\)?[ -](${scale})`, 'gi'), (at) => [valueOf(at(1)) * scaleOf(at(2))])
    .take(/\b24\/7\b/g, () => [24, 7], 'word')
    .take(/(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g, (at) => [
      [share(Number(at(1)), Number(at(2))), `m${at(1)}`, at(1)],
      [share(Number(at(1)), Number(at(2))), at(2)],
    ])
    .take(/(?<![\d.,])(\d{1,2}) (?:out of|in) (?:every )?(\d{1,3})(?![\d.,]*\d)/g, (at) =>
      Number(at(1)) < Number(at(2))
        ? [at(1), at(2)].map((it) => [share(Number(at(1)), Number(at(2))), it])
        : undefined,
    )
    .take(/(?<=\b(?:from|to|until|till|at|between|and) )(\d{1,2})(?![\d.,:%]*\d|%|st|nd|rd|th)/g, (at) => [
      [Number(at(1)), `${at(1)}:00`, `${Number(at(1)) + 12}:00`],
    ])
    .take(new RegExp(`(?:(?<=\\b([A-Z])[a-z]{1,20} )|)(${digits})(?:st|nd|rd|th)?`, 'g'), (at) => [
      [valueOf(at(2)), ...(at(1) ? [`${at(1)}${at(2)}`] : [])],
    ])

const withWords = (ledger: Ledger): Ledger =>
  ledger
    .take(
      /(?<=\b(?:Part|Phase|Chapter|Volume|Stage|Level|Type|Section) )(I{1,3}|IV|VI{0,3}|IX)\b/g,
      roman,
      'counted',
    )
    .take(/\b(?:World War |WW)?(I{1,3}|IV|VI{0,3}|IX)\b/g, roman, 'word')
    .take(/\bhalf(?: a |-)(century|decade)\b/gi, (at) => [at(1) === 'decade' ? 5 : [50, '50%']], 'word')
    .take(
      new RegExp(`\\b(?:(half)|(three)?[ -]?quarters?)(?: of)? an? (${scale})`, 'gi'),
      (at) => [(at(1) ? 0.5 : at(2) ? 0.75 : 0.25) * scaleOf(at(3))],
      'word',
    )
    .take(
      new RegExp(`\\b(${word}) and a half (${scale})`, 'gi'),
      (at) => [(valueOfWord(at(1)) + 0.5) * scaleOf(at(2))],
      'word',
    )
    .take(/\bquarter(?: of a |-)century\b/gi, () => [[25, '25%']], 'word')
    .take(/\ba century\b/gi, () => [100], 'counted')
    .take(/\bquarter of an(?= hour)/gi, () => [0.25], 'word')
    .take(
      /\b(dozens|scores|(?:tens of |hundreds of )?(?:thousands|millions|billions)|hundreds|tens)(?= of | [a-z]+s\b)/gi,
      (at) => [[`~${vague(at(1).toLowerCase())}`, ...(at(1) === 'dozens' ? [12] : [])]],
      { said: 'so many' },
    )
    .take(
      /\b(?:twice|doubl|tripl|quadrupl|halv)(?:ed?|es|ing)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)-?fold\b/gi,
      (at) => [times(at(0).toLowerCase())],
      'counted',
    )
    .take(
      new RegExp(`\\b(?:several|handful|few)((?: (?:${scale}))*)\\b`, 'gi'),
      (at) => [
        `~${at(1)
          .split(' ')
          .reduce((size, it) => size * scaleOf(it), 1)}`,
      ],
      { said: 'so many' },
    )
    .take(/\bbilateral\w*/gi, () => [2], 'counted')
    .take(/\b(?:tripartite|trilateral\w*)/gi, () => [3], 'counted')
    .take(/\b(?:no|none|nobody|nothing)\b(?! [a-z]+ than)/gi, () => [0], 'word')
    .take(/\b(?:noon|midday)\b/gi, () => ['12:00'], { said: 'hour' })
    .take(/\bmidnight\b/gi, () => [['0:00', '24:00']], { said: 'hour' })
    .take(
      /\bquarterly\b|\bonce (?:a|each|every|per) quarter\b|(?<!of )\b(?:each|every) quarter\b/gi,
      () => [[4, 3]],
      'word',
    )
    .take(/\b(?:half-yearly|semi-?annual\w*)\b/gi, () => [[2, 6, 0.5]], 'word')
    .take(/\bevery (?:other|second)\b|\balternate\b/gi, () => [2], 'word')
    .take(
      new RegExp(`\\b(${unit}) in the (morning|afternoon|evening)`, 'gi'),
      (at) => [[timeOf(`${valueOfWord(at(1))}`, '', at(2) === 'morning' ? 'am' : 'pm'), valueOfWord(at(1))]],
      'word',
    )
    .take(
      new RegExp(`\\b(${word}) o['’]clock`, 'gi'),
      (at) => [['am', 'pm'].map((it) => timeOf(`${valueOfWord(at(1))}`, '', it))],
      'word',
    )
    .take(new RegExp(`\\b(${word}|an?) and a half\\b`, 'gi'), (at) => [valueOfWord(at(1)) + 0.5], 'counted')
    .take(
      new RegExp(`\\b(?:(${word})|an?|the|past|last)(?= (${spans}|tonne|ton)s? and a half)`, 'gi'),
      (at) => [valueOfWord(at(1)) + 0.5],
      'counted',
    )
    .take(/(?<=\0 [a-z]+) and a half\b/gi, () => [], 'word')
    .take(
      new RegExp(
        `\\b(?:(${unit})|an?|remaining|other|last|final)[ -](${Object.keys(fractions).join('|')})\\b`,
        'gi',
      ),
      (at) => {
        const [part, of] = [valueOfWord(at(1)), fractions[at(2).toLowerCase()] ?? 1]
        return [[share(part, of), ...(part === 1 ? [of] : [])]]
      },
      { said: 'share' },
    )
    .take(
      new RegExp(`\\b(${unit})(?: [a-z]+)? (?:out of|in) (?:every )?(${word})\\b`, 'gi'),
      (at) => {
        const [part, of] = [valueOfWord(at(1)), valueOfWord(at(2))]
        return [part, of].map((it) => [share(part, of), it])
      },
      'word',
    )
    .take(/\bhalf an?(?= )/gi, () => [[0.5, '50%']], 'word')
    .take(/\bhalf-(?=year)/gi, () => [0.5], 'word')
    .take(
      /(?<!\b(?:first|second|latter|early) )\b(?:half|halves|majority|minority)\b/gi,
      () => [['50%', 0.5]],
      {
        said: 'share',
      },
    )
    .take(
      new RegExp(
        `(?<!-|(?:hundred|thousand) (?:and )?)\\b(${ordinal})(?:ly)?\\b(?! (?:half|part|quarter))`,
        'gi',
      ),
      (at) => [valueOfWord(at(1))],
      { said: 'order' },
    )
    .take(
      new RegExp(`\\b${cardinalPhrase}(?=${counted})`, 'gi'),
      (at) => numbersIn(at(0)).filter((number) => number !== 1),
      'counted',
    )
    .take(
      new RegExp(`\\b(${wordPhrase})( per ?cent\\b)?`, 'gi'),
      (at) => numbersIn(at(1)).map((number) => `${number}${at(2) && '%'}`),
      'word',
    )

/** “A” and “an” are one; where other numbers in words count things, only before what reports count. */
const withOne = (ledger: Ledger): Ledger =>
  ledger
    .take(new RegExp(`\\b(?:the|this)(?= (?:[\\w-]+ )?(?:${spans})\\b)`, 'gi'), () => [1], 'article')
    .take(
      ledger.found.some(({ weight }) => weight === 'counted')
        ? new RegExp(`\\ban?(?= (?:[\\w-]+ )?(?:${countable})\\b)`, 'gi')
        : /\ban?(?= [\0\w])/gi,
      () => [1],
      'article',
    )

// What follows a number that counts something: “people”, “new members”, “-year”; not “is” or “always”.
const counted =
  "(?: (?!of )[a-z'’-]+)? (?:people|children|men|women|staff|(?!(?:is|was|has|does|as|us|this|thus|its|always|dozens|decades)\\b)[a-z-]*[a-z]s)\\b|-(?:year|month|week|day|hour|minute|person|member|country|party|way|nation|part|sided)\\b"

const eras: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 }

const halfOf = (sign: string) => (sign ? `${sign.toLowerCase()}m` : '')

/** “2:00–4:30 p.m.” is all in the afternoon, “10:00–2:30 p.m.” is not. */
const timesOf = (at: Groups): readonly string[] => {
  const end = halfOf(at(6))
  const isSame = Number(at(1)) % 12 <= Number(at(4)) % 12
  const start = halfOf(at(3)) || (isSame ? end : end === 'pm' ? 'am' : 'pm')
  return [timeOf(at(1), at(2), start), timeOf(at(4), at(5), end)]
}

const roman = (at: Groups): readonly number[] => [
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(at(1)),
]
