import { original, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { stepsBetween } from './steps.ts'

/** What stands in a text in the place of a name: the name but for a character or two, a space, or its capitals. */
export type Near = {
  readonly name: string
  readonly index: number
  readonly found: string
  /** Whether it can hardly be another name, even beside the name itself. */
  readonly sure: boolean
}

/** What finds almost any of some names in a text, and does so once for each. */
export const nearTo = once((names: readonly string[], locale: Locale) =>
  once(locale === original ? nearCharacters(names) : nearWords(names)),
)

/** A name of so many characters may be off by one, or by two, and still be told from other names. */
const long = { one: 5, sure: 7, two: 9 }

const nearCharacters = (names: readonly string[]) => {
  const sought = names
    .filter((name) => name.length >= 3)
    .map((name) => ({ name, most: name.length >= long.two ? 2 : 1, parts: partsOf(name) }))
  const whole = new Map(names.map((name) => [withoutSpace(name), name]))
  return (text: string): readonly Near[] => [
    ...[...text.matchAll(lineWithGap)].flatMap(({ 0: line, index }) => parted(line, index, whole)),
    ...sought.flatMap(({ name, most, parts }) => {
      const found = new Map<number, Near>()
      for (const { at, part } of parts)
        for (let index = text.indexOf(part); index >= 0; index = text.indexOf(part, index + 1)) {
          if (text.startsWith(name, index - at) || !mayBe(text, name, index - at)) continue
          const near = closest(text, name, index - at, most)
          if (near && isSlip(near.found, name)) found.set(near.index, { name, ...near })
        }
      return [...found.values()].map((near) => ({ ...near, sure: isSure(near.found, name) }))
    }),
  ]
}

/** Stretches of a name of which one is whole, whatever slip is made, with its place; of the shortest names their beginning. */
const partsOf = (name: string) => {
  const count = name.length >= long.two ? 4 : name.length >= long.one ? 3 : name.length
  const size = Math.ceil(name.length / count)
  const parts = Array.from({ length: Math.ceil(name.length / size) }, (_, index) => ({
    at: index * size,
    part: name.slice(index * size, (index + 1) * size),
  }))
  return name.length >= long.one ? parts.filter(({ part }) => part.length > 1) : parts.slice(0, 1)
}

/** Whether a short name ends where it should, which is soon seen. */
const mayBe = (text: string, name: string, start: number): boolean =>
  name.length >= long.one || text[start + name.length - 1] === name.at(-1)

/** A line with white space between two letters, which Japanese is written without. */
const lineWithGap = /^.*[\p{L}\p{N}][ \u3000]+[\p{L}\p{N}].*$/gmu

/** Names of a line that white space parts. */
const parted = (line: string, start: number, whole: ReadonlyMap<string, string>): readonly Near[] => {
  const places = Array.from(line.matchAll(/\S/g), ({ index }) => index)
  const squeezed = withoutSpace(line)
  return [...whole].flatMap(([bare, name]): Near[] => {
    const at = bare.length < 3 ? -1 : squeezed.indexOf(bare)
    if (at < 0) return []
    const [from = 0, last = 0] = [places[at], places[at + bare.length - 1]]
    const found = line.slice(from, last + 1)
    return found.length > name.length ? [{ name, index: start + from, found, sure: true }] : []
  })
}

/** The stretch of text about a place that differs least from a name; none where the name itself stands. */
const closest = (text: string, name: string, place: number, most: number) => {
  let best: { readonly index: number; readonly found: string; readonly steps: number } | undefined
  for (let index = Math.max(0, place - most); index <= place + most; index += 1)
    for (let length = name.length - most; length <= name.length + most; length += 1) {
      const found = text.slice(index, index + length)
      if (found === name) return undefined
      const steps = stepsBetween(found, name, most)
      if (steps <= most && (!best || steps < best.steps || (steps === best.steps && length === name.length)))
        best = { index, found, steps }
    }
  return best && { index: best.index, found: best.found, sure: false }
}

const isSlip = (found: string, name: string): boolean =>
  !/[\s#*[\]<>（）「」、。]/u.test(found) &&
  !name.includes(found) &&
  !found.includes(name) &&
  !isOtherNumber(found, name) &&
  !isInPhrase(found, name) &&
  (name.length >= long.one || (isWithin(found, name) && !ofManyKinds.test(name)))

/** Names whose end tells of what kind they are, so that they differ in two characters. */
const ofManyKinds = /(?:大学|学校|高校|財団|[都道府県市区町村])$/u

const isSure = (found: string, name: string) => name.length >= long.sure || isWithin(found, name)

/** Whether a slip is neither at the beginning nor at the end, where other words may stand. */
const isWithin = (found: string, name: string): boolean =>
  found[0] === name[0] && found.at(-1) === name.at(-1)

const withoutSpace = (words: string) => words.replace(/\s/gu, '')

const isOtherNumber = (one: string, other: string) => one.replace(/\d/g, '0') === other.replace(/\d/g, '0')

const particle = /[のと・\s]/gu

/** Whether what differs is a particle: the name stands in two parts, or is cut short, as words go on. */
const isInPhrase = (found: string, name: string): boolean =>
  found.replace(particle, '') === name.replace(particle, '') ||
  (/\p{sc=Hiragana}$/u.test(found) && name.startsWith(found.slice(0, -1))) ||
  (/^\p{sc=Hiragana}/u.test(found) && name.endsWith(found.slice(1)))

type Word = { readonly word: string; readonly start: number; readonly end: number }
type Sought = { readonly name: string; readonly words: readonly string[]; readonly joined: string }

const nearWords = (names: readonly string[]) => {
  const sought = names
    .map((name): Sought => {
      const words = wordsOf(name).map(({ word }) => word)
      return { name, words, joined: words.join('') }
    })
    .filter(({ joined }) => joined.length >= 4)
  const byWord = Map.groupBy(
    sought.flatMap((one) =>
      one.words.map((word, at) => ({ one, word, at })).filter(({ word }) => !common.has(word)),
    ),
    ({ word }) => word,
  )
  const joined = new Map(sought.filter((one) => one.joined.length >= 6).map((one) => [one.joined, one]))
  const single = sought.filter(({ words }) => words.length === 1)
  return (text: string): readonly Near[] => {
    const words = wordsOf(text)
    const found = new Map<string, Near>()
    const tried = (one: Sought, from: number, length: number) => {
      const stretch = words.slice(from, from + length)
      const [first, last] = [stretch[0], stretch.at(-1)]
      if (from < 0 || stretch.length !== length || !first || !last) return
      const near = text.slice(first.start, last.end)
      const sure = likeness(near, stretch, one)
      if (sure !== undefined)
        found.set(`${one.name} ${first.start}`, { name: one.name, index: first.start, found: near, sure })
    }
    for (const [index, { word }] of words.entries()) {
      for (const { one, at } of byWord.get(word) ?? [])
        // A space more or less moves the beginning, and makes the stretch longer or shorter.
        for (const [from, length] of [
          [index - at, 0],
          [index - at - 1, 1],
          [index - at, 1],
          [index - at + 1, -1],
          [index - at, -1],
        ] as const)
          if (one.words.length + length > 0) tried(one, from, one.words.length + length)
      const [whole, inTwo] = [joined.get(word), joined.get(`${word}${words[index + 1]?.word ?? ''}`)]
      if (whole) tried(whole, index, 1)
      if (inTwo) tried(inTwo, index, 2)
      for (const one of single)
        if (word[0] === one.joined[0] && Math.abs(word.length - one.joined.length) < 2) tried(one, index, 1)
    }
    return [...found.values()]
  }
}

/** Words of so many names and sentences that they tell nothing. */
const common: ReadonlySet<string> = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&.-]*(?<![.-])/gu)].map(({ 0: word, index }) => ({
    word: singular(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }))

const singular = (word: string) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/s$/, '') : word)

