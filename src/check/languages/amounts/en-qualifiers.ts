import type { Qualifiers, Qualify } from './amounts.ts'

export const qualifyEnglish: Qualify = (before, after, found) => {
  const prefix = prefixes.exec(before)?.[1]?.toLowerCase() ?? ''
  const suffix = suffixes.exec(after)?.[1]?.toLowerCase() ?? ''
  const qualifiers = qualifiersOf(prefix, suffix)
  if (/^(?:19|20)\d\d$/.test(found)) return [...qualifiers, undefined]
  if (!/^\d/.test(found)) return qualifiers.filter((qualifier) => qualifier === 'about')
  const isTime = prefix === 'over' && spanned.test(after)
  return isTime || aboutSubject.test(before) ? [undefined, ...qualifiers] : qualifiers
}

const qualifiersOf = (prefix: string, suffix: string): Qualifiers => {
  if (prefix === 'within') return [undefined, 'under']
  if (prefix === 'as many as') return [undefined, 'over', 'under']
  if (/^(?:nearly|almost|close)/.test(prefix)) return ['about', 'under']
  if (/^(?:about|approx|around|roughly|some)/.test(prefix) || suffix.endsWith(' so')) return ['about']
  if (overs.test(prefix) || /^\+|(?:plus|more|over|older|above|up)$/.test(suffix)) return ['over']
  return prefix || suffix ? ['under'] : []
}

const overs =
  /^(?:no fewer|no less|not less|not fewer|over|more|above|older|exceed|surpass|top|at least|a minimum|upwards|in excess)/

const prefixes =
  /\b(about|approximately|around|roughly|some|nearly|almost|close to|just (?:under|short of)|not? (?:fewer|less) than|not? more than|over|more than|(?<!the )above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|at least|a minimum of|upwards of|in excess of|under|less than|fewer than|younger than|older than|(?<!the )below|up to|as many as|a maximum of|within|at most)(?:[\s-]+(?:the ages? of|age|aged|an?))?[\s-]+(?:(?:JPY|USD|US|EUR)\s?)?[¥$€£]?$/i

// “65 and over”, but not “12 events and over 300 people”.
const suffixes =
  /^(\+|[ -]plus\b|s?(?: [a-z]+){0,3} or (?:more|so|less|fewer|over|older|above|up|under|younger|below)\b(?! than)|(?:s| years?(?: of age| old)?)? and (?:over|older|above|up|under|younger|below)\b(?! (?:\d|to\b|the\b|an?\b|\0)))/i

/** What a time is told in, of which “over” may mean during. */
export const spans = 'year|month|week|day|hour'
const spanned = new RegExp(
  `^[ -](?:${spans}|session|meeting|round|weekend|term|semester|season|phase|stage|time)s?\\b`,
)

// “Learn about 17 goals” is no estimate.
const aboutSubject =
  /(?:learn\w*|talk\w*|know|think\w*|hear\w*|spoke|speak\w*|ask\w*|information|discussion\w*|question\w*|lecture\w*|seminar|session|workshop) about\s+$/i
