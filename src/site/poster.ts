import { areaTiles, placed, type Box } from '#assets/tiles.ts'
import type { Activity, Area, Report } from '#report/model.ts'
import { sum, textHeight, types } from './text-height.ts'
import { weave } from './weave.ts'
import { yearDrawing } from './year-drawing.ts'

/** A tile of the poster: where it lies in mm, and the size in pt in which its sentence fits it. */
export type PosterTile = {
  readonly area: Area
  readonly activity: Activity | undefined
  readonly box: Box
  readonly size: number
}

export type PosterPlan = {
  /** In mm. */
  readonly tilesHeight: number
  readonly gap: number
  readonly tiles: readonly PosterTile[]
  /** The activities whose organisations stand in each half of the foot; empty where they would not fit it. */
  readonly halves: readonly (readonly Activity[])[]
}

/** A3 in mm, and what always stands there: title, headings, gaps, margins. */
const [paper, rest] = [{ width: 297, height: 420 }, 86]
const tiles = { least: 112, most: 156, gap: 2.4 }
const weaveRows = 48

/** How a report fills one sheet of A3: its tiles get the height that the year, the voices and the organisations leave. */
export const posterPlan = (report: Report): PosterPlan => {
  const halves = halvesOf(report)
  const left =
    paper.height - rest - middleHeight(report) - voicesHeight(report) - Math.max(...halves.map(halfHeight), 0)
  const height = Math.min(tiles.most, Math.max(tiles.least, left))
  const whole = { x: 0, y: 0, width: paper.width, height }
  return {
    tilesHeight: height,
    gap: tiles.gap,
    halves: halves.map(({ activities }) => activities),
    tiles: areaTiles(report.areas, height / paper.width).flatMap(({ area, box, tiles: panes }) =>
      panes.map(({ activity, box: pane }) => {
        const own = placed(pane, placed(box, whole, tiles.gap), tiles.gap)
        return { area, activity, box: own, size: fitting((activity?.summary ?? area.title).text, own) }
      }),
    ),
  }
}

/** The largest size of a sentence beside its code that leaves some of the motif to be seen, within what is read at arm's length. */
const fitting = (text: string, { width, height }: Box): number => {
  const sizes = [14, 13, 12, 11, 10.4, 9.8, 9.2, 8.6, 8]
  const fits = (points: number) => {
    const type = { size: (points * 25.4) / 72, line: 1.4 }
    return textHeight(`${text}${code}`, type, width - 7, 4.4) <= 0.85 * height
  }
  return sizes.find(fits) ?? sizes.at(-1)!
}

/** As wide as what a code takes from the first two lines. */
const code = 'M'.repeat(14)

/** The places and the year beside each other. */
const middleHeight = (report: Report) => {
  const { entries, measures } = yearDrawing(report, report.events)
  const width = em * (measures.find(({ name }) => name === 'middle')?.measure ?? 0)
  const lanes = Map.groupBy(entries, ({ places }) => places.find(({ name }) => name === 'middle')?.lane)
  const heights = [...lanes.values()].map((inLane) =>
    Math.max(
      ...inLane.map(({ event }) => textHeight(event.title.text, { size: em, line: 1.28 }, width, 7.5)),
    ),
  )
  return Math.max(entries.length && 16 + sum(heights), report.places.length && 74)
}

/** Of the labels of the year, in mm. */
const em = 2.95

const voicesHeight = (report: Report) => {
  const { quote } = types[report.locale].settings.tight
  const quotes = report.activities.flatMap(({ quotes }) => quotes).slice(0, 2)
  return Math.max(0, ...quotes.map(({ text }) => textHeight(text, quote, quotes.length > 1 ? 105 : 220, 9)))
}

type Half = { readonly activities: readonly Activity[]; readonly rows: readonly string[] }

/** The activities in two halves with about as many organisations, areas unbroken. */
const halvesOf = ({ areas, partners }: Report): readonly Half[] => {
  if (partners.length === 0 || partners.length > weaveRows) return []
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

const halfHeight = ({ rows }: Half) =>
  sum(rows.map((name) => textHeight(name, { size: 2.8, line: 1.3 }, 56, 1)))
