import type { Senses } from '#check/languages/amounts/quantity.ts'

const days = ['Mon', 'Tue(?:s)?', 'Wed(?:nes)?', 'Thu(?:rs)?', 'Fri', 'Sat(?:ur)?', 'Sun']
const years = 'years?|fiscal|financial|time|meeting|survey|session|term|period'
const spans = '(?:minutes?|hours?|days?|weeks?|months?|years?)'
const cumulative = 'cumulative|person-(?:times|days)|participant-days|counting repeat'

/** What an English text says of directions, days, parts of a period, rhythms and the like. */
export const senses: Senses = {
  direction: {
    up: /\b(?:increas|rise|rising|rose|risen|grew|grow|gain|expand|doubl|tripl|more|higher|added|additional|exceed|raised (?:from|to|by)|lengthen|extend|up\b|soar|surg|jump|swell|swoll|boost|taken? on\b|took on\b|points? better|(?:over|above) (?:budget|target|plan)\b|joined\b|twice as |recruit|hired?\b)/i,
    down: /\b(?:decreas|fall|fell|declin|drop|halv|reduc|fewer|less|lower|cut|trimm|shorten|shr[aiu]nk|down\b|lost\b|points? worse|(?:under|below|short of) (?:budget|target|plan)\b|half as (?!\w+ again)|let (?:[a-z]+ ){0,4}go\b|laid off|lay off|shed\b|slash|dip|plung|slump|tumbl|slid|shrink)/i,
  },
  weekday: Object.fromEntries(
    [...'月火水木金土日'].map((day, index) => [
      day,
      new RegExp(`\\b${days[index] ?? ''}(?:days?\\b|\\b\\.?)`),
    ]),
  ),
  'part of a week': { weekday: /\bweekdays?\b/i, weekend: /\bweekends?\b|\bSaturdays? and Sundays?\b/i },
  'part of a month': {
    early:
      /\bearly\b|\bfirst (?:[a-z]+ |\d+ )?days\b|\bfirst (?:[A-Z][a-z]+day|week\b)|\bbeginning of\b|\bstart of\b|\bfirst (?:ten days|third)\b/i,
    mid: /\bmid\b|\bmiddle of\b/i,
    late: /\blate\b|\b(?:last|final) (?:(?:[a-z]+ |\d+ )?days\b|week\b|[A-Z][a-z]+day)|\bend of\b|\blast (?:ten days|third|day)\b/i,
  },
  'part of a year': {
    start: /\b(?:start|beginning|outset) of\b|\bearly\b/i,
    end: /\bend of\b|\b(?:year|period)[ -]end\b|\blate\b|\bclose of\b/i,
  },
  'half of a period': {
    first: /\b(?:first|early) half\b|\bfirst (?:term|semester|period)\b|\bH1\b/i,
    second: /\b(?:second|latter|last) half\b|\b(?:second|latter) (?:term|semester|period)\b|\bH2\b/i,
  },
  'half of a day': { am: /\bmornings?\b|\ba\.?m\b/i, pm: /\b(?:afternoon|evening)s?\b|\bp\.?m\b/i },
  season: {
    spring: /\bspring\b/i,
    summer: /\bsummer\b/i,
    autumn: /\bautumn\b|\bfall of\b/i,
    winter: /\bwinter\b/i,
  },
  rhythm: {
    'by the second': /\b(?:a|per|each|every) second\b/i,
    'by the minute': /\b(?:a|per|each|every) minute\b/i,
    hourly: /\bhourly\b|\b(?:an|per|each|every) hour\b/i,
    daily: /\bdaily\b|\b(?:every|each|a|per) day\b/i,
    weekly:
      /\bweekly\b|\b(?:every|each) (?:week|[A-Z][a-z]+day)\b|\b(?:a|per) week\b|\bon [A-Z][a-z]+days\b/i,
    fortnightly:
      /\bfortnight|\bbi-?weekly\b|\bevery (?:two|second|other|2) (?:weeks?|[A-Z])|\balternate (?:weeks?|[A-Z])/i,
    monthly: /\bmonthly\b|\b(?:every|each|a|per) month\b/i,
    bimonthly: /\bbi-?monthly\b|\bevery (?:two|second|other|2) months?\b|\balternate months\b/i,
    quarterly:
      /\bquarterly\b|\b(?:every|each|a|per) quarter\b(?! of)|\bevery (?:three|3) months\b|\b(?:four|4) times (?:a|each|per) year\b/i,
    'twice a year':
      /\b(?:twice|two times) (?:a|each|every|per) year\b|\b(?:bi|semi)-?annual|\bhalf-yearly|\bevery (?:six|6) months|\btwice annually/i,
    yearly: /\b(?:bi|semi)?-?annual|\byearly\b|\b(?:every|each|a|per) year\b/i,
    triennial: /\btriennial|\bevery (?:three|3|third) years?\b/i,
    biennial: /\bbiennial|\bevery (?:two|second|other|2) years?\b|\balternate years\b/i,
  },
  'earliest or latest': {
    earliest: /\bat the earliest\b|\bno(?:t)? (?:earlier than|before)\b/i,
    latest: /\bat the (?:very )?latest\b|\bno(?:t)? later than\b/i,
  },
  'better or worse': {
    better: /\bimprov|\bbetter\b|\brecover|\bnarrow/i,
    worse: /\bworse|\bdeteriorat|\bdegrad/i,
  },
  'per what': {
    share: /\b(?:per|a|each) share\b/i,
    person:
      /\bper (?:person|head|capita|shareholder|member|employee|pupil|student|participant)|\beach\b|\ba person\b/i,
    household: /\bper (?:household|family)|\beach\b/i,
    kilogram: /\b(?:per|a|each) (?:kg|kilo)/i,
    tonne: /\b(?:per|a|each) (?:metric )?ton/i,
  },
  'year before or after': {
    before: new RegExp(
      `\\b(?:previous|last|prior|preceding|past)\\b|\\b(?:year|day|week|month|one) (?:before|earlier|ago)\\b|year[- ](?:on|over)[- ]year`,
      'i',
    ),
    'after next': /\bafter next\b|\b(?:two|2) years (?:later|after)/i,
    after: new RegExp(
      `\\b(?:next|following|coming|subsequent) (?:${years})|\\b(?:year|day|week|month|one) (?:after|later)\\b|\\bfollowing\\b|\\bnext\\b`,
      'i',
    ),
  },
  'before or after': {
    before: new RegExp(
      `\\b${spans}(?: [a-z]+)? (?:before|ago|earlier|prior|ahead|in advance)\\b|\\b(?:eve|day before)\\b`,
      'i',
    ),
    after: new RegExp(
      `\\b${spans}(?: [a-z]+)? (?:after|later|following|on\\b|since|from)|\\b(?:after|in|following) (?:[\\w-]+ )?(?:\\0+|[a-z]+|\\d+) ${spans}\\b`,
      'i',
    ),
    within:
      /\bwithin\b|\bin (?:under|less than|no more than)\b|\bno (?:more|later) than\b|\bup to\b|\bless than\b|\bor (?:less|fewer)\b|\bin (?:the )?[\w-]+ (?:minute|hour|day|week|month|year)/i,
  },
  'part of a degree': {
    upper: /\b(?:upper|strong) \d|\d (?:upper|strong)/i,
    lower: /\b(?:lower|weak) \d|\d (?:lower|weak)/i,
  },
  'unit of a table': {
    yen: /\bin yen\b|\bunit: yen/i,
    thousand: /\bin thousands? of\b|\bunit: (?:thousand|1,000)/i,
    million: /\bin millions? of\b|\bunit: (?:million|1,000,000)/i,
  },
  'counted again': {
    again: new RegExp(
      `\\b(?:from [\\d,]+ (?:different|unique|distinct|individual)|total|combined|altogether|overall|in all|aggregate|attendances?|visits|${cumulative})`,
      'i',
    ),
    once: new RegExp(`^(?![^]*\\b(?:${cumulative}))`, 'i'),
  },
}
