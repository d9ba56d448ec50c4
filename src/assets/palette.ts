/** A colour on light paper and on dark. */
export type Pair = readonly [light: string, dark: string]

/** The page's own colours; theme.css carries the same under `--color-*`. */
export const page = {
  paper: ['#fbfaf6', '#181613'],
  ink: ['#1d1b18', '#f1ede4'],
  quiet: ['#4f4a43', '#bfb8ab'],
  line: ['#d9d4c8', '#403b34'],
  foot: ['#ece8dd', '#25211c'],
  focus: ['#c8361b', '#ff9f7a'],
} as const satisfies Record<string, Pair>

export type AreaColours = {
  /** The traditional colour's name. */
  readonly name: string
  /** Letters and lines on paper and on the tint. */
  readonly area: Pair
  readonly tint: Pair
  /** The ground of motifs and of white letters. */
  readonly solid: string
}

/** One colour per area; theme.css carries the same under `[data-area]`. */
export const areas: readonly AreaColours[] = [
  { name: '藍', area: ['#1f4e79', '#a6caee'], tint: ['#e6edf4', '#1b2835'], solid: '#1f4e79' },
  { name: '松葉', area: ['#27582d', '#a5d5a6'], tint: ['#e8f0e7', '#1b2a1d'], solid: '#27582d' },
  { name: '琥珀', area: ['#784106', '#efc088'], tint: ['#f8efe0', '#302414'], solid: '#784106' },
  { name: '蘇芳', area: ['#8b2346', '#f5b0c5'], tint: ['#f6e6eb', '#351d26'], solid: '#8b2346' },
]

/** The place of an area's letter in a table of four: a fifth area takes the first's colours and motif again. */
export const areaIndex = (area: string): number => (area.toUpperCase().charCodeAt(0) - 65) % areas.length

export const areaColours = (area: string): AreaColours => areas[areaIndex(area)]!
