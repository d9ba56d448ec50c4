import { check as readGeoJson } from '@placemarkio/check-geojson'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '#exports/calendar.ts'
import { csvOf } from '#exports/csv.ts'
import { dataPackage } from '#exports/data-package.ts'
import { placesAsGeoJson } from '#exports/geojson.ts'
import { publishedYear } from '#exports/published.ts'
import { reportSchema } from '#exports/shape.ts'
import { tablesOf } from '#exports/tables.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { checkedWith, textOf } from './fixtures.ts'

const editionsOf = (changes: Readonly<Record<string, string>> = {}): readonly Report[] => {
  const { source } = checkedWith(changes)
  return localeIds.map((locale) => {
    const { report } = buildReport(source, '2023', locale)
    if (!report) throw new Error('no report')
    return report
  })
}
const editions = editionsOf()

/** A table of the year, read by a parser of others. */
const read = (name: string, from: readonly Report[] = editions) => {
  const table = tablesOf(from).find((it) => it.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return parse<Readonly<Record<string, string>>>(csvOf(table), { bom: true, columns: true })
}

describe('a table', () => {
  it('begins with a mark of its encoding, and ends its lines as RFC 4180 says', () => {
    const [table] = tablesOf(editions)
    expect(table && csvOf(table)).toBe(
      '\uFEFFid,title_ja,title_en\r\nA,責任あるビジネス,Responsible business\r\nB,地域づくり,Building communities\r\n',
    )
  })

  it('has an apostrophe before words that a spreadsheet would run, and none before a number', () => {
    const words = ['=1+1', '+1', '-1', '@sum', '＝1', '\t=1', 'a=1', 'say "=1", please']
    const rows = [...words.map((word) => [word, -1]), [undefined, undefined]]
    const fields = ['word', 'number'].map((name) => ({ name, type: 'string' as const, among: undefined }))
    const cells = parse(csvOf({ name: 'terms', fields, rows }), { bom: true, from_line: 2 })
    expect(cells).toEqual([
      ...["'=1+1", "'+1", "'-1", "'@sum", "'＝1", "'\t=1", 'a=1', 'say "=1", please'].map((word) => [
        word,
        '-1',
      ]),
      ['', ''],
    ])
  })

  it('holds facts once and words once a language', () => {
    expect(read('metrics')[1]).toMatchObject({
      id: 'worthwhile',
      measure: 'share',
      value: '0.9',
      qualifier: 'about',
      unit_ja: '',
      counts_ja: '有意義と回答',
      counts_en: 'found it worthwhile',
      event: 'symposium',
      activities: 'A1',
    })
    expect(read('people').map(({ group_en, name_en, in_office }) => [group_en, name_en, in_office])).toEqual([
      ['Board', 'Hanako Mihon', '2023-06/2025-06'],
      ['Board', 'Taro Mihon', '2023-06-20/..'],
      ['Auditors', 'Ichiro Mihon', ''],
    ])
  })

  it('holds a statement an amount a row, its headings without one', () => {
    const [heading, ...rows] = read('accounts')
    expect(heading).toMatchObject({ line: '1', title_en: 'Income', depth: '1', amount: '', year: '' })
    expect(rows.slice(0, 3).map(({ line, year, basis, amount }) => [line, year, basis, amount])).toEqual([
      ['2', '2023', 'budget', '1200000'],
      ['2', '2023', 'actual', '1210000'],
      ['2', '2022', 'actual', '1100000'],
    ])
    expect(read('accounts').some(({ total }) => total === 'true')).toBe(true)
  })

  it('has nothing where a translation is missing', () => {
    const file = '2023/events/camp.yaml'
    const [, camp] = read(
      'events',
      editionsOf({
        [file]: textOf(file)
          .replace(/, en: .*? \}/, ' }')
          .replace(/\n\s+en:.*/, ''),
      }),
    )
    expect(camp).toMatchObject({ id: 'camp', title_ja: '合宿', title_en: '' })
  })

  it('is left out where there is nothing to hold', () => {
    const names = tablesOf(editions.map((report) => ({ ...report, people: [], terms: [] }))).map(
      ({ name }) => name,
    )
    expect(names).not.toContain('people')
    expect(names).not.toContain('terms')
    expect(names).toContain('changes')
  })
})

