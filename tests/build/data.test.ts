import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentFolder } from '#disk/content-folder.ts'
import { dist } from '../built.ts'
import { factsOf, differences } from '../facts.ts'

const content = contentFolder()
const published = (address: string) => readFileSync(`${dist}/${address}`, 'utf8')

describe('the data that the site publishes', () => {
  it.each([
    ['ja', '2023/report.json'],
    ['en', 'en/2023/report.json'],
  ])('hold every fact of the files (%s)', (locale, address) => {
    const facts = factsOf(content, '2023', locale)
    expect(facts.length).toBeGreaterThan(90)
    expect(differences(facts, published(address))).toEqual([])
  })

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

it('every address that was ever published is built', () => {
  const text = readFileSync(`${content}/addresses.txt`, 'utf8')
  const addresses = text.match(/^\/.*$/gm) ?? []
  expect(addresses.length).toBeGreaterThan(60)
  const fileOf = (address: string) => dist + address + (address.endsWith('/') ? 'index.html' : '')
  expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([])
})
