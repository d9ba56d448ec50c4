import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { lanesOf, stretchOf, yearOf, type Entry } from '#assets/year.ts'
import { buildReport } from '#report/build.ts'
import type { Event } from '#report/model.ts'
import { yearDrawing } from '#site/year-drawing.ts'
import { kitchenSink } from './fixtures.ts'

const fiscal = { start: '2023-04-01', end: '2024-03-31' }
const calendar = { start: '2023-01-01', end: '2023-12-31' }
const year = yearOf(fiscal)
const width = 60

const entry = (date: string, label = 14, period = fiscal): Entry => ({ ...stretchOf(date, period), label })
const em = (days: number, whole = width) => (days / year.days) * whole

/** Labels as the style sheet sets them: from the first day on, or up to the last. */
const boxes = (entries: readonly Entry[], whole = width) =>
  lanesOf(entries, year, whole).map(({ lane, atEnd }, index) => {
    const { from, to, label } = entries[index]!
    const left = atEnd ? em(to, whole) - label : em(from, whole)
    return { lane, left, right: left + label, pole: to - from <= 3 ? em(from, whole) : undefined }
  })

/** Pairs of labels that meet, and poles that go through a label above their own. */
const faults = (entries: readonly Entry[], whole = width) => {
  const all = boxes(entries, whole)
  return all.flatMap((one, index) =>
    all.flatMap((other, at) => {
      if (index === at || one.lane > other.lane) return []
      const meets = one.lane === other.lane && one.left < other.right && other.left < one.right
      const { pole = -1 } = other
      const crossed = one.lane < other.lane && pole > one.left && pole < one.right
      return meets || crossed ? [`${index} and ${at}`] : []
    }),
  )
}

describe('a stretch of the year', () => {
  it('is a day, some days, or a whole month', () => {
    expect(stretchOf('2023-07-25', fiscal)).toEqual({ from: 115, to: 116 })
    expect(stretchOf('2023-08-01/2023-08-02', fiscal)).toEqual({ from: 122, to: 124 })
    expect(stretchOf('2023-11', fiscal)).toEqual({ from: 214, to: 244 })
    expect(stretchOf('2024-02', fiscal)).toEqual({ from: 306, to: 335 })
  })

  it('spans months', () => {
    expect(stretchOf('2023-12-28/2024-01-05', fiscal)).toEqual({ from: 271, to: 280 })
    expect(stretchOf('2023-05/2023-07', fiscal)).toEqual({ from: 30, to: 122 })
    expect(stretchOf('2023-11/..', fiscal)).toEqual({ from: 214, to: 366 })
    expect(stretchOf('2022-11/2025-01', fiscal)).toEqual({ from: 0, to: 366 })
  })

  it('reaches from the first day to the last, and not beyond', () => {
    expect(stretchOf('2023-04-01', fiscal)).toEqual({ from: 0, to: 1 })
    expect(stretchOf('2024-03-31', fiscal)).toEqual({ from: 365, to: 366 })
    expect(stretchOf('2023-03/2024-04', fiscal)).toEqual({ from: 0, to: 366 })
  })
})

describe('the months of a year', () => {
  it('are as long as they are, one after another', () => {
    expect(year.days).toBe(366)
    expect(year.months.map(({ from, to }) => to - from)).toEqual([
      30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31,
    ])
    expect(year.months.at(-1)).toEqual({ month: '2024-03', from: 335, to: 366 })
  })

  it('may be those of a calendar year', () => {
    const { days, months } = yearOf(calendar)
    expect(days).toBe(365)
    expect(months[0]).toEqual({ month: '2023-01', from: 0, to: 31 })
    expect(months.at(-1)).toEqual({ month: '2023-12', from: 334, to: 365 })
    expect(stretchOf('2023-12-31', calendar)).toEqual({ from: 364, to: 365 })
  })
})