it('a calendar holds a day, days to the last, a month as its days, and the first of what goes on', () => {
  const [report] = editions
  if (!report) throw new Error('no report')
  const [event] = report.events
  if (!event) throw new Error('no event')
  const dates = [
    '2023-07-25',
    '2023-08-01/2023-08-02',
    '2023-12',
    '2023-11/2024-02',
    '2024-02-28/2024-02-29',
    '2023-11/..',
    undefined,
  ]
  const events = dates.map((date, at) => ({ ...event, id: `event-${at}`, date }))
  const text = calendarOf({ ...report, events }, 'minna')
  const told = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  expect(told.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])).toEqual([
    ['event-0.2023@minna', '2023-07-25', '2023-07-26'],
    ['event-1.2023@minna', '2023-08-01', '2023-08-03'],
    ['event-2.2023@minna', '2023-12-01', '2024-01-01'],
    ['event-3.2023@minna', '2023-11-01', '2024-03-01'],
    ['event-4.2023@minna', '2024-02-28', '2024-03-01'],
    ['event-5.2023@minna', '2023-11-01', '2023-11-02'],
  ])
  expect(told.map(({ description }) => description.split('\n')[0])).toEqual([
    '2023年7月25日',
    '2023年8月1日〜2日',
    '2023年12月',
    '2023年11月〜2024年2月',
    '2024年2月28日〜29日',
    '2023年11月〜',
  ])
  // Nothing of the day of the build is in it.
  expect(text.match(/DTSTAMP.*/g)).toEqual(
    Array(6).fill(`DTSTAMP:${report.updated.replaceAll('-', '')}T000000Z`),
  )
})

it('a place lies where its files say, longitude first, or nowhere', () => {
  const file = '2023/places/kurobe.yaml'
  const coordinates = 'coordinates: { latitude: 36.9, longitude: 137.4 }\n'
  const { features } = readGeoJson(
    JSON.stringify(placesAsGeoJson(editionsOf({ [file]: textOf(file) + coordinates }))),
  ) as GeoJSON.FeatureCollection
  expect(features).toMatchObject([
    { id: 'viet-nam', geometry: null, properties: { name_en: 'Viet Nam', region: 'VN', activities: ['A1'] } },
    {
      id: 'kurobe',
      geometry: { type: 'Point', coordinates: [137.4, 36.9] },
      properties: { name_ja: '黒部市' },
    },
  ])
})

describe('the JSON Schema', () => {
  const isValid = new Ajv2020({ strict: true, validateFormats: false }).compile(reportSchema())
  const body = { language: undefined, markdown: '**a**', text: 'a' }
  const told = (from: readonly Report[]): unknown =>
    JSON.parse(JSON.stringify(publishedYear(from, 'abcd1234', () => body)))

  it('says what a report of every kind of content holds', () => {
    isValid(told(editions))
    expect(isValid.errors ?? []).toEqual([])
  })

  it('refuses what is not published', () => {
    const [report] = editions
    if (!report) throw new Error('no report')
    const wrong = { ...report, events: report.events.map((event) => ({ ...event, date: 'in July' })) }
    expect(isValid(told([wrong]))).toBe(false)
    expect(isValid({ ...(told(editions) as object), questions: [] })).toBe(false)
  })
})

it('a data package names a licence only where there is one', () => {
  const [report] = editions
  if (!report) throw new Error('no report')
  const described = (licence: string | undefined) =>
    dataPackage({ report, version: 'abcd1234', tables: [], licence, describe: () => undefined })
  expect(described('licence.txt')).toMatchObject({
    name: 'our-activity-report-2023',
    licenses: [{ path: 'licence.txt', title: report.licence?.text }],
  })
  expect(described(undefined)).not.toHaveProperty('licenses')
})
