import type { Activity, Partner, Report } from '#report/model.ts'

type Cell = {
  readonly activity: Activity
  readonly isNamed: boolean
  /** The column's line in this row: up to its first organisation, from it to its last, or none. */
  readonly warp: 'lead' | 'first' | 'between' | 'last' | 'only' | undefined
  /** The row's line in this column: through it, up to its middle, or none. */
  readonly weft: 'through' | 'end' | undefined
}

export type Row = {
  readonly partner: Partner
  /** Where the organisation is named: the columns, and the activities that have none here. */
  readonly columns: readonly Activity[]
  readonly elsewhere: readonly Activity[]
  /** None where there are more columns than a screen holds: then only the list is shown. */
  readonly cells: readonly Cell[]
}

export type Group = { readonly activity: Activity; readonly rows: readonly Row[] }

/** The organisations that activities name. */
export const wovenIn = ({ partners }: Report): readonly Partner[] =>
  partners.filter(({ activities }) => activities.length)

const mostColumns = 24

/** The organisations of activities as warp and weft, by activity: one that is named in two has its row in both groups. */
export const weave = (activities: readonly Activity[]): readonly Group[] => {
  const partners = [...new Set(activities.flatMap((activity) => activity.partners))]
  const rowOf = new Map(partners.map((partner, row) => [partner, row]))
  const warps = activities.length > mostColumns ? [] : activities.map((activity) => warpOf(activity, rowOf))
  const shown = new Set(activities)
  const rows = partners.map((partner, row): Row => {
    const last = warps.findLastIndex(({ named }) => named.has(row))
    return {
      partner,
      columns: partner.activities.filter((activity) => shown.has(activity)),
      elsewhere: partner.activities.filter((activity) => !shown.has(activity)),
      cells: warps.map((warp, column) => ({
        activity: warp.activity,
        isNamed: warp.named.has(row),
        warp: lineAt(warp, row),
        weft: column < last ? 'through' : column === last ? 'end' : undefined,
      })),
    }
  })
  return activities.map((activity) => ({
    activity,
    rows: activity.partners.map((partner) => rows[rowOf.get(partner)!]!),
  }))
}

type Warp = {
  readonly activity: Activity
  readonly named: ReadonlySet<number>
  readonly first: number
  readonly last: number
}

const warpOf = (activity: Activity, rowOf: ReadonlyMap<Partner, number>): Warp => {
  const named = activity.partners.map((partner) => rowOf.get(partner)!)
  return { activity, named: new Set(named), first: Math.min(...named), last: Math.max(...named) }
}

const lineAt = ({ first, last }: Warp, row: number): Cell['warp'] => {
  if (row > last) return undefined
  if (row < first) return 'lead'
  if (first === last) return 'only'
  return row === first ? 'first' : row === last ? 'last' : 'between'
}