describe('lanes', () => {
  it('put one event next to the rule', () => {
    expect(lanesOf([entry('2023-07-25')], year, width)).toEqual([{ lane: 1, atEnd: false }])
    expect(lanesOf([], year, width)).toEqual([])
  })

  it('share a lane where there is room, and put the earlier one lower where there is none', () => {
    const far = lanesOf([entry('2023-04-10'), entry('2023-11-10')], year, width)
    expect(far.map(({ lane }) => lane)).toEqual([1, 1])
    const near = lanesOf([entry('2023-07-25'), entry('2023-08-01/2023-08-02')], year, width)
    expect(near.map(({ lane }) => lane)).toEqual([2, 1])
  })

  it('end a label with its own month or day where the year would end before it', () => {
    const at = (date: string) => boxes([entry(date)])[0]!
    expect(at('2024-03').right).toBeCloseTo(width)
    expect(at('2024-03-31').right).toBeCloseTo(width)
    expect(at('2024-02').right).toBeCloseTo(em(335))
    expect(at('2024-03-05').right).toBeCloseTo(em(340))
    expect(at('2023-04-01').left).toBe(0)
  })

  it.each([
    ['on one day', ['2023-06-10', '2023-06-10', '2023-06-10']],
    [
      'in one month',
      ['2023-09', '2023-09-01', '2023-09-12', '2023-09-13', '2023-09-30', '2023-09', '2023-09'],
    ],
    [
      'at the end of the year',
      ['2024-01-20', '2024-02', '2024-02-28', '2024-03', '2024-03-01', '2024-03-31'],
    ],
    ['over months', ['2023-05/2023-07', '2023-06-03', '2023-07-20/2023-09-02', '2023-08']],
    ['every month', Array.from({ length: 12 }, (_, month) => year.months[month]!.month)],
    ['before one whose label ends with the year', ['2023-12-20', '2024-03-10']],
  ])('meet no other label and no pole %s', (_, dates) => {
    expect(faults(dates.map((date) => entry(date)))).toEqual([])
  })

  it('come between two others where no other place is free', () => {
    const dates = ['2023-07-25', '2023-08-01/2023-08-02', '2023-11', '2023-12', '2024-03', '2024-03']
    const entries = dates.map((date) => entry(date, date === '2023-11' ? 16 : 15))
    expect(faults(entries, 38)).toEqual([])
    expect(lanesOf(entries, year, 38).map(({ lane }) => lane)).toEqual([5, 4, 6, 3, 1, 2])
  })

  it('lose nobody among forty events', () => {
    const many = Array.from({ length: 40 }, (_, index) => {
      const { month } = year.months[(index * 7) % 12]!
      return entry(index % 3 ? `${month}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}` : month)
    })
    const all = boxes(many)
    const meeting = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(({ lane, left, right }) => lane === one.lane && left < one.right && one.left < right),
    )
    expect(meeting).toEqual([])
    expect(new Set(all.map(({ lane }) => lane)).size).toBe(Math.max(...all.map(({ lane }) => lane)))
    expect(Math.min(...all.map(({ lane }) => lane))).toBe(1)
  })
})

describe('the drawing of a report', () => {
  const { report } = buildReport(checkContent(kitchenSink).source, '2023', 'en')
  const drawingOf = (events: readonly Event[]) => yearDrawing(report!, events)

  it('has a mark for each dated event, placed for three widths', () => {
    const { isDrawn, months, measures, entries } = drawingOf(report!.events)
    expect(isDrawn).toBe(true)
    expect(months).toHaveLength(12)
    expect(measures.map(({ name }) => name)).toEqual(['narrow', 'middle', 'wide'])
    expect(entries.map(({ event, date, hangs }) => [event.id, date, hangs])).toEqual([
      ['symposium', '25 July', true],
      ['camp', '1–2 August', true],
      ['visit', 'November', false],
    ])
    expect(entries[0]).toMatchObject({ from: '31.421%', width: '0.273%' })
    for (const { places } of entries) expect(places.map(({ name }) => name)).toHaveLength(3)
  })

  it('is left out where there are too many events to be told apart', () => {
    const [event] = report!.events
    const { isDrawn, entries } = drawingOf(Array.from({ length: 61 }, () => event!))
    expect([isDrawn, entries.length]).toEqual([false, 61])
  })
})
