/** About, over, at least, under, at most: part of the figure. */
export type Bound = 'about' | 'barely' | 'over' | 'least' | 'nearly' | 'under' | 'most' | undefined

/** What a text says of how many, how much, when or which. */
export type Quantity = {
  /** What it may be read as, the likeliest first: 130, m7 for July, fy2023, 90%, 14:30, A-1; sums in a smaller unit too. */
  readonly keys: readonly string[]
  /** In what it may be counted or measured; none where the words do not say, or say what is in no list. */
  readonly units: readonly string[]
  /** How the words around it may be read; none is exactly. */
  readonly bounds: readonly Bound[]
  /** Whether it is told as a rise or a fall. */
  readonly directions: readonly ('up' | 'down')[]
  /** What it is told of: men, the year before, July. */
  readonly labels: readonly string[]
  /** What stands right at it, and tells it from another: from, out of, kilograms. */
  readonly marks: readonly string[]
  /** Where the numbers stand that follow it in a list. */
  readonly listed: readonly number[]
  /** Whether it tells how many, how much or when of something, and could change that with another number. */
  readonly isTold: boolean
  /** With a sign of its own, so that its counterpart must have one, or say it in words. */
  readonly isSigned: boolean
  readonly shown: string
  /** The words that it stands in. */
  readonly words: string
  readonly weight: Weight
  /** Where it stands in the text as it was read. */
  readonly at: number
}

/**
 * A figure needs a counterpart. Numbers in words are counted where they stand before what they count: of two such, one
 * in each text, neither may be without a counterpart. So it is with what is said beside numbers, day of the week or
 * season, of the same kind. Any other word only serves as a counterpart; an article does where nothing else can.
 */
type Weight = 'figure' | 'counted' | 'said' | 'word' | 'article'

/** Who reads the quantities of a language; of what is said beside numbers, only what is `about` one of these things. */
export type Reader = (text: string, about?: ReadonlySet<string>) => readonly Quantity[]

/** What a text may say beside numbers, by what it is about: weekday → Tuesday → its words. */
export type Senses = Readonly<Record<string, Readonly<Record<string, RegExp>>>>

export const saidIn = (text: string, senses: Senses, only?: ReadonlySet<string>): readonly Quantity[] =>
  Object.entries(senses).flatMap(([about, patterns]) =>
    (only && !only.has(about) ? [] : Object.entries(patterns)).flatMap(([key, pattern]): Quantity[] =>
      foundIn(text, pattern, about).map((found) => {
        const shown = found[0].trim() || '–'
        return {
          keys: [`${about} ${key}`],
          units: [about],
          bounds: [undefined],
          directions: [],
          labels: [],
          marks: [],
          listed: [],
          isTold: false,
          isSigned: false,
          shown,
          words: shown,
          weight: 'said',
          at: found.index,
        }
      }),
    ),
  )

/** What a text says things about, so that only these are looked for in the other. */
export const aboutIn = (quantities: readonly Quantity[]): ReadonlySet<string> =>
  new Set(quantities.flatMap(({ weight, units: [unit] }) => (weight === 'said' && unit ? [unit] : [])))

/** Days, halves and seasons as often as they stand. */
const foundIn = (text: string, pattern: RegExp, about: string): readonly RegExpExecArray[] => {
  const first = pattern.exec(text)
  if (!first) return []
  return isRepeated(about) ? [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))] : [first]
}

/** Whether it matters how often a text says so. */
export const isRepeated = (about: string): boolean => /^(?:weekday|half of a period|season)$/.test(about)
