import { digits, ledgerOf, plainText, valueOf, type Amount, type Qualify } from './amounts.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?'
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const scale = Object.keys(scales).join('|')

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Words for numbers; what else they may mean does no harm, because a number in words needs no counterpart. */
const words = new Map<string, number>([
  ...cardinals.split(' ').map((word, index): [string, number] => [word, index]),
  ...ordinals.split(' ').map((word, index): [string, number] => [word, index]),
  ...tens.split(' ').map((word, index): [string, number] => [word, index * 10 + 20]),
  ...tens.split(' ').map((word, index): [string, number] => [word.replace(/y$/, 'ies'), index * 10 + 20]),
  ...Object.entries({
    once: 1,
    single: 1,
    monthly: 1,
    weekly: 1,
    annual: 1,
    yearly: 1,
    twice: 2,
    both: 2,
    pair: 2,
    couple: 2,
  }),
  ...Object.entries({ double: 2, doubled: 2, triple: 3, tripled: 3, decade: 10, dozen: 12, quarter: 4 }),
])
const word = [...words.keys()].toSorted((one, other) => other.length - one.length).join('|')

const month = (name: string) => `m${months.indexOf(name.slice(0, 3).toLowerCase()) + 1}`

/** The numbers, dates and codes of an English text. */
export const englishAmounts = (text: string): readonly Amount[] =>
  ledgerOf(plainText(text), qualify)
    .take(/\b(?:FY\s?|fiscal (?:year )?)(\d{4})\s?[–—-]\s?(?:FY\s?)?(\d{4}|\d{2})(?!\d)/gi, (at) => [
      `fy${at(1)}`,
      `fy${whole(at(1), at(2))}`,
    ])
    .take(/\b(?:FY\s?|fiscal (?:year )?)(\d{4}|\d{2})(?!\d)/gi, (at) => [`fy${whole('2000', at(1))}`])
    .take(/(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g, (at) => [at(1), `m${Number(at(2))}`, Number(at(3))])
    .take(/(?<!\d)((?:19|20)\d{2})[–—/-](\d{2})(?!\d)/g, (at) => [at(1), whole(at(1), at(2))])
    .take(/(?<![A-Za-z\d])([A-Z]-?\d+)(?![\d.,]*\d)/g, (at) => [at(1)])
    .take(new RegExp(`\\b(${monthNames})`, 'g'), (at) => [month(at(1))])
    .take(/\bMay(?= \d|,? (?:19|20)\d\d)|(?<=\d )May\b/g, () => ['m5'])
    .take(/\bMay\b/g, () => ['m5'], true)
    .take(/\b(\d{1,2})(?::(\d{2}))?\s*(a\.?m|p\.?m)\b\.?/gi, (at) => clock(at(1), at(2), /^p/i.test(at(3))))
    .take(/\b(\d{1,2}):(\d{2})\b/g, (at) => clock(at(1), at(2), false))
    .take(new RegExp(`(${digits})\\s*(?:%|per ?cent)`, 'g'), (at) => [`${valueOf(at(1))}%`])
    .take(new RegExp(`(${digits})[ -](${scale})`, 'gi'), (at) => [
      valueOf(at(1)) * (scales[at(2).toLowerCase()] ?? 1),
    ])
    .take(new RegExp(`(${digits})(?:st|nd|rd|th)?`, 'g'), (at) => [valueOf(at(1))])
    .take(
      new RegExp(`\\b(${word}) (?:out of|in) ten\\b`, 'gi'),
      (at) => [`${(words.get(at(1).toLowerCase()) ?? 0) * 10}%`],
      true,
    )
    .take(/\bhalf\b|\bhalves\b/gi, () => ['50%', 0.5], true)
    .take(
      new RegExp(`\\b(${word})(?:[ -](${word}))?(?:[ -](${scale}))?(?: per ?cent)?(?![a-z])`, 'gi'),
      inWords,
      true,
    )
    .take(new RegExp(`\\ban? (${scale})`, 'gi'), (at) => [scales[at(1).toLowerCase()] ?? 1], true)
    .take(
      /\ban? (?:\w+ )?(?:month|week|year|day|night|hour|minute|person|member|time|third|quarter|copy|case)/gi,
      () => [1],
      true,
    ).amounts

const qualify: Qualify = (before, after, found) => {
  const [, prefix = ''] =
    /\b(about|approximately|around|roughly|some|nearly|almost|over|more than|above|exceeding|at least|upwards of|in excess of|under|less than|fewer than|below|up to|within|no more than|at most)\s+[¥$€£]?$/i.exec(
      before,
    ) ?? []
  const [, suffix = ''] = /^(\+|[^.,;]{0,12} or (?:more|so|less|fewer)\b)/.exec(after) ?? []
  if (/^(over|within)$/i.test(prefix) && /^[ -](?:years?|months?|weeks?|days?|hours?)\b/.test(after))
    return 'either'
  if (!/^\d/.test(found)) return undefined
  if (/^(about|approx|around|roughly|some|nearly|almost)/i.test(prefix) || / so$/.test(suffix)) return 'about'
  if (/^(over|more|above|exceed|at least|upwards|in excess)/i.test(prefix) || /^\+|more$/.test(suffix))
    return 'over'
  return prefix || suffix ? 'under' : undefined
}

/** 2024 and 26 → 2026. */
const whole = (first: string, second: string): string =>
  second.length === 2 ? first.slice(0, 2) + second : second

const clock = (hour: string, minute: string, isAfternoon: boolean): number[] => {
  const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0)
  return Number(minute) ? [hours, Number(minute)] : [hours]
}

/** Every reading of “twenty-five”, “two hundred”, “one third”, “ninety per cent”. */
const inWords = (at: (group: number) => string): (number | string)[] => {
  const [first = 0, second] = [at(1), at(2)].map((text) => words.get(text.toLowerCase()))
  const sum = second !== undefined && first >= 20 && second < 10 ? first + second : first
  const value = sum * (scales[at(3).toLowerCase()] ?? 1)
  const apart = second === undefined ? [] : [second, ...(sum === first ? [] : [first])]
  return [value, `${value}%`, ...apart]
}
