import { timeOf, whole, type Groups, type Rule } from '#check/languages/amounts/ledger.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  '(?:January|February|March|April|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const month = (name: string) => `m${months.indexOf(name.slice(0, 3).toLowerCase()) + 1}`

const moment = String.raw`((?:[01]?\d|2[0-4]))(?:[:.]([0-5]\d))?`
const half = String.raw`\s*([ap])\.?m\b\.?`
/** What stands between the ends of a range. */
export const to = String.raw`\s?(?:[–—-]|to|until|and|or)\s?`
const fiscal = '(?:FY\\s?|(?:fiscal|financial) (?:year )?)'

/** Years, months, days and times. */
export const dates: readonly Rule[] = [
  [
    new RegExp(`\\b${fiscal}(\\d{4})\\s?\\/(\\d{4}|\\d{2})(?!\\d)`, 'gi'),
    (at) => [[`fy${at(1)}`, `fy${whole(at(1), at(2))}`]],
  ],
  [
    new RegExp(`\\b${fiscal}(\\d{4})\\s?[–—-]\\s?(?:FY\\s?)?(\\d{4}|\\d{2})(?!\\d)`, 'gi'),
    (at) => [`fy${at(1)}`, `fy${whole(at(1), at(2))}`],
  ],
  [
    /\b(?:fiscal |financial )?year (?:ended|ending|to)(?: on)?(?: \d{1,2})? March(?: \d{1,2},)? (\d{4})/gi,
    (at) => [`fy${Number(at(1)) - 1}`],
  ],
  [
    new RegExp(`\\b${fiscal}(\\d{4}|\\d{2})(?!\\d)|(?<!\\d)(\\d{4}) (?:fiscal|financial) year`, 'gi'),
    (at) => [`fy${whole('2000', at(1) || at(2))}`],
  ],
  [
    /\b(Reiwa|Heisei|Sh[oō]wa) (\d{1,2})(?!\d)/g,
    (at) => [
      [(eras[at(1).charAt(0)] ?? 0) + Number(at(2)), `fy${(eras[at(1).charAt(0)] ?? 0) + Number(at(2))}`],
    ],
  ],
  [/(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))]],
  [/(?<!\d)((?:19|20)\d{2})[–—/-](\d{2})(?!\d)/g, (at) => [at(1), whole(at(1), at(2))]],
  [/\bQ([1-4])\b/g, (at) => [[at(0), at(1)]]],
  [/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)]],
  [new RegExp(`\\b(${monthNames})`, 'g'), (at) => [month(at(1))]],
  [/\bMay(?= \d|,? (?:19|20)\d\d)|(?<=\d )May\b/g, () => ['m5']],
  [/\bMay\b/g, () => ['m5'], 'word'],
  [new RegExp(`(?<![\\d.,:])${moment}(?:${half})?${to}${moment}${half}`, 'gi'), (at) => timesOf(at)],
  [new RegExp(`(?<![\\d.,:])${moment}${half}`, 'gi'), (at) => [timeOf(at(1), at(2), halfOf(at(3)))]],
  [
    /(?<![\d.,:])(1[0-2]|[1-9])(?:[:.]([0-5]\d))?(?: o['’]clock)? (?:in the (morning|afternoon|evening)|at night)(?! (?:session|class))/gi,
    (at) => [timeOf(at(1), at(2), at(3) === 'morning' ? 'am' : 'pm')],
  ],
  [/\b(\d{1,2}):(\d{2})\b/g, (at) => [['', 'pm'].map((it) => timeOf(at(1), at(2), it))]],
]

const eras: Readonly<Record<string, number>> = { R: 2018, H: 1988, S: 1925 }

const halfOf = (sign: string) => (sign ? `${sign.toLowerCase()}m` : '')

/** “2:00–4:30 p.m.” is all in the afternoon, “10:00–2:30 p.m.” is not. */
const timesOf = (at: Groups): readonly string[] => {
  const end = halfOf(at(6))
  const isSame = Number(at(1)) % 12 <= Number(at(4)) % 12
  const start = halfOf(at(3)) || (isSame ? end : end === 'pm' ? 'am' : 'pm')
  return [timeOf(at(1), at(2), start), timeOf(at(4), at(5), end)]
}
