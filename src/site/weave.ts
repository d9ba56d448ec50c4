import type { Activity, Partner } from '#report/model.ts'

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
  readonly cells: readonly Cell[]
}

export type Group = { readonly activity: Activity; readonly rows: readonly Row[] }

/** The organisations of activities as warp and weft, by activity: one that is named in two has its row in both groups. */
export const weave = (activities: readonly Activity[]): readonly Group[] => {
  const partners = [...new Set(activities.flatMap((activity) => activity.partners))]
  const warps = activities.map((activity) => ({
    activity,
    named: partners.flatMap((partner, row) => (activity.partners.includes(partner) ? [row] : [])),
  }))
  const rows = partners.map((partner, row): Row => {
    const last = warps.findLastIndex(({ named }) => named.includes(row))
    return {
      partner,
      columns: partner.activities.filter((activity) => activities.includes(activity)),
      elsewhere: partner.activities.filter((activity) => !activities.includes(activity)),
      cells: warps.map(({ activity, named }, column) => ({
        activity,
        isNamed: named.includes(row),
        warp: warpOf(named, row),
        weft: column < last ? 'through' : column === last ? 'end' : undefined,
      })),
    }
  })
  return activities.map((activity) => ({
    activity,
    rows: activity.partners.map((partner) => rows[partners.indexOf(partner)]!),
  }))
}

const warpOf = (named: readonly number[], row: number): Cell['warp'] => {
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined || row > last) return undefined
  if (row < first) return 'lead'
  if (first === last) return 'only'
  return row === first ? 'first' : row === last ? 'last' : 'between'
}
