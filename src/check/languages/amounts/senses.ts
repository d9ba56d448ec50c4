/** What words say beside a number, by what it is about; two languages that say nothing in common of it differ. */
export type Senses = Readonly<Record<string, Readonly<Record<string, RegExp>>>>

/** What a Japanese text says of directions, days of the week, parts of a period, rhythms and units. */
export const japaneseSenses: Senses = {
  direction: {
    up: /[\d%割倍円人名件点][^。]{0,8}?(?:増|上昇|伸び)/,
    down: /[\d%割倍円人名件点][^。]{0,8}?(?:減|低下|下落)/,
  },
  sign: { minus: /[△▲]\s?\d/ },
  weekday: Object.fromEntries([...'月火水木金土日'].map((day) => [day, new RegExp(`${day}曜|\\(${day}\\)`)])),
  'part of a month': { early: /上旬|月初/, mid: /中旬/, late: /下旬|月末/ },
  'half of a period': { first: /上半期|前半|上期/, second: /下半期|後半|下期/ },
  rhythm: { weekly: /毎週/, fortnightly: /隔週/ },
  bound: { least: /少なくとも|最低でも|半数以上|過半数/, most: /最大で?\d|多くとも|半数以下|半数未満/ },
  length: { minute: /\d分(?!の)/, hour: /\d時間/ },
  stay: { week: /\d週間/, month: /\d[かカヶケ]月/ },
  currency: { yen: /[\d百千万億]円/, dollar: /[\d百千万億](?:米)?ドル/, euro: /[\d百千万億]ユーロ/ },
  weight: { kilogram: /\d(?:kg|キロ(?!メ))/, tonne: /\d(?:t(?![a-z])|トン)/ },
  temperature: { celsius: /\d\s?°C|\d度C/, fahrenheit: /\d\s?°F/ },
}

/** The same of an English text. */
export const englishSenses: Senses = {
  direction: {
    up: /\b(?:increas|rise|rising|rose|risen|grew|grow|gain|expand|doubl|tripl|more|higher|added|additional|exceed|up\b)/i,
    down: /\b(?:decreas|fall|fell|declin|drop|halv|reduc|fewer|less|lower|cut|shr[aiu]nk|down\b|los[st])/i,
  },
  sign: {
    minus:
      /[-−–△▲]\s?[¥$€]?\d|\([¥$€]?\d|\b(?:minus|negative|deficit|loss|shortfall|decreas|fell|fall|declin|drop|reduc|fewer|less|lower|down\b)/i,
    plus: /\d/,
  },
  weekday: Object.fromEntries(
    [...'月火水木金土日'].map((day, index) => [
      day,
      new RegExp(
        `\\b(?:${['Mon', 'Tue(?:s)?', 'Wed(?:nes)?', 'Thu(?:rs)?', 'Fri', 'Sat(?:ur)?', 'Sun'][index] ?? ''})(?:day|\\b)`,
      ),
    ]),
  ),
  'part of a month': {
    early: /\bearly\b|\bbeginning of\b|\bstart of\b/i,
    mid: /\bmid\b|\bmiddle of\b/i,
    late: /\blate\b|\bend of\b/i,
  },
  'half of a period': { first: /\b(?:first|early) half\b/i, second: /\b(?:second|latter|last) half\b/i },
  rhythm: {
    weekly: /\bweekly\b|\b(?:every|each) (?:week|[A-Z][a-z]+day)\b|\b(?:once )?a week\b/,
    fortnightly: /\bfortnight|\bbi-?weekly\b|\bevery (?:two|second|other) |\balternate /i,
  },
  bound: {
    least: /\b(?:at least|no fewer|no less|minimum|or more|more than|over|majority)\b/i,
    most: /\b(?:at most|no more than|maximum|up to|fewer than|less than|under)\b/i,
  },
  // “Two hours” may be 120 minutes, 90 hours is no 90 minutes.
  length: { minute: /\b[1-9] minutes?\b/, hour: /\b\d{2,} hours?\b/ },
  stay: {
    week: /\b(?:\d|two|three|four|five|six)[ -]weeks?\b/i,
    month: /\b(?:\d|two|three|four|five|six)[ -]months?\b/i,
  },
  currency: { yen: /\byen\b|¥|JPY/i, dollar: /\bdollars?\b|\$|USD/i, euro: /\beuros?\b|€|EUR/ },
  weight: { kilogram: /\bkilo|\d\s?kg\b/i, tonne: /\b(?:metric )?ton(?:ne)?s?\b|\d\s?t\b/i },
  temperature: { celsius: /°\s?C|Celsius/, fahrenheit: /°\s?F|Fahrenheit/ },
}

/** What is said of the same thing in both texts, and nowhere alike: [early], [late]. */
export const compareSenses = (
  [one, senses]: readonly [string, Senses],
  [other, otherSenses]: readonly [string, Senses],
): readonly { readonly about: string; readonly one: string; readonly other: string }[] =>
  Object.keys(senses).flatMap((about) => {
    const [these, those] = [saidIn(one, senses[about]), saidIn(other, otherSenses[about])]
    const isShared = these.some((sense) => those.includes(sense))
    return these.length && those.length && !isShared
      ? [{ about, one: these.join(', '), other: those.join(', ') }]
      : []
  })

const saidIn = (text: string, senses: Readonly<Record<string, RegExp>> = {}) =>
  Object.entries(senses).flatMap(([sense, pattern]) => (pattern.test(text) ? [sense] : []))
