/** Bytes as a good server sends them: fonts as they are, all else packed by Brotli. */
type Budget = {
  /** Pages of these addresses below that of a year; the first that matches. */
  readonly pages: RegExp
  readonly html: number
  /** Of the page alone: its style sheet, and the fonts that only it has; of Japanese pages, and of others. */
  readonly sheet: number
  readonly ownFonts: { readonly ja: number; readonly en: number }
}

/** What each kind of page may weigh beside what every page shares. */
export const budgets: readonly Budget[] = [
  { pages: /^parallel\/$/, html: 17_000, sheet: 4_000, ownFonts: { ja: 35_000, en: 85_000 } },
  { pages: /^(print|poster)\/$/, html: 24_000, sheet: 2_500, ownFonts: { ja: 125_000, en: 16_000 } },
  { pages: /^(about|data|organisation)\/$/, html: 8_000, sheet: 2_000, ownFonts: { ja: 15_000, en: 0 } },
  // Their motif is drawn on the page.
  { pages: /^areas\//, html: 9_500, sheet: 1_500, ownFonts: { ja: 5_000, en: 0 } },
  { pages: /^$/, html: 8_500, sheet: 2_000, ownFonts: { ja: 0, en: 0 } },
  { pages: /./, html: 8_000, sheet: 1_500, ownFonts: { ja: 11_000, en: 0 } },
]

/** What every page for reading shares: style sheet and fonts. */
export const shared = { css: 13_000, ja: 72_000, en: 12_500 } as const

/** Whole visits with all that they load: the first page, the first three, and each later one but those that hold two languages or are for paper. */
export const visits = {
  ja: { first: 90_000, three: 120_000, later: 20_000, laterArea: 20_000 },
  en: { first: 31_000, three: 46_000, later: 8_000, laterArea: 9_500 },
} as const
