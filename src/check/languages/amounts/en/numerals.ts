const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const multiples: Readonly<Record<string, number>> = {
  ...scales,
  dozen: 12,
  dozens: 12,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const unitsInOrder =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

const numbered = (words: string, change = (word: string) => word, step = 1, from = 0) =>
  words.split(' ').map((it, index): [string, number] => [change(it), from + index * step])

const cardinals = new Map([...numbered(units), ...numbered(tens, undefined, 10, 20)])

/** Words for numbers; what else they may mean does no harm, because a number in words needs no counterpart. */
const words = new Map<string, number>([
  ...cardinals,
  ...numbered(unitsInOrder),
  ...numbered(tens, (it) => it.replace(/y$/, 'ieth'), 10, 20),
  ...numbered(tens, (it) => it.replace(/y$/, 'ies'), 10, 20),
  ...Object.entries({ once: 1, single: 1, sole: 1, each: 1, every: 1, another: 1, alone: 1, daily: 1 }),
  ...Object.entries({
    monthly: 1,
    weekly: 1,
    annual: 1,
    yearly: 1,
    inaugural: 1,
    primary: 1,
    top: 1,
    per: 1,
  }),
  ...Object.entries({
    twice: 2,
    both: 2,
    pair: 2,
    pairs: 2,
    couple: 2,
    couples: 2,
    trio: 3,
    quartet: 4,
    double: 2,
    doubled: 2,
    doubling: 2,
  }),
  ...Object.entries({ secondary: 2, bilateral: 2, bilingual: 2, biannual: 2, fortnight: 2, overnight: 1 }),
  ...Object.entries({
    thrice: 3,
    triple: 3,
    tripled: 3,
    trilingual: 3,
    tertiary: 3,
    triennial: 3,
    triennale: 3,
    biennial: 2,
    biennale: 2,
    quadrennial: 4,
    bimonthly: 2,
    biweekly: 2,
    quarter: 4,
    quarters: 4,
  }),
  ...Object.entries({ quarterly: 4, quadrupled: 4, teens: 10, teenage: 10, teenager: 10, teenagers: 10 }),
  ...Object.entries({ centenary: 100, centennial: 100 }),
])

const oneOf = (names: Iterable<string>) =>
  [...names].toSorted((one, other) => other.length - one.length).join('|')

const phrase = (names: string) =>
  `(?:${names})(?:(?:[ -]|(?<=hundred|thousand) and )(?:${names})(?![a-z])){0,8}(?:fold|ly)?(?![a-z])`

export const scale = oneOf(Object.keys(scales))
/** Second to nineteenth. */
export const ordinal = oneOf(unitsInOrder.split(' ').slice(2))
/** One to nineteen. */
export const unit = oneOf(units.split(' ').slice(1))
export const word = oneOf(words.keys())
/** Numbers as “twenty-five”, “two hundred and thirty”, “second three”. */
export const wordPhrase = phrase(
  // “Twenty per cent” is 20%, “three per household” is 3 and 1.
  oneOf([...words.keys(), ...Object.keys(multiples)]).replace(/\bper\b/, 'per(?! ?cent)'),
)
/** The same without ordinals and words that may mean other things. */
export const cardinalPhrase = phrase(oneOf([...cardinals.keys(), ...Object.keys(multiples)]))
/** Of two and more parts of a whole. */
export const fractions: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
  ...Object.fromEntries(
    numbered(unitsInOrder)
      .slice(3)
      .flatMap(([it, value]) => [
        [it, value],
        [`${it}s`, value],
      ]),
  ),
}

export const scaleOf = (name: string): number => scales[name.toLowerCase()] ?? 1
export const valueOfWord = (name: string): number => words.get(name.toLowerCase()) ?? 1

// No library: words-to-numbers reads “five hundred and twenty thousand” as 20,500.
/** Every number of a phrase: 25 of “twenty-five”; 2 and 3 of “second three”. */
export const numbersIn = (text: string): readonly number[] => {
  const numbers: number[] = []
  let [sum, current] = [0, 0]
  for (const name of text.toLowerCase().split(/ and |[ -]/)) {
    const multiple = multiples[name]
    const value = words.get(name) ?? words.get(name.replace(/(?:fold|ly)$/, '')) ?? 0
    if (multiple) {
      const product = (current || 1) * multiple
      ;[sum, current] = multiple < 1000 ? [sum, product] : [sum + product, 0]
    } else if (follows(current, value)) current += value
    else {
      numbers.push(sum + current)
      ;[sum, current] = [0, value]
    }
  }
  return [...numbers, sum + current]
}

/** Whether a word goes on with a number: five after twenty, thirty after two hundred. */
const follows = (current: number, value: number) =>
  !current || (current % 100 === 0 ? value < 100 : current % 10 === 0 && current % 100 >= 20 && value < 10)

/** What reports count. */
export const countable =
  'month|week|year|day|night|hour|minute|time|third|quarter|copy|case|person|member|intern|student|volunteer|expert|speaker|lecturer|representative|researcher|company|firm|organi[sz]ation|group|NGO|NPO|school|university|city|municipality|country|place|venue|site|session|meeting|seminar|workshop|symposium|event|lecture|course|training|survey|project|application|request|complaint|report|book|booklet|pamphlet|volume|article|video|statement|proposal|recommendation|award|point|office'

/** Tripled → 3, halved → a half. */
export const times = (words: string) =>
  words.startsWith('halv')
    ? [0.5, '50%']
    : ['twi', 'dou', 'tri', 'tre', 'qua', 'qui'].indexOf(words.slice(0, 3)) < 0
      ? valueOfWord(words.replace(/-?fold$/, ''))
      : ({ tri: 3, tre: 3, qua: 4, qui: 5 }[words.slice(0, 3)] ?? 2)

/** Tens of thousands → 10000. */
export const vague = (words: string) =>
  words
    .split(' of ')
    .reduce((size, word) => size * (scaleOf(word.slice(0, -1)) === 1 ? 10 : scaleOf(word.slice(0, -1))), 1)
