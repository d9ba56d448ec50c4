import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dist } from '../../built.ts'

const published = (address: string) => readFileSync(`${dist}/${address}`, 'utf8')

describe('the data that the site publishes', () => {
  it('say what the report of FY2023 says', () => {
    const ja = JSON.parse(published('2023/report.json')) as Record<string, { id: string }[]>
    const en = JSON.parse(published('en/2023/report.json')) as Record<string, { id: string }[]>
    expect(ja['period']).toEqual({ start: '2023-04-01', end: '2024-03-31' })
    expect(ja['activities']?.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'C1', 'D1', 'D2'])
    expect(ja['goals']?.map(({ id }) => id)).toEqual(['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'C-1', 'D-1', 'D-2'])
    const of = (data: typeof ja, kind: string, id: string) => data[kind]?.find((thing) => thing.id === id)
    // 約130名 / about 130 people; 1,000回超 / over 1,000 plays; 約9割 / about 90 %.
    expect(of(ja, 'metrics', 'participants')).toMatchObject({ qualifier: 'about', value: 130, unit: '名' })
    expect(of(en, 'metrics', 'plays')).toMatchObject({ qualifier: 'over', value: 1000, unit: 'views' })
    expect(of(en, 'metrics', 'worthwhile')).toMatchObject({
      measure: 'share',
      qualifier: 'about',
      value: 0.9,
    })
    expect(of(en, 'activities', 'A2')).toMatchObject({ area: 'A', goals: ['A-1'], translation: 'current' })
    expect(of(en, 'events', 'symposium-procurement')).toMatchObject({ date: '2023-07-25' })
    expect(of(ja, 'places', 'ho-chi-minh')).toMatchObject({ region: 'VN' })
    expect(of(en, 'partners', 'ilo-japan')).toMatchObject({ official: true })
  })
})
