import { textWidth } from '#assets/typeface.ts'
import { isJapanese, type Locale } from '#i18n/locales.ts'

/** What stands in the head of each page beside the name of the organisation, as words. */
type Head = {
  readonly menu: readonly string[]
  readonly years: readonly string[]
  readonly languages: readonly string[]
}

/** As the style sheet sets them, in rem: small type, the least room for the name, and what stands between. */
const [small, name, gap, between] = [0.85, 6, 0.5, 0.7]
const button = 1.65
/** The square one of the search. */
const square = 2.75
/** Browsers set words a little wider than the sum of their letters. */
const safety = 1.04

/** From which width of the screen the style sheet shows the menu itself, in the rem of media queries: words of other languages are longer. */
const shownFrom = (locale: Locale) => (isJapanese(locale) ? 64 : 73)
const widest = 120

const needOf = ({ menu, years, languages }: Head): number => {
  const width = (words: readonly string[]) =>
    words.reduce((sum, text) => sum + textWidth(text, 400), 0) * small * safety
  const menuWidth = width(menu) + between * (menu.length - 1) + 0.5
  const yearsWidth = years.length > 1 ? width(years) + 0.75 * (years.length - 1) + gap : 0
  return (
    name + gap + menuWidth + square + gap + yearsWidth + width(languages) + languages.length * (button + gap)
  )
}

/** How many of its own rem the head of a page is wide on a screen of a width in px. */
const roomOf = (screen: number): number => {
  const rem = Math.max(17, 0.01094 * screen)
  const gutter = Math.min(2.5 * rem, Math.max(rem, 0.05 * screen))
  return Math.min((screen >= 1600 ? 72 : 64) * rem, screen - 2 * gutter) / rem
}

/** The widths at which a head has no room for its menu, although the style sheet would show it: a media query, or none. */
export const withoutRoom = (head: Head, locale: Locale): string | undefined => {
  const need = needOf(head)
  const shown = shownFrom(locale)
  if (need <= roomOf(16 * shown)) return undefined
  const widths = Array.from({ length: widest - shown }, (_, index) => shown + 1 + index)
  const from = widths.find((width) => need <= roomOf(16 * width))
  return from === undefined ? `(width >= ${shown}rem)` : `(${shown}rem <= width < ${from}rem)`
}
