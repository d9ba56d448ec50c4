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
  type Ledger,
} from './amounts.ts'
import { qualifyEnglish, spans } from './en-qualifiers.ts'
import {
  cardinalPhrase,
  countable,
  fractions,
  numbersIn,
  scale,
  scaleOf,
  unit,
  valueOfWord,
  word,
  wordPhrase,
} from './en-words.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  '(?:January|February|March|April|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const month = (name: string) => `m${months.indexOf(name.slice(0, 3).toLowerCase()) + 1}`

const moment = String.raw`((?:[01]?\d|2[0-4]))(?:[:.]([0-5]\d))?`
const half = String.raw`\s*([ap])\.?m\b\.?`
const to = String.raw`\s?(?:[–—-]|to|until|and|or)\s?`

/** The numbers, dates and codes of an English text. */
export const englishAmounts = (text: string): readonly Amount[] =>
  withOne(withWords(withFigures(ledgerOf(plainText(text), qualifyEnglish)))).amounts

const withFigures = (ledger: Ledger): Ledger =>
  ledger
    .take(/\b(?:FY\s?|fiscal (?:year )?)(\d{4})\s?[–—/-]\s?(?:FY\s?)?(\d{4}|\d{2})(?!\d)/gi, (at) => [
      `fy${at(1)}`,
      `fy${whole(at(1), at(2))}`,
    ])
    .take(/\b(?:FY\s?|fiscal (?:year )?)(\d{4}|\d{2})(?!\d)/gi, (at) => [`fy${whole('2000', at(1))}`])
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
    .take(/\b(\d{1,2}):(\d{2})\b/g, (at) => [['', 'pm'].map((it) => timeOf(at(1), at(2), it))])
    .take(new RegExp(`(${digits})(?=${to}${digits}\\s*(?:%|per ?cent\\b))`, 'gi'), (at) => [
      [`${valueOf(at(1))}%`, valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})\\s*(?:%|per ?cent(?!age))`, 'gi'), (at) => [`${valueOf(at(1))}%`])
    .take(new RegExp(`(${digits})([KM])\\b`, 'g'), (at) => [valueOf(at(1)) * (at(2) === 'K' ? 1e3 : 1e6)])
    .take(new RegExp(`(${digits})(?=${to}${digits}[ -](${scale}))`, 'gi'), (at) => [
      [valueOf(at(1)) * scaleOf(at(2)), valueOf(at(1))],
    ])
    .take(new RegExp(`(${digits})[ -](${scale})`, 'gi'), (at) => [valueOf(at(1)) * scaleOf(at(2))])
    .take(/(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g, (at) => [share(Number(at(1)), Number(at(2)))])
    .take(new RegExp(`(?:(?<=\\b([A-Z])[a-z]{1,20} )|)(${digits})(?:st|nd|rd|th)?`, 'g'), (at) => [
      [valueOf(at(2)), ...(at(1) ? [`${at(1)}${at(2)}`] : [])],
    ])

const withWords = (ledger: Ledger): Ledger =>
  ledger
    .take(/\b(?:World War |WW|Part |Phase |Volume |Stage )?(I{1,3}|IV|VI{0,3}|IX)\b/g, roman, 'word')
    .take(/\b(?:no|none|nobody|nothing)\b/gi, () => [0], 'word')
    .take(/\b(?:noon|midday)\b/gi, () => ['12:00'], 'word')
    .take(/\bmidnight\b/gi, () => ['0:00', '24:00'], 'word')
    .take(
      new RegExp(`\\b(${word}) o['’]clock`, 'gi'),
      (at) => ['am', 'pm'].map((it) => timeOf(`${valueOfWord(at(1))}`, '', it)),
      'word',
    )
    .take(
      new RegExp(`\\b(?:(${word})(?: [a-z]+)?|[a-z]+) and a half\\b`, 'gi'),
      (at) => [valueOfWord(at(1)), ...andAHalf(valueOfWord(at(1)))],
      'word',
    )
    .take(
      new RegExp(`\\b(?:(${unit})|an?)[ -](${Object.keys(fractions).join('|')})\\b`, 'gi'),
      (at) => {
        const [part, of] = [valueOfWord(at(1)), fractions[at(2).toLowerCase()] ?? 1]
        return [...share(part, of), part, ...(part === 1 ? [of] : [])]
      },
      'word',
    )
    .take(
      new RegExp(`\\b(${unit}) (?:out of|in) (?:every )?(${word})\\b`, 'gi'),
      (at) => {
        const [part, of] = [valueOfWord(at(1)), valueOfWord(at(2))]
        return [...share(part, of), part, of]
      },
      'word',
    )
    .take(/\bhalf an hour\b/gi, () => [0.5, 30], 'word')
    .take(/\bhalf\b|\bhalves\b/gi, () => ['50%', '1/2', 0.5], 'word')
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
    .take(new RegExp(`\\b(?:the|this) (?:[\\w-]+ )?(?:${spans})\\b`, 'gi'), () => [1], 'word')
    .take(
      ledger.amounts.some(({ isCounted }) => isCounted)
        ? new RegExp(`\\ban? (?:[\\w-]+ )?(?:${countable})\\b`, 'gi')
        : /\ban? (?=[\0\w])/gi,
      () => [1],
      'word',
    )

// What follows a number that counts something: “people”, “new members”, “-year”; not “is” or “always”.
const counted =
  "(?: (?!of )[a-z'’-]+)? (?:people|children|men|women|staff|(?!(?:is|was|has|does|as|us|this|thus|its|always|dozens|decades)\\b)[a-z-]*[a-z]s)\\b|-(?:year|month|week|day|hour|minute|person|member|country)\\b"

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
