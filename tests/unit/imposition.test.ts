import { describe, expect, it } from 'vitest'
import type { Activity, Area, Report } from '#report/model.ts'
import { bands, impositionOf, type Sheet, type Sizes } from '#site/imposition.ts'

/** A report with so many activities in each of its areas, and what else the imposition asks for. */
const reportOf = (counts: readonly number[], parts: Partial<Report> = {}): Report => {
  const areas = counts.map((count, index) => {
    const id = String.fromCharCode(65 + index)
    const activities = Array.from({ length: count }, (_, n) => ({ id: `${id}${n + 1}`, events: [] }))
    return { id, activities } as unknown as Area
  })
  const some = [{}]
  const whole = { events: some, places: some, partners: some, goals: some, accounts: [], pages: [], areas }
  const activities = areas.flatMap((area) => area.activities)
  return { ...whole, activities, ...parts } as unknown as Report
}

const sizesOf = (height: number, more: Partial<Sizes> = {}): Sizes => ({
  activity: () => height,
  year: () => 0,
  pages: {},
  own: () => 100,
  voices: 100,
  ...more,
})

const planned = (counts: readonly number[], sizes: Sizes, parts?: Partial<Report>) =>
  impositionOf(reportOf(counts, parts), sizes)

const pagesOf = (sheets: readonly Sheet[]) => sheets.reduce((sum, { pages }) => sum + pages, 0)

/** What stands on each page, the activities by their ids: cover front summary A:A1 … */
const inShort = (sheets: readonly Sheet[]) =>
  sheets
    .map(({ kind, area, activities }) =>
      area ? `${kind === 'opener' ? `${area.id}:` : ''}${activities.map(({ id }) => id).join('+')}` : kind,
    )
    .join(' ')

const shapes = [[1], [2], [5], [4, 1, 1, 2], [3, 3, 3, 3], [1, 1, 1], [2, 1, 3, 2, 2, 2], [12], [0, 2]]

describe('the pages of the printed edition', () => {
  it.for(shapes.flatMap((counts) => [60, 120, 180, 400].map((height) => ({ counts, height }))))(
    'of areas with $counts activities of $height mm are a multiple of four, numbered, each activity once and in order',
    ({ counts, height }) => {
      for (const parts of [{}, { partners: [] }, { events: [], places: [], goals: [] }]) {
        const sheets = planned(counts, sizesOf(height), parts)
        expect(pagesOf(sheets) % 4, inShort(sheets)).toBe(0)
        expect(sheets.map(({ number }) => number)).toEqual(
          sheets.map((_, index) => 1 + pagesOf(sheets.slice(0, index))),
        )
        const ids = sheets.flatMap(({ activities }) => activities.map(({ id }) => id))
        expect(ids).toEqual(reportOf(counts).activities.map(({ id }) => id))
        expect(sheets[0]?.kind).toBe('cover')
        expect(sheets.at(-1)?.kind).toBe('back')
        expect(sheets.filter(({ kind }) => kind === 'opener').map(({ area }) => area?.id)).toEqual(
          reportOf(counts).areas.map(({ id }) => id),
        )
      }
    },
  )

  it('are sixteen for the report of 2023, the year beside the organisations', () => {
    const heights: Readonly<Record<string, number>> = { A1: 95, A2: 230, A3: 110, A4: 180, B1: 138 }
    const sizes = sizesOf(0, { activity: ({ id }) => heights[id] ?? 100 })
    const sheets = planned([4, 1, 1, 2], sizes)
    expect(inShort(sheets)).toBe(
      'cover front summary A:A1 A2 A3 A4 B:B1 C:C1 D:D1 D2 year partners organisation about back',
    )
    expect(pagesOf(sheets)).toBe(16)
    const kinds = (...kinds: string[]) =>
      sheets.filter(({ kind }) => kinds.includes(kind)).map(({ number }) => number)
    expect(kinds('year', 'partners', 'organisation', 'about')).toEqual([12, 13, 14, 15])
  })

  it('hold a short activity below large letters, a long one alone, one longer than a page on as many as it takes', () => {
    const heights: Readonly<Record<string, number>> = { A1: 90, A2: 200, A3: 600, A4: 90 }
    const sheets = planned([4], sizesOf(0, { activity: ({ id }: Activity) => heights[id] ?? 0 }))
    const of = (id: string) => sheets.find(({ activities }) => activities.some((it) => it.id === id))
    expect(of('A1')).toMatchObject({ kind: 'opener', setting: 'roomy', pages: 1 })
    expect(of('A2')).toMatchObject({ kind: 'activities', band: 0, pages: 1 })
    expect(of('A3')).toMatchObject({ kind: 'activities', band: 0, pages: 3 })
    expect(of('A4')).toMatchObject({ kind: 'plate', pages: 1 })
  })

  it('set an activity closer before they give it a page of its own, or a second page', () => {
    const heights = { roomy: 170, close: 166, tight: 140 }
    const closer = sizesOf(0, { activity: (_, setting) => heights[setting] })
    expect(planned([1, 1, 1, 1], closer)[3]).toMatchObject({ kind: 'opener', setting: 'tight' })
    const longer = sizesOf(0, { activity: (_, setting) => heights[setting] + 100 })
    const alone = planned([1], longer).find(({ activities }) => activities.length)
    expect(alone).toMatchObject({ kind: 'activities', setting: 'tight', pages: 1 })
  })

  it('give facing letters the same height, within bounds', () => {
    const sizes = sizesOf(0, { activity: ({ id }) => (id === 'B1' ? 140 : 80) })
    const sheets = planned([1, 1, 1, 1], sizes)
    const banded = sheets.filter(({ band }) => band > 0 && band < bands.whole)
    expect(banded.length).toBeGreaterThan(2)
    for (const { band } of banded) expect(band).toBeGreaterThanOrEqual(bands.least - 1)
    const pairs = banded.flatMap((left) =>
      banded
        .filter(({ number }) => left.number % 2 === 0 && number === left.number + 1)
        .map((right) => [left, right]),
    )
    expect(pairs.length).toBeGreaterThan(0)
    for (const [left, right] of pairs) expect(right?.band).toBe(left?.band)
  })

  it('are filled by the goals, the voices, letters alone and room for notes, in this order', () => {
    const filled = (counts: readonly number[], voices: number, parts?: Partial<Report>) =>
      inShort(planned(counts, sizesOf(60, { voices }), parts))
    expect(filled([1, 1, 1], 100)).toContain('summary plan A:A1')
    // Goals that are longer than a page are not set: each area has its own.
    expect(inShort(planned([1, 1, 1], sizesOf(60, { pages: { plan: 300 } })))).toMatch(
      /summary A:A1 .* voices/,
    )
    expect(filled([1, 1], 100)).toMatch(/summary plan A:A1 B:B1 voices year/)
    expect(filled([1], 100)).toMatch(/summary plan A: A1 voices year/)
    expect(filled([1], 300, { goals: [] })).toMatch(
      /summary A: A1 year partners organisation about notes notes back/,
    )
  })

  it('join short activities of an area rather than print three more pages', () => {
    expect(inShort(planned([3, 1, 1], sizesOf(60)))).toContain('A:A1 A2+A3 B:B1')
    expect(inShort(planned([3, 1, 1, 1], sizesOf(60)))).toMatch(/plan A:A1 A2 A3 .* voices/)
    expect(inShort(planned([3, 1, 1], sizesOf(130)))).not.toContain('+')
  })
})
