import { describe, expect, it } from 'vitest'
import { echoes, withoutEchoes } from '#check/problems/echoes.ts'
import { betterSaid, type Table } from '#check/problems/position.ts'
import { table } from '#check/table.ts'

const rows: Table = table
const pairs = [
  ...Object.entries(echoes).flatMap(([of, all]) => Object.keys(all).map((echo) => [of, echo] as const)),
  ...Object.entries(betterSaid).flatMap(([echo, all]) => all.map((of) => [of, echo] as const)),
]

describe('what another problem says better', () => {
  it('is of kinds that there are', () => {
    expect(pairs.flat().filter((kind) => !Object.hasOwn(rows, kind))).toEqual([])
  })

  it('is never an error beside a warning, which stops nothing', () => {
    const hidden = pairs.filter(
      ([of, echo]) => rows[echo]?.severity === 'error' && rows[of]?.severity !== 'error',
    )
    expect(hidden).toEqual([])
  })

  it('is told where nothing says it', () => {
    const echo = { kind: 'goal-of-another-area', file: '2023/activities/A1.ja.mdx', detail: { id: 'A-1' } }
    const of = { kind: 'code-of-another-area', file: '2023/goals/A-1.yaml', detail: { id: 'A-1' } }
    const other = { ...of, detail: { id: 'A-2' } }
    expect(withoutEchoes([echo, of])).toEqual([of])
    expect(withoutEchoes([echo, other])).toEqual([echo, other])
    expect(withoutEchoes([echo])).toEqual([echo])
  })
})
