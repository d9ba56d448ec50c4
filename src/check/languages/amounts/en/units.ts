import { ordinal } from './numerals.ts'

const money: Readonly<Record<string, string>> = {
  '¥': 'yen',
  JPY: 'yen',
  yen: 'yen',
  $: 'dollar',
  US$: 'dollar',
  USD: 'dollar',
  dollar: 'dollar',
  '€': 'euro',
  EUR: 'euro',
  euro: 'euro',
  '£': 'pound',
  GBP: 'pound',
  pound: 'pound',
  won: 'won',
  KRW: 'won',
  yuan: 'yuan',
  CNY: 'yuan',
  rupee: 'rupee',
  peso: 'peso',
  baht: 'baht',
  dong: 'dong',
}

/** Signs that stand right behind a number. */
const signs: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  g: 'gram',
  t: 'tonne',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  ha: 'hectare',
  L: 'litre',
  kW: 'kilowatt',
  MW: 'megawatt',
  kWh: 'kilowatt hour',
  kcal: 'kilocalorie',
  'm²': 'square metre',
  'm³': 'cubic metre',
  'km²': 'square kilometre',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  sqm: 'square metre',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  min: 'minute',
  mins: 'minute',
  sec: 'second',
}

const of = (units: readonly string[], words: string) => words.split(' ').map((word) => [word, units] as const)

/** What English counts and measures, and the units that it may mean. */
const nouns: ReadonlyMap<string, readonly string[]> = new Map([
  ...'second minute hour day week month year gram kilogram tonne metre kilometre centimetre millimetre hectare litre kilowatt megawatt kilocalorie'
    .split(' ')
    .map((word) => [word, [word]] as const),
  ...Object.entries({
    kilo: 'kilogram',
    ton: 'tonne',
    meter: 'metre',
    kilometer: 'kilometre',
    centimeter: 'centimetre',
    liter: 'litre',
    decade: 'decade',
    mile: 'mile',
    acre: 'acre',
    inch: 'inch',
    gallon: 'gallon',
  }).map(([word, unit]) => [word, [unit]] as const),
  ...of(
    ['person'],
    'people person child children man men woman women girl boy youth adult resident volunteer staff employee worker teacher farmer expert speaker lecturer researcher official nurse doctor patient visitor viewer graduate pupil intern trainee refugee student attendee panellist panelist instructor parent mother father citizen journalist lawyer councillor candidate director',
  ),
  ...of(
    ['person', 'company', 'organisation', 'country', 'school', 'household', 'municipality'],
    'participant respondent member applicant supporter donor',
  ),
  ...of(
    ['company', 'organisation'],
    'company companies firm business businesses corporation enterprise manufacturer supplier',
  ),
  ...of(
    ['organisation', 'company'],
    'organisation organization group association NGO NPO union body bodies society societies',
  ),
  ...of(['country'], 'country countries nation'),
  ...of(['language'], 'language'),
  ...of(['school', 'organisation'], 'school university universities college'),
  ...of(['household'], 'household home family families house'),
  ...of(['occasion', 'fold'], 'time'),
  ...of(['occasion'], 'session meeting round occasion'),
  ...of(['copy'], 'copy copies'),
  ...of(['page'], 'page'),
  ...of(['prefecture'], 'prefecture'),
  ...of(['municipality'], 'city cities town village municipality municipalities'),
  ...of(['place', 'person'], 'place seat'),
  ...of(['place'], 'site location venue'),
])

/** The parts of a law by how they begin. */
const parts: Readonly<Record<string, readonly string[]>> = {
  art: ['article'],
  sec: ['article', 'paragraph', 'section'],
  par: ['paragraph'],
  cla: ['paragraph', 'item'],
  sub: ['paragraph', 'item'],
  ite: ['item'],
}

const unitOf = (word: string): readonly string[] | undefined =>
  nouns.get(word) ?? nouns.get(word.toLowerCase()) ?? nouns.get(word.toLowerCase().replace(/s$/, ''))

const pattern = new RegExp(
  `^\\)?(?:[ -]?(${Object.keys(signs)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})(?![a-zA-Z\\d²³])|[ -]((?:metric |square |cubic |US |Japanese )?[A-Za-z]+))`,
)

/** The unit of what a number counts: the first plural behind it, or the noun that a hyphen joins to it. */
export const unitBehind = (
  before: string,
  after: string,
  number: string,
): { units: readonly string[]; length: number } => {
  const sign = /(US\$|JPY|USD|EUR|GBP|CNY|KRW|[¥$€£]) ?$/.exec(before)?.[1]
  if (sign) return { units: [money[sign] ?? sign], length: 0 }
  const part = /\b(article|art\.|section|paragraph|para\.?|clause|subparagraph|item) $/i.exec(before)?.[1]
  if (part) return { units: parts[part.slice(0, 3).toLowerCase()] ?? [], length: 0 }
  if (isOrdinal.test(number)) return { units: ['order'], length: 0 }
  if (/^(?:both|each|every|per|another|alone|single)$/i.test(number)) return { units: ['thing'], length: 0 }
  if (/^fortnight$/i.test(number)) return { units: ['week'], length: 0 }
  if (/^twice$/i.test(number)) return { units: ['fold', 'occasion'], length: 0 }
  if (/^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)|fold$/i.test(number))
    return { units: ['fold'], length: 0 }
  const [found = '', short, word = ''] = pattern.exec(after) ?? []
  if (/^first$/i.test(number)) return { units: durations.has(word) ? [word, 'order'] : [], length: 0 }
  if (short) return { units: [signs[short] ?? short], length: found.length }
  const name = word.replace(/^(?:metric|US|Japanese) /, '')
  const bare = name.replace(/s$/, '')
  if (money[bare]) return { units: [money[bare]], length: found.length }
  if (/^(?:square|cubic) /.test(name))
    return { units: [bare.replace('meter', 'metre')], length: found.length }
  // Two days a week are two times a week.
  if (/^days?$/.test(name) && /^ (?:\uFFFC|a|per|each|every) /.test(after.slice(found.length)))
    return { units: ['day', 'occasion'], length: found.length }
  if (found.startsWith('-') || isPlural(name) || unitOf(name)?.some((unit) => durations.has(unit)))
    return bare === 'year' && isAge(after.slice(found.length))
      ? { units: ['year of age'], length: found.length }
      : { units: unitOf(name) ?? [], length: unitOf(name) ? found.length : 0 }
  const further = /^(?: [a-z][\w’'-]*){1,3}/i.exec(after)?.[0].trim().split(' ') ?? []
  const noun = further.slice(0, further.findIndex((it) => stops.test(it)) >>> 0).find(isPlural)
  return { units: (noun && unitOf(noun)) || [], length: 0 }
}

const isOrdinal = new RegExp(`^(?:${ordinal})$`, 'i')
const durations = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
const isAge = (after: string) => /^(?: old(?:er)?| younger| of age|-olds?)\b/.test(after)
const stops = /^(?:of|in|from|and|or|for|at|to|by|with|on|was|were|is|are|took|per|who|that|which|the|a|an)$/
const isPlural = (word: string) => /[^su]s$|^(?:people|children|men|women|staff)$/.test(word)