/** Whether words are surely, or perhaps, meant for a name; undefined where they are the name, or are not. */
const likeness = (found: string, words: readonly Word[], { name, words: sought, joined }: Sought) => {
  if (/[#*[\]<>()“”,;:!?]|\n\n/u.test(found) || isOtherNumber(found, name)) return undefined
  const own = words.map(({ word }) => word).join('')
  if (own === joined) {
    if (words.length !== sought.length) return true
    const isOnlyCase = onOneLine(found).toLowerCase() === name.toLowerCase()
    return isProper(name) && isOnlyCase && onOneLine(found) !== name ? true : undefined
  }
  if (words.length !== sought.length || joined.length < 6) return undefined
  if (sought.length === 1 && own[0] !== joined[0]) return undefined
  const steps = words.map(({ word }, index) => stepsBetween(word, sought[index] ?? '', 2))
  const sum = steps.reduce((total, step) => total + step, 0)
  const changed = steps.findIndex((step) => step > 0)
  const length = (sought[changed]?.length ?? 0) - (sum > 1 ? 4 : 0)
  if (sum > (joined.length < 14 ? 1 : 2) || length < (sought.length > 2 ? 2 : 4)) return undefined
  return length >= 6 || changed > 0 || sought.length > 2
}

const onOneLine = (words: string) => words.replace(/\s+/gu, ' ')

/** Whether a name has more than one word with a capital letter, and so is one of its own. */
const isProper = (name: string): boolean => (name.match(/\b\p{Lu}\p{Ll}/gu) ?? []).length > 1
