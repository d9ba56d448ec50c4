import { languages, type Locale, type Script } from '#i18n/languages.ts'

/** How an activity is set: roomy where it can be, close where it fills its page, tight where else it would leave it. */
export type Setting = 'roomy' | 'close' | 'tight'

/** A size in mm and its line height in em. */
export type Type = { readonly size: number; readonly line: number }

const type = (points: number, line: number): Type => ({ size: (points * 25.4) / 72, line })

type Set = { readonly text: Type; readonly lead: Type; readonly quote: Type }

/** The type of the printed edition by script, as its style sheets set it. */
const types = {
  japanese: {
    settings: {
      roomy: { text: type(10.6, 1.85), lead: type(12.5, 1.55), quote: type(18, 1.5) },
      close: { text: type(9.6, 1.75), lead: type(12.5, 1.55), quote: type(18, 1.5) },
      tight: { text: type(9.2, 1.62), lead: type(11.5, 1.5), quote: type(16, 1.45) },
    },
    title: type(14, 1.35),
    vision: type(20, 1.5),
    lead: type(12, 1.6),
    summary: type(12.8, 1.5),
    summaryGap: 5.2,
    plan: type(10.6, 1.7),
    facts: type(8, 1.5),
    small: type(7.6, 1.5),
    label: type(7.9, 1.38),
    weave: type(8.2, 1.4),
  },
  latin: {
    settings: {
      roomy: { text: type(9.8, 1.55), lead: type(11.5, 1.42), quote: type(14.5, 1.38) },
      close: { text: type(9.2, 1.5), lead: type(11.5, 1.42), quote: type(14.5, 1.38) },
      tight: { text: type(8.8, 1.4), lead: type(10.8, 1.4), quote: type(13, 1.35) },
    },
    title: type(12.5, 1.35),
    vision: type(17, 1.35),
    lead: type(11, 1.45),
    summary: type(9.9, 1.36),
    summaryGap: 3.8,
    plan: type(10.6, 1.7),
    facts: type(7.6, 1.4),
    small: type(7.6, 1.5),
    label: type(7.6, 1.38),
    weave: type(7.6, 1.35),
  },
} as const satisfies Readonly<
  Record<
    Script,
    Readonly<Record<'settings', Readonly<Record<Setting, Set>>>> & Readonly<Record<string, unknown>>
  >
>

/** The type of the printed edition in a language. */
export const typesIn = (locale: Locale) => types[languages[locale].script]

export const sum = (heights: readonly number[]): number =>
  heights.reduce((total, height) => total + height, 0)

/** Average widths of characters in em, and how full lines are, as measured on the report of 2023. */
const [latin, japanese, filling] = [0.575, 0.94, 0.95]

const widthOf = (text: string) => {
  let width = 0
  for (const character of text) width += character < '\u2E80' ? latin : japanese
  return width
}

/** About how high a text stands in a column of a width in mm, with the space before it. */
export const textHeight = (text: string, { size, line }: Type, width: number, before = 0): number =>
  before + Math.max(1, Math.ceil((widthOf(text) * size) / (width * filling))) * size * line
