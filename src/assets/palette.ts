import { settings } from '#i18n/settings.ts'

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
  /** What site.yaml calls it. */
  readonly id: string
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
  { id: 'ai', name: '藍', area: ['#1f4e79', '#a6caee'], tint: ['#e6edf4', '#1b2835'], solid: '#1f4e79' },
  {
    id: 'matsuba',
    name: '松葉',
    area: ['#27582d', '#a5d5a6'],
    tint: ['#e8f0e7', '#1b2a1d'],
    solid: '#27582d',
  },
  {
    id: 'kohaku',
    name: '琥珀',
    area: ['#784106', '#efc088'],
    tint: ['#f8efe0', '#302414'],
    solid: '#784106',
  },
  { id: 'suo', name: '蘇芳', area: ['#8b2346', '#f5b0c5'], tint: ['#f6e6eb', '#351d26'], solid: '#8b2346' },
  { id: 'kikyo', name: '桔梗', area: ['#4a3a86', '#c6bcf2'], tint: ['#ecebf6', '#252138'], solid: '#4a3a86' },
  { id: 'asagi', name: '浅葱', area: ['#0b5058', '#8fd3da'], tint: ['#e2f0f1', '#142a2d'], solid: '#0b5058' },
  { id: 'shu', name: '朱', area: ['#8c2c10', '#f6b39c'], tint: ['#f9e9e3', '#36201a'], solid: '#8c2c10' },
  { id: 'nibi', name: '鈍', area: ['#434c54', '#bcc8d2'], tint: ['#eaedf0', '#23292e'], solid: '#434c54' },
]

/** The order in which areas take their colours: those that site.yaml names, then the others of the table. */
const order = [
  ...settings.colours.map((id) => areas.findIndex((colour) => colour.id === id)),
  ...areas.keys(),
].filter((place, index, all) => place >= 0 && all.indexOf(place) === index)

/** The place of an area's colour and motif in the table, by its letter; a ninth area takes the first's again. */
export const areaIndex = (area: string): number =>
  order[(area.toUpperCase().charCodeAt(0) - 65) % order.length] ?? 0

export const areaColours = (area: string): AreaColours => areas[areaIndex(area)]!

/** The rules of areas whose colours are not in the table's order: stronger than those of theme.css, wherever that stands. */
export const areaCss: string = settings.colours.length
  ? [...'ABCDEFGH']
      .map((letter) => {
        const { area, tint, solid } = areaColours(letter)
        return `[data-area][data-area='${letter}']{--area:light-dark(${area.join()});--area-tint:light-dark(${tint.join()});--area-solid:${solid}}`
      })
      .join('')
  : ''
