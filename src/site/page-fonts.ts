import { characters } from '#assets/typeface.ts'
import type { Face, Weight } from '#assets/coverage.ts'
import {
  cutterFor,
  faceFor,
  isLatin,
  type FontFile,
  type FontPart,
  type TextByWeight,
} from '#assets/fonts.ts'
import { languages } from '#i18n/languages.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Shown } from './shown-text.ts'

/** A built page as its fonts see it: read on a screen, printed as a book, or showing what stands on other pages. */
export type PageText = {
  readonly file: string
  readonly locale: Locale
  /** The year in whose folder it stands. */
  readonly year: string | undefined
  /** Whether it is the first of its year. */
  readonly isHome: boolean
  readonly use: 'reading' | 'printing' | 'searching'
  readonly shown: Shown
  /** What else its script may show. */
  readonly told: string
}

/** On how many of a year's pages a character must stand for the file that all of them share. */
const share = 0.4

/** Always in the shared file, as are all other Latin letters and signs of a year: they are few. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

const weights = [
  [400, 'regular'],
  [700, 'bold'],
] as const satisfies readonly (readonly [Weight, keyof TextByWeight])[]

/** What pages of a year in a language share, what its printed editions hold, and all that is on any of them. */
type Shared = Readonly<Record<'common' | 'printed' | 'all', readonly string[]>>

/**
 * The fonts of every page, cut to what it shows: a file that the pages of its year share, and one for what is left. What is
 * printed takes all from one file, which a PDF then holds once; and a search asks for the rest of all pages where it finds something there.
 */
export const fontsOfPages = (pages: readonly PageText[]): ((page: PageText) => readonly FontPart[]) => {
  const text = pages.map(({ shown }) => shown.all)
  const told = ascii.join('') + pages.map((page) => page.told).join('')
  const cut = cutterFor({
    regular: told + text.map(({ regular }) => regular).join(''),
    bold: told + text.map(({ bold }) => bold).join(''),
  })
  const newest = pages
    .flatMap(({ year }) => year ?? [])
    .reduce((one, other) => (one > other ? one : other), '')
  const groups = Map.groupBy(
    pages.filter(({ year }) => year),
    (page) => keyOf(page.year!, page.locale),
  )
  const shared = new Map(
    [...groups].map(([key, own]) => [
      key,
      new Map(weights.map(([weight, name]) => [weight, sharedBy(own, name)])),
    ]),
  )
  const sharedIn = (year: string, locale: Locale, weight: Weight): Shared =>
    shared.get(keyOf(year, locale))?.get(weight) ?? { common: ascii, printed: ascii, all: ascii }
  const years = [...new Set(pages.flatMap(({ year }) => year ?? []))].toSorted().toReversed()

  const filesOf = (weight: Weight, own: readonly string[], letters: Face, isPrinted = false) => {
    // For a space of a width of its own no page loads another typeface.
    const byFace = Map.groupBy(own, (character) => {
      const face = faceFor(character, letters)
      return face === letters || !/\p{Zs}/u.test(character) ? face : undefined
    })
    return (['first', 'second'] as const).flatMap((face): FontFile[] => {
      const found = byFace.get(face)
      return found ? [cut(weight, face, found, isPrinted)] : []
    })
  }
  return ({ locale, year = newest, use, shown, told }) => {
    const { letters } = languages[locale]
    const setOf = (files: readonly FontFile[], isRanged: boolean): readonly FontPart[] =>
      files.map((file) => ({ file, isRanged: isRanged || file.face !== letters }))
    return weights.flatMap(([weight, name]) => {
      const { common, printed } = sharedIn(year, locale, weight)
      if (use === 'printing') return setOf(filesOf(weight, printed, letters, true), false)
      const has = new Set(common)
      const own = signsOf(shown.all[name]).filter((character) => !has.has(character))
      const parts = [
        ...setOf(filesOf(weight, common, letters), false),
        ...setOf(filesOf(weight, own, letters), true),
      ]
      if (use === 'reading') return parts
      const known = new Set([...common, ...own])
      const wholes = years
        .map((of) => sharedIn(of, locale, weight))
        .flatMap(({ printed, all }) => [printed, all])
      const others = [characters(told), ...wholes].flatMap((all) => {
        const lacking = all.filter((character) => !known.has(character))
        for (const character of lacking) known.add(character)
        return filesOf(weight, lacking, letters)
      })
      return [...parts, ...setOf(others, true)]
    })
  }
}

/** The characters of a text: the same is asked for several times. */
const signsOf = (text: string): readonly string[] => {
  const found = met.get(text) ?? characters(text)
  met.set(text, found)
  return found
}
const met = new Map<string, readonly string[]>()

const keyOf = (year: string, locale: Locale) => `${year} ${locale}`

const sharedBy = (pages: readonly PageText[], name: keyof TextByWeight): Shared => {
  const counts = new Map<string, number>(ascii.map((character) => [character, 0]))
  const read = pages.filter(({ use }) => use === 'reading')
  for (const { shown } of read)
    for (const character of signsOf(shown.ofItsYear[name]))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  const home = new Set(
    read.filter(({ isHome }) => isHome).flatMap(({ shown }) => signsOf(shown.ofItsYear[name])),
  )
  const isCommon = (character: string) =>
    isLatin(character) || counts.get(character)! >= share * read.length || home.has(character)
  const common = [...counts.keys()].filter(isCommon).toSorted()
  const unionOf = (some: readonly PageText[]) =>
    [...new Set([...ascii, ...some.flatMap(({ shown }) => signsOf(shown.ofItsYear[name]))])].toSorted()
  return { common, printed: unionOf(pages.filter(({ use }) => use === 'printing')), all: unionOf(pages) }
}
