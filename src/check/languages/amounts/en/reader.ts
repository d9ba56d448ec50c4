import { contacts, plainText } from '#check/languages/amounts/contacts.ts'
import { digits, share, take, timeOf, valueOf, type Rule } from '#check/languages/amounts/ledger.ts'
import { saidIn, type Reader } from '#check/languages/amounts/quantity.ts'
import { quantitiesIn } from '#check/languages/amounts/surroundings.ts'
import { dates, to } from './dates.ts'
import { countable, scale, scaleOf } from './numerals.ts'
import { senses } from './senses.ts'
import { around, spans } from './surroundings.ts'
import { words } from './words.ts'

/** The numbers, dates and codes of an English text, and what it says beside them. */
export const readEnglish: Reader = (text, about) => {
  const plain = plainText(text)
  const ledger = take({ rest: plain, found: [] }, all)
  const isCounted = ledger.found.some(({ weight }) => weight === 'counted')
  const withOne = take(ledger, [the, isCounted ? oneOfCounted : one])
  return [...quantitiesIn(plain, withOne, around), ...saidIn(plain, senses, about)]
}

const figures: readonly Rule[] = [
  [
    /(?<=\b(?:at|from|until|till|by|to) )(1?\d|2[0-4])\.([0-5]\d)(?!\d|[.,]\d| ?(?:%|per|point|[kmbt]\w*illion|times|thousand|tonne|k?g|k?m\b))/g,
    (at) => [[...['', 'pm'].map((it) => timeOf(at(1), at(2), it)), valueOf(at(0))]],
  ],
  [
    new RegExp(`(${digits})(?=${to}${digits}\\s*(?:%|per ?cent\\b))`, 'gi'),
    (at) => [[`${valueOf(at(1))}%`, valueOf(at(1))]],
  ],
  [new RegExp(`(${digits})\\s*(?:%|per ?cent(?!age))`, 'gi'), (at) => [`${valueOf(at(1))}%`]],
  [
    new RegExp(`(${digits}) ?(K|M|bn|m(?= (?:yen|dollars|euros)))\\b`, 'g'),
    (at) => [[valueOf(at(1)) * ({ K: 1e3, bn: 1e9 }[at(2)] ?? 1e6), valueOf(at(1))]],
  ],
  [
    new RegExp(`(${digits})(?=${to}${digits}[ -](${scale}))`, 'gi'),
    (at) => [[valueOf(at(1)) * scaleOf(at(2)), valueOf(at(1))]],
  ],
  [new RegExp(`(${digits})\\)?[ -](${scale})`, 'gi'), (at) => [valueOf(at(1)) * scaleOf(at(2))]],
  [/\b24\/7\b/g, () => [24, 7], 'word'],
  [
    /(?<![\d/])([1-9]\d?)\/([1-9]\d?)(?![\d/])/g,
    (at) => [
      [share(Number(at(1)), Number(at(2))), `m${at(1)}`, at(1)],
      [share(Number(at(1)), Number(at(2))), at(2)],
    ],
  ],
  [
    /(?<![\d.,])(\d{1,2}) (?:out of|in) (?:every )?(\d{1,3})(?![\d.,]*\d)/g,
    (at) =>
      Number(at(1)) < Number(at(2))
        ? [at(1), at(2)].map((it) => [share(Number(at(1)), Number(at(2))), it])
        : undefined,
  ],
  [
    /(?<=\b(?:from|to|until|till|at|between|and) )(\d{1,2})(?![\d.,:%]*\d|%|st|nd|rd|th)/g,
    (at) => [[Number(at(1)), `${at(1)}:00`, `${Number(at(1)) + 12}:00`]],
  ],
  [
    new RegExp(`(?:(?<=\\b([A-Z])[a-z]{1,20} )|)(${digits})(?:st|nd|rd|th)?`, 'g'),
    (at) => [[valueOf(at(2)), ...(at(1) ? [`${at(1)}${at(2)}`] : [])]],
  ],
]

const all = [...contacts, ...dates, ...figures, ...words]

const the: Rule = [new RegExp(`\\b(?:the|this)(?= (?:[\\w-]+ )?(?:${spans})\\b)`, 'gi'), () => [1], 'article']
/** “A” and “an” are one; where other numbers in words count things, only before what reports count. */
const oneOfCounted: Rule = [
  new RegExp(`\\ban?(?= (?:[\\w-]+ )?(?:${countable})\\b)`, 'gi'),
  () => [1],
  'article',
]
const one: Rule = [/\ban?(?= [\0\w])/gi, () => [1], 'article']
