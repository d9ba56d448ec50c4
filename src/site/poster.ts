import { areaTiles, placed, type Box } from '#assets/tiles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Activity, Area, Report } from '#report/model.ts'
import type { Quote } from '#report/people.ts'
import { sum, textHeight, typesIn } from './text-height.ts'
import { weave } from './weave.ts'
import { yearHeight } from './year-height.ts'

/** A tile of the poster: where it lies in mm, and the size in pt in which its sentence fits it. */
export type PosterTile = {
  readonly area: Area
  readonly activity: Activity | undefined
  readonly box: Box
  readonly size: number
  /** Whether the sentence is no longer than its tile. */
  readonly isFit: boolean
}

export type PosterPlan = {
  /** In mm. */
  readonly tilesHeight: number
  readonly tiles: readonly PosterTile[]
  /** What has room below the tiles. */
  readonly hasYear: boolean
  readonly voices: readonly { readonly activity: Activity; readonly quote: Quote }[]
  /** The activities whose organisations stand in each half of the foot; none where these have no room. */
  readonly halves: readonly (readonly Activity[])[]
}

/** A3 in mm, and what always stands there: title, headings, gaps, margins. */
const [paper, rest] = [{ width: 297, height: 420 }, 84]
const tiles = { least: 100, most: 156, gap: 2.4 }
/** The sizes of sentences in pt: what is smaller is not read at arm's length. */
const sizes = [14, 13, 12, 11, 10.4, 9.8, 9.2, 8.6, 8, 7.5, 7] as const

/**
 * How a report fills one sheet of A3: its places, then the year, two voices and the organisations as far as these leave
 * room for the tiles, which take the rest.
 */
export const posterPlan = (report: Report): PosterPlan => {
  const voices = report.activities.flatMap((activity) =>
    activity.quotes.map((quote) => ({ activity, quote })),
  )
  const two = voices.slice(0, 2)
  const halves = halvesOf(report)
  const places = report.places.length ? 74 : 0
  const parts = [
    { part: 'year', height: Math.max(0, yearHeight(report, report.events, label) + 8 - places) },
    { part: 'voices', height: voicesHeight(report.locale, two) },
    { part: 'halves', height: Math.max(0, ...halves.map((half) => halfHeight(half, report.locale))) },
  ]
  const least = leastHeight(report)
  let left = paper.height - rest - places
  const kept = new Set<string>()
  for (const { part, height } of parts)
    if (left - height >= Math.min(tiles.most, least)) {
      kept.add(part)
      left -= height
    }
  const height = Math.min(Math.max(tiles.most, least), left)
  return {
    tilesHeight: height,
    tiles: tilesOf(report, height),
    hasYear: kept.has('year'),
    voices: kept.has('voices') ? two : [],
    halves: kept.has('halves') ? halves.map(({ activities }) => activities) : [],
  }
}

/** How high the tiles must be so that each sentence fits its own. */
const leastHeight = (report: Report): number => {
  const heights = Array.from({ length: 20 }, (_, step) => tiles.least + 8 * step)
  const fits = (height: number) => tilesOf(report, height).every(({ isFit }) => isFit)
  return heights.find(fits) ?? heights.at(-1)!
}

/** Of the labels of the year. */
const label = { size: 2.95, line: 1.28 }

const tilesOf = ({ areas }: Report, height: number): readonly PosterTile[] => {
  const whole = { x: 0, y: 0, width: paper.width, height }
  return areaTiles(areas, height / paper.width).flatMap(({ area, box, tiles: panes }) =>
    panes.map(({ activity, box: pane }) => {
      const own = placed(pane, placed(box, whole, tiles.gap), tiles.gap)
      const size = fitting((activity?.summary ?? area.title).text, own)
      return { area, activity, box: own, size: size ?? sizes.at(-1)!, isFit: size !== undefined }
    }),
  )
}

/** The largest size of a sentence beside its code that leaves some of the motif to be seen; undefined where none does. */
const fitting = (text: string, { width, height }: Box): (typeof sizes)[number] | undefined => {
  const fits = (points: number) => {
    const type = { size: (points * 25.4) / 72, line: 1.4 }
    return textHeight(`${text}${code}`, type, width - 7, 4.4) <= 0.85 * height
  }
  return sizes.find(fits)
}

/** As wide as what a code takes from the first two lines. */
const code = 'M'.repeat(14)

const voicesHeight = (locale: Locale, voices: PosterPlan['voices']) => {
  const { quote: type } = typesIn(locale).settings.tight
  const width = voices.length > 1 ? 104 : 220
  return Math.max(0, ...voices.map(({ quote }) => textHeight(quote.text.text, type, width, 9)))
}

type Half = { readonly activities: readonly Activity[]; readonly rows: readonly string[] }

/** The activities in two halves with about as many organisations, areas unbroken. */
const halvesOf = ({ areas, partners }: Report): readonly Half[] => {
  if (partners.length === 0) return []
  const half = (some: readonly Area[]): Half => {
    const activities = some.flatMap((area) => area.activities)
    const rows = weave(activities).flatMap((group) => group.rows)
    return { activities, rows: [...new Set(rows.map(({ partner }) => partner.name.text))] }
  }
  const cuts = areas.map((_, cut) => [half(areas.slice(0, cut + 1)), half(areas.slice(cut + 1))])
  const most = (halves: readonly Half[]) => Math.max(...halves.map(({ rows }) => rows.length))
  const best = cuts.toSorted((one, other) => most(one) - most(other))[0] ?? []
  return best.filter(({ rows }) => rows.length > 0)
}

const halfHeight = ({ rows }: Half, locale: Locale) =>
  sum(rows.map((name) => textHeight(name, typesIn(locale).weave, 58, 0.6)))
