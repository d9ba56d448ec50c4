import { share, timeOf, type Groups, type Rule } from '#check/languages/amounts/ledger.ts'
import {
  cardinalPhrase,
  fractions,
  numbersIn,
  ordinal,
  scale,
  scaleOf,
  times,
  unit,
  vague,
  valueOfWord,
  word,
  wordPhrase,
} from './numerals.ts'
import { relatives } from '#check/languages/amounts/relatives.ts'
import { spans } from './surroundings.ts'

// What follows a number that counts something: “people”, “new members”, “-year”; not “is” or “always”.
const counted =
  "(?: (?!of )[a-z'’-]+)? (?:people|children|men|women|staff|(?!(?:is|was|has|does|as|us|this|thus|its|always|dozens|decades|centuries)\\b)[a-z-]*[a-z]s)\\b|-(?:year|month|week|day|hour|minute|person|member|country|party|way|nation|part|sided)\\b| of (?:the|our|them|these|those|whom|which)\\b"

/** Numbers in words. */
export const words: readonly Rule[] = [
  [
    /\b(?:previous|last|this|that|same|following|next|coming|current|preceding) (?:fiscal |financial )?(?:year|(month)|(day))\b|\bthe (?:year|(month)|(day)) (?:before|after)\b|\b(?:year|(month)|(day)) (?:earlier|later)\b/gi,
    (at) => [relatives[at(1) || at(3) || at(5) ? 'month' : at(2) || at(4) || at(6) ? 'day' : 'year']],
    'word',
  ],
  [/\b(?:half|(a quarter|quarter)) past (\w+)\b/gi, (at) => past(at(2), at(1) ? 15 : 30), 'word'],
  [/\b(?:a )?quarter to (\w+)\b/gi, (at) => past(at(1), -15), 'word'],
  [/\bthree[ -]quarters of an(?= hour)/gi, () => [0.75], 'word'],
  [/\bhalf as (?:many|much|large|high|long) again\b/gi, () => [[1.5, '50%']], 'word'],
  [/\b(?:again|once more)\b/gi, () => [2], 'word'],
  [
    /(?<=\b(?:Part|Phase|Chapter|Volume|Stage|Level|Type|Section) )(I{1,3}|IV|VI{0,3}|IX)\b/g,
    (at) => roman(at),
    'counted',
  ],
  [/\b(?:World War |WW)?(I{1,3}|IV|VI{0,3}|IX)\b/g, (at) => roman(at), 'word'],
  [/\bhalf(?: a |-)(century|decade)\b/gi, (at) => [at(1) === 'decade' ? 5 : [50, '50%']], 'word'],
  [
    new RegExp(`\\b(?:(half)|(three)?[ -]?quarters?)(?: of)? an? (${scale})`, 'gi'),
    (at) => [(at(1) ? 0.5 : at(2) ? 0.75 : 0.25) * scaleOf(at(3))],
    'word',
  ],
  [
    new RegExp(`\\b(${word}) and a half (${scale})`, 'gi'),
    (at) => [(valueOfWord(at(1)) + 0.5) * scaleOf(at(2))],
    'word',
  ],
  [/\bquarter(?: of a |-)century\b/gi, () => [[25, '25%']], 'word'],
  [/\ba century\b/gi, () => [100], 'counted'],
  [/\bquarter of an(?= hour)/gi, () => [0.25], 'word'],
  [
    /\b(dozens|scores|(?:tens of |hundreds of )?(?:thousands|millions|billions)|hundreds|tens)(?= of | [a-z]+s\b)/gi,
    (at) => [[`~${vague(at(1).toLowerCase())}`, ...(at(1) === 'dozens' ? [12] : [])]],
    { said: 'so many' },
  ],
  [
    /\b(?:twice|doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed?|es|ing)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)-?fold\b/gi,
    (at) => [times(at(0).toLowerCase())],
    'counted',
  ],
  [
    new RegExp(`\\b(?:several|handful|few)((?: (?:${scale}))*)\\b`, 'gi'),
    (at) => [
      `~${at(1)
        .split(' ')
        .reduce((size, it) => size * scaleOf(it), 1)}`,
    ],
    { said: 'so many' },
  ],
  [/\bupstairs\b/gi, () => [2], 'word'],
  [/\bdownstairs\b|\bground floor\b/gi, () => [1], 'word'],
  [
    new RegExp(`\\b(${unit})(?= (?:and|to|or) (?:${unit}) (${scale})\\b)`, 'gi'),
    (at) => [[valueOfWord(at(1)) * scaleOf(at(2)), valueOfWord(at(1))]],
    'word',
  ],
  [
    /\b(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b( per ?cent)?/gi,
    (at) => [`${valueOfWord(`${at(1)}ies`)}${at(2) && '%'}`],
    'counted',
  ],
  [/\bhalf a dozen\b/gi, () => [6], 'counted'],
  [/\bbilateral\w*/gi, () => [2], 'counted'],
  [/\b(?:tripartite|trilateral\w*)/gi, () => [3], 'counted'],
  [
    /\b(?:no|none|nobody|nothing|never|not (?:a single|one|a|any))\b(?!(?: [a-z]+){0,5} (?:than|exceed))/gi,
    () => [0],
    'word',
  ],
  [/\b(?:noon|midday)\b/gi, () => ['12:00'], { said: 'hour' }],
  [/\bmidnight\b/gi, () => [['0:00', '24:00']], { said: 'hour' }],
  [
    /\bquarterly\b|\bonce (?:a|each|every|per) quarter\b|(?<!of )\b(?:each|every) quarter\b/gi,
    () => [[4, 3]],
    'word',
  ],
  [/\b(?:half-yearly|semi-?annual\w*)\b/gi, () => [[2, 6, 0.5]], 'word'],
  [/\bevery (?:other|second)\b|\balternate\b/gi, () => [2], 'word'],
  [
    new RegExp(`\\b(${unit}) in the (morning|afternoon|evening)`, 'gi'),
    (at) => [[valueOfWord(at(1)), timeOf(`${valueOfWord(at(1))}`, '', at(2) === 'morning' ? 'am' : 'pm')]],
    'word',
  ],
  [
    new RegExp(`\\b(${word}) o['’]clock`, 'gi'),
    (at) => [['am', 'pm'].map((it) => timeOf(`${valueOfWord(at(1))}`, '', it))],
    'word',
  ],
  [new RegExp(`\\b(${word}|an?) and a half\\b`, 'gi'), (at) => [valueOfWord(at(1)) + 0.5], 'counted'],
  [
    new RegExp(`\\b(?:(${word})|an?|the|past|last)(?= (${spans}|tonne|ton)s? and a half)`, 'gi'),
    (at) => [valueOfWord(at(1)) + 0.5],
    'counted',
  ],
  [/(?<=\0 [a-z]+) and a half\b/gi, () => [], 'word'],
  [
    new RegExp(
      `\\b(?:(${unit})|an?|remaining|other|last|final)[ -](${Object.keys(fractions).join('|')})\\b`,
      'gi',
    ),
    (at) => {
      const [part, of] = [valueOfWord(at(1)), fractions[at(2).toLowerCase()] ?? 1]
      // Eleven third-year pupils are no fraction.
      if (part > 1 && !at(2).endsWith('s')) return undefined
      return [[share(part, of), ...(part === 1 ? [of] : [])]]
    },
    { said: 'share' },
  ],
  [
    new RegExp(`\\b(${unit})(?: [a-z]+)? (?:out of|in) (?:every )?(${word})\\b`, 'gi'),
    (at) => {
      const [part, of] = [valueOfWord(at(1)), valueOfWord(at(2))]
      return [part, of].map((it) => [share(part, of), it])
    },
    'word',
  ],
  [/\bhalf an?(?= )/gi, () => [[0.5, '50%']], 'word'],
  [/\bhalf(?=[- ](?:year|hour|day|mile))/gi, () => [0.5], 'word'],
  [
    /(?<!\b(?:first|second|latter|early) )\b(?:half|halves|majority|minority)\b/gi,
    () => [['50%', 0.5]],
    {
      said: 'share',
    },
  ],
  [
    new RegExp(
      `(?<!-|(?:hundred|thousand) (?:and )?)\\b(${ordinal})(?:ly)?\\b(?! (?:half|part|quarter))`,
      'gi',
    ),
    (at) => [valueOfWord(at(1))],
    { said: 'order' },
  ],
  [
    new RegExp(`\\b${cardinalPhrase}(?=${counted})`, 'gi'),
    (at) => numbersIn(at(0)).filter((number) => number !== 1),
    'counted',
  ],
  [
    new RegExp(
      `(?<=\\b(?:from|to|until|till|at|between|of|by|than) )(${unit})\\b(?=[.,;)]|$| (?:and|to|in|on|every|instead)\\b)`,
      'gi',
    ),
    (at) => [[valueOfWord(at(1)), ...['am', 'pm'].map((it) => timeOf(`${valueOfWord(at(1))}`, '', it))]],
    'word',
  ],
  [/\b(?:all|entire|whole|fully|completely)\b/gi, () => ['100%'], 'word'],
  [/\bevery\b/gi, () => [[1, '100%']], 'word'],
  [
    new RegExp(`\\b(${wordPhrase})( per ?cent\\b)?`, 'gi'),
    (at) => numbersIn(at(1)).map((number) => `${number}${at(2) && '%'}`),
    'word',
  ],
]

/** Half past nine, quarter to nine: in the morning or after noon. */
const past = (hour: string, minutes: number) => {
  const value = Number(hour) || valueOfWord(hour)
  const [at, minute] = minutes < 0 ? [value - 1, 60 + minutes] : [value, minutes]
  return [['am', 'pm'].map((it) => timeOf(`${at}`, `${minute}`, it))]
}

const roman = (at: Groups): readonly number[] => [
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(at(1)),
]
