import type { Surroundings } from '../ledger.ts'
import type { Bound } from '../quantity.ts'
import { ordinal } from './numerals.ts'
import { labels } from './labels.ts'
import { unitBehind } from './units.ts'

const isOrdinal = new RegExp(
  `^(?:${ordinal})(?:ly)?$|^(?:both|pair|couple|first|single|sole|each|every|another|alone|daily|monthly|weekly|annual|yearly|inaugural|primary|top|per|overnight)$`,
  'i',
)

/** What a time is told in, of which “over” may mean during. */
export const spans = 'year|month|week|day|hour'

const prefix =
  /\b(about|approximately|approx\.|around|roughly|some|nearly|almost|close to|just (?:under|short of|below|less than|fewer than)|not quite|little (?:under|less than|fewer than|short of)|slightly (?:under|less than|fewer than|below|short of)|just (?:over|above)|little (?:over|more than)|slightly (?:over|more than|above)|not? (?:fewer|less) than|not? more than|over|more than|(?<!the )above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|pass(?:es|ed|ing)|at least|minimum of|upwards of|in excess of|under|less than|fewer than|short of|younger than|older than|(?<!the )below|up to|as many as|maximum(?: of)?|ceiling of|(?:upper )?limit of|cap of|within|at most|limited to|starts? at|capacity of|well over|well under)(?:[\s-]+(?:the ages? of|age|aged|an?|the|our goal of|the target of|\0+))?[\s-]*(?:(?:JPY|USD|US|EUR)\s?)?[¥$€£]?\(?$/i

// “65 and over”, but not “12 events and over 300 people”.
const suffix =
  /^(\+|[ -]plus\b|s?(?: [a-z]+){0,3},? or (?:more|so|less|fewer|over|older|above|up|under|younger|below)\b(?! than)|(?:s| years?(?: of age| old)?)? and (?:over|older|above|up|under|younger|below)\b(?! (?:\d|to\b|the\b|an?\b|\0)))/i

const orLess = /(?:less|fewer|under|younger|below)$/
const spanned = new RegExp(
  `^[ -]?(?:${spans}|session|meeting|round|weekend|term|semester|season|phase|stage|time|floor)s?\\b`,
)

// “Learn about 17 goals” is no estimate.
const aboutSubject =
  /(?:learn\w*|talk\w*|know|think\w*|hear\w*|spoke|speak\w*|ask\w*|information|discussion\w*|question\w*|lecture\w*|seminar|session|workshop) about\s+$/i

const boundsBehind = (words: string): readonly Bound[] => {
  if (words.endsWith(' so')) return ['about']
  return orLess.test(words) ? ['most'] : ['least']
}

const boundsOf = (word: string): readonly Bound[] => {
  if (/^(?:within|limited to|capacity)/.test(word)) return [undefined, 'most']
  if (word === 'as many as') return [undefined, 'over', 'least', 'most']
  if (/^(?:nearly|almost|close|not quite)/.test(word)) return ['nearly', 'about']
  if (/^(?:just|little|slightly) (?:under|less|fewer|short|below)/.test(word))
    return ['nearly', 'under', 'about']
  if (/^(?:just|little|slightly)/.test(word)) return ['barely', 'over', 'about']
  if (/^(?:about|approx|around|roughly|some)/.test(word)) return ['about']
  if (/^(?:not? (?:fewer|less)|at least|minimum|upwards|start)/.test(word)) return ['least']
  if (/^(?:not? more|up to|at most|maximum|ceiling|upper|limit of|cap)/.test(word)) return ['most']
  if (/^(?:over|well over|more|above|older|exceed|surpass|top|pass|in excess)/.test(word)) return ['over']
  return word ? ['under'] : []
}

export const around: Surroundings = {
  unit: unitBehind,
  bounds: (before, after, found, units) => {
    const word = prefix.exec(before)?.[1]?.toLowerCase() ?? ''
    const behind = suffix.exec(after)?.[1]?.toLowerCase() ?? ''
    const bounds = behind ? boundsBehind(behind) : boundsOf(word)
    const isVague = /^(?:over|under|above|below|about|around|some|passed|passing|within)$/.test(word)
    if (/^(?:the|this|an?)$/i.test(found)) return []
    if (found === 'majority') return ['over', 'least']
    if (found === 'minority') return ['under']
    if (/\bpeak\w*\b[^.]{0,30}$/.test(before)) return [undefined, 'most']
    if (/^(?:19|20)\d\d$/.test(found)) return [...bounds, undefined]
    // “Over three years” may be during, “under three headings” where.
    const isSpan = spanned.test(after) || units.some((unit) => unit === 'occasion' || spans.includes(unit))
    if (
      isVague &&
      (!/^\d/.test(found) || (/^(?:over|within)$/.test(word) && isSpan && !/^\d[\d,]{2}/.test(found)))
    )
      return [undefined, ...bounds]
    if (/^s\b/.test(after) && word === 'over') return ['least', 'over']
    return aboutSubject.test(before) ? [undefined, ...bounds] : bounds
  },
  directions: (before, after, found) => {
    if (
      /(?:^|[\s(])[-−–△▲]\s?[¥$€]?$|\b(?:minus|negative) [¥$€]?$/.test(before) ||
      /^(?: degrees?)? below (?:\0|freezing)/.test(after)
    )
      return { directions: ['down'], isSigned: true }
    if (/\([¥$€]?$/.test(before) && (after.startsWith(')') || found.includes(')')))
      return { directions: ['up', 'down'], isSigned: false }
    if (/\+\s?[¥$€]?$/.test(before)) return { directions: ['up'], isSigned: false }
    const told = close.exec(after)?.[0] ?? far.exec(before)?.[0] ?? wide.exec(after)?.[0] ?? ''
    const isDown = down.test(told)
    return { directions: told ? [isDown ? 'down' : 'up'] : [], isSigned: false }
  },
  isRange: (before, between) =>
    /^\s?[–—-]\s?$/.test(between) || (/^ to $/.test(between) && !/\bfrom[^\0]*$|\0[^\0]*$/.test(before)),
  joint: /^(?:,? and | )?$/,
  parted: (between) => {
    const at = between.search(/[.,;:()–\n]| and | or | while | but /)
    return at < 0 ? between.length : at
  },
  isNoNumber: (found) => isOrdinal.test(found),
  isListed: (between) =>
    /[,;(]|\band\b/.test(between) && !/[.]|\b(?:from|than|out of|to|who|which|whom)\b/.test(between),
  marks: (before) => [
    ...(/\b(?:from|compared (?:with|to)|relative to|against) (?:the |about )?[¥$€]?$/i.test(before)
      ? ['from']
      : []),
    ...(/\b(?:out of|of (?:the|these|those|its|our|their)|Of) (?:the )?$/.test(before) ? ['out of'] : []),
  ],
  labels,
}

const up =
  '(?:increas\\w*|ris(?:e|es|en|ing)|rose|raised|grew|grow\\w*|gain\\w*|up|more|higher|surplus|profit)'
const fall =
  '(?:decreas\\w*|falls?|fell|fallen|declin\\w*|dropp?\\w*|reduc\\w*|lowered|down|fewer|less|lower|deficit|loss|shortfall|cut)'
const down = new RegExp(`\\b${fall}\\b`, 'i')
const close = new RegExp(`^[ -](?:${up}|${fall})\\b(?! than)`, 'i')
const far = new RegExp(`\\b(?:${up}|${fall})\\b(?! than)[^\\0.,;]{0,24}$`, 'i')
const wide = new RegExp(`^(?: [\\w-]+){0,3} (?:${up}|${fall})\\b`, 'i')
