import type { Bound } from '#check/languages/amounts/quantity.ts'
import type { Surroundings } from '#check/languages/amounts/surroundings.ts'
import { ordinal } from './numerals.ts'
import { labels } from './labels.ts'
import { unitBehind } from './units.ts'

const isOrdinal = new RegExp(
  `^(?:${ordinal})(?:ly)?$|^(?:both|pair|couple|first|single|sole|each|every|another|alone|daily|monthly|weekly|annual|yearly|inaugural|primary|top|per|overnight)$`,
  'i',
)

/** What a time is told in, of which “over” may mean during. */
export const spans = 'year|month|week|day|hour'

/** What stands before a number, the longer words first. */
const prefixWords = [
  ['(?:just|little|slightly) (?:under|below|short of|less than|fewer than)', 'nearly', 'under', 'about'],
  ['(?:just|little|slightly) (?:over|above|more than)', 'barely', 'over', 'about'],
  ['not? (?:fewer|less) than|at least|minimum of|starts? at', 'least'],
  ['upwards of', 'least', 'over', 'barely'],
  ['not? more than|up to|at most|maximum(?: of)?|ceiling of|limit of|cap of', 'most'],
  ['no (?:older|later|longer|higher|larger|bigger|greater|wider|heavier) than', 'most'],
  ['no (?:younger|earlier|shorter|lower|smaller) than', 'least'],
  ['before (?:they|people|children|you) (?:are|turn|reach)|before (?:turning|reaching)', 'under'],
  ['as (?:little|few) as', undefined, 'least'],
  ['as many as', undefined, 'over', 'least', 'most'],
  ['within|limited to|capacity of', undefined, 'most'],
  ['nearly|almost|close to|not quite', 'nearly', 'about'],
  ['narrowly miss\\w*|fell (?:just|narrowly) short of', 'nearly', 'under'],
  ['about|approximately|approx\\.|around|roughly|some', 'about'],
  ['(?:over|more than|(?<!the )above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)', 'over'],
  [
    'topp?(?:s|ed|ing)|pass(?:es|ed|ing)|older than|in excess of|(?:go(?:es|ing|ne)?|went) past|beyond|north of',
    'over',
  ],
  ['under|less than|fewer than|short of|younger than|(?<!the )below', 'under'],
] satisfies (readonly [string, ...Bound[]])[]

/** Words right before a number, or before what may stand between. */
const rightBefore = (words: string) =>
  new RegExp(
    `\\b(${words})(?:[\\s-]+(?:the ages? of|age|aged|an?|the|(?:our|the|its|their|an?|\uFFFC+) (?:[\\w-]+ )?(?:target|goal|aim|quota|average|total) of|the (?:statutory|legal|required|national|planned|expected|initial|original|previous|average)|\uFFFC+))?[\\s-]*(?:(?:JPY|USD|US|EUR)\\s?)?[¥$€£]?\\(?$`,
    'i',
  )
const prefixes = prefixWords.map(([it, ...bounds]) => ({ pattern: rightBefore(it), bounds }))
const anyPrefix = rightBefore(prefixWords.map(([it]) => it).join('|'))

// “65 and over”, but not “12 events and over 300 people”.
const suffix =
  /^(\+|[ -](?:plus|odd)\b|(?:s|[ -][a-z\uFFFC]+){0,3} at (?:the )?(?:very )?(?:most|least)\b|(?!, or [a-z]+ \0)s?(?: [a-z\uFFFC]+){0,4},? or (?:more|so|less|fewer|over|older|above|up|under|younger|below|higher|greater|longer|later|larger|lower|shorter|earlier|smaller)\b(?! than)|(?:s| years?(?: of age| old)?)? and (?:over|older|above|up|under|younger|below)\b(?! (?:\d|to\b|the\b|an?\b|\0)))/i

const orLess = /(?:less|fewer|under|younger|below|lower|shorter|earlier|smaller|most)$/
const spanned = new RegExp(
  `^[ -]?(?:${spans}|session|meeting|round|weekend|term|semester|season|phase|stage|time|floor)s?\\b`,
)

// “Learn about 17 goals” is no estimate.
const aboutSubject =
  /(?:learn\w*|talk\w*|know|think\w*|hear\w*|spoke|speak\w*|ask\w*|information|discussion\w*|question\w*|lecture\w*|seminar|session|workshop) about\s+$/i

// No nurse has more than seven patients.
const denial = /\b(?:no|none|nobody|never|neither)\b(?: [\w-]+){0,5} $|\b(?:not|cannot)(?: be)? $/i
const denied: Readonly<Record<string, Bound>> = { over: 'most', least: 'under', under: 'least', most: 'over' }

const money: ReadonlySet<string> = new Set(['yen', 'dollar', 'euro'])

const boundsBehind = (words: string): readonly Bound[] => {
  if (words.endsWith(' so')) return ['about']
  if (words.endsWith('odd')) return ['barely', 'over', 'about']
  return orLess.test(words) ? ['most'] : ['least']
}

const from = /\bfrom (?:the |about )?(?:original |initial |previous )?[¥$€]?$/i
const base = /\b(?:from|compared (?:with|to)|relative to|against) (?:the )?$/i

