import { describe, expect, it } from 'vitest'
import { buildReport } from '#report/build.ts'
import { weave } from '#site/weave.ts'
import { checkedWith, textOf } from './fixtures.ts'

const file = '2023/activities/B1.ja.mdx'
const { source } = checkedWith({
  [file]: textOf(file).replace('[dokkyo]', '[dokkyo, citizens, trust]'),
  '2023/partners/trust.yaml': 'name: { ja: 財団, en: Trust }\n',
})
const activities = buildReport(source, '2023', 'ja').report?.activities ?? []

/** Each row in short: its organisation and, a column each, whether it is named and the lines through it. */
const drawn = (columns = activities) =>
  weave(columns).map(({ activity, rows }) => [
    activity.id,
    ...rows.map(({ partner, cells }) =>
      [
        partner.id,
        ...cells.map(({ isNamed, warp, weft }) => `${isNamed ? '●' : '·'} ${warp ?? '-'} ${weft ?? '-'}`),
      ].join(' | '),
    ),
  ])

describe('the weave', () => {
  it('has a row an organisation in the group of each activity that names it', () => {
    expect(drawn()).toEqual([
      ['A1', 'citizens | ● only through | ● first end'],
      [
        'B1',
        'dokkyo | · - through | ● between end',
        'citizens | ● only through | ● first end',
        'trust | · - through | ● last end',
      ],
    ])
  })

  it('leads to the first dot of a column from above', () => {
    const [group] = weave(activities.toReversed())
    expect(group?.rows.map(({ cells }) => cells[1]?.warp)).toEqual(['lead', 'only', undefined])
  })

  it('shows some activities, and says where else their organisations are named', () => {
    const [first] = activities
    expect(drawn(first && [first])).toEqual([['A1', 'citizens | ● only end']])
    const [row] = weave(first ? [first] : [])[0]?.rows ?? []
    expect(row?.columns.map(({ id }) => id)).toEqual(['A1'])
    expect(row?.elsewhere.map(({ id }) => id)).toEqual(['B1'])
  })

  it('has no threads where there are more columns than a screen holds', () => {
    const many = Array.from({ length: 25 }, () => activities[0]!)
    expect(weave(many).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toEqual([])
    expect(weave(many.slice(1))[0]?.rows[0]?.cells).toHaveLength(24)
  })
})