export const around: Surroundings = {
  unit: unitBehind,
  bounds: (before, after, found, units) => {
    const ahead = anyPrefix.test(before) ? prefixes.find(({ pattern }) => pattern.test(before)) : undefined
    const word = ahead?.pattern.exec(before)?.[1]?.toLowerCase() ?? ''
    const isDenied =
      ahead &&
      /^(?:more|fewer|less) than|^exceed/.test(word) &&
      denial.test(before.slice(0, ahead.pattern.exec(before)?.index))
    const behind = suffix.exec(after)?.[1]?.toLowerCase() ?? ''
    const said: readonly Bound[] = behind ? boundsBehind(behind) : (ahead?.bounds ?? [])
    const bounds = isDenied ? said.map((it) => denied[String(it)] ?? it) : said
    const isVague = /^(?:over|under|above|below|about|around|some|passed|passing|within)$/.test(word)
    if (/^(?:the|this|an?)$/i.test(found)) return []
    // “30% more than five years ago” is no bound, and only a price starts at a figure.
    if (
      /^(?:more|fewer|less) than$/.test(word) &&
      (before.endsWith('than the ') ||
        /\0(?: [a-z]+)? $/.test(before.slice(0, ahead?.pattern.exec(before)?.index)))
    )
      return []
    if (/^starts? at$/.test(word) && !units.some((unit) => money.has(unit))) return []
    // A millionth visitor is one more than 999,999.
    if (/(?:hundred|thousand|illion)th$/.test(found)) return [undefined, 'over', 'least']
    if (found === 'majority') return ['over', 'least']
    if (found === 'minority') return ['under']
    if (/\bpeak\w*\b[^.]{0,30}$/.test(before)) return [undefined, 'most']
    if (/^(?:19|20)\d\d$/.test(found)) return [...bounds, undefined]
    // “Over three years” may be during, “under three headings” where.
    const isSpan = spanned.test(after) || units.some((unit) => unit === 'occasion' || spans.includes(unit))
    if (
      isVague &&
      ((!/^\d/.test(found) && !/hundred|thousand|illion/.test(found)) ||
        (/^(?:over|within)$/.test(word) && isSpan && !/^\d[\d,]{2}/.test(found)))
    )
      return [undefined, ...bounds]
    if (/^s\b/.test(after) && word === 'over') return ['least', 'over']
    return aboutSubject.test(before) ? [undefined, ...bounds] : bounds
  },
  directions: (before, after, found) => {
    if (
      /(?:^|[\s(])(?:[-−–]|[△▲]\s?)[¥$€]?$|\b(?:minus|negative) [¥$€]?$/.test(before) ||
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
  // “By about 30 to 412” is no range.
  isRange: (before, between, isShare) =>
    /^\s?[–—-]\s?$/.test(between) ||
    (/^ to $/.test(between) &&
      !/\bfrom[^\0]*$|\0[^\0]*$/.test(before) &&
      (isShare || !/\bby (?:[a-z]+ ){0,2}$/.test(before))),
  joint: /^(?:,? and | )?$/,
  parted: (between) => {
    const at = between.search(/[.,;:()–\n]| and | or | while | but /)
    return at < 0 ? between.length : at
  },
  isNoNumber: (found) => isOrdinal.test(found),
  isListed: (between) =>
    /[,;(]|\b(?:and|or)\b/.test(between) &&
    !/[.]|\b(?:from|than|out of|to|who|which|whom|each|in all)\b/.test(between),
  marks: (before, after) => [
    ...(from.test(before) && (/^[^.;]* to\b/.test(after) || / to [^.;]*from/.test(before)) ? ['from'] : []),
    ...(/\binstead of (?:the )?$/.test(before) ? ['from'] : []),
    ...(base.test(before) && !/^[^.;]* to\b/.test(after) ? ['base'] : []),
    ...(/\b(?:out of|of (?:the|these|those|its|our|their)|Of) (?:the )?$/.test(before) ? ['out of'] : []),
    ...(/^[^.,;]{0,8} at the (?:very )?earliest/.test(after) ||
    /\bno(?:t)? (?:earlier than|before) $/.test(before)
      ? ['earliest']
      : []),
    ...(/^[^.,;]{0,8} at the (?:very )?latest/.test(after) || /\bno(?:t)? later than $/.test(before)
      ? ['latest']
      : []),
    ...(/^[^.,;\d]{0,12} (?:the year before|a year earlier|last (?:year|time)|the previous year)\b/.test(
      after,
    ) || /\blast (?:year|time)['’]s (?:figure of )?$/.test(before)
      ? ['before']
      : []),
    ...(/^(?: [a-z]+)? of (?:them|these|those|which|whom)\b/.test(after) ? ['part'] : []),
    ...(/\bof (?:them|which|whom),? (?:about |around )?$/.test(before) ? ['part'] : []),
  ],
  labels,
}

const up =
  '(?:increas\\w*|ris(?:e|es|en|ing)|rose|raised|grew|grow\\w*|gain\\w*|up|more|better|higher|surplus|profit)'
const fall =
  '(?:decreas\\w*|falls?|fell|fallen|declin\\w*|dropp?\\w*|reduc\\w*|lowered|down|fewer|less|lower|worse|deficit|loss|shortfall|cut)'
const down = new RegExp(`\\b${fall}\\b`, 'i')
const close = new RegExp(`^[ -](?:${up}|${fall})\\b(?! than)`, 'i')
const far = new RegExp(
  `\\b(?:${up}|${fall})\\b(?! than)(?:[^\\0.,;]{0,24}|[^\\0.,;]{0,48} by (?:[a-z]+ ){0,2})$`,
  'i',
)
const wide = new RegExp(`^(?: [\\w-]+){0,3} (?:${up}|${fall})\\b`, 'i')
