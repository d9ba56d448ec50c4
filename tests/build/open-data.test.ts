import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { check as readGeoJson } from '@placemarkio/check-geojson'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterAll, describe, expect, it } from 'vitest'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { csvOf } from '#exports/csv.ts'
import type { PublishedReport, PublishedYear } from '#exports/shape.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { inSite, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'

// Every file of data of the built site is read by a program of others.
const years = yearsOf(readContent(contentFolder()).source)
const written = (address: string) => readFileSync(`${dist}/${inSite(address)}`, 'utf8')
const ofYear = (year: string, name: string) => written(paths.dataFile({ year }, name))

type Package = {
  readonly licenses?: readonly { readonly path: string }[]
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly bytes: number
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly [string]
        readonly reference: { readonly resource: string }
      }[]
    }
  }[]
}

type Row = Readonly<Record<string, string>>

const rowsOf = (year: string, path: string): readonly Row[] =>
  parse<Row>(ofYear(year, path), { bom: true, columns: true, record_delimiter: '\r\n' })

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^(-?\d+(\.\d+)?(e[+-]?\d+)?)?$/,
  boolean: /^(true|false)?$/,
  date: /^(\d{4}-\d\d-\d\d)?$/,
}

describe.each(years)('the data of %s', (year) => {
  const all = JSON.parse(ofYear(year, 'report.json')) as PublishedYear
  const described = JSON.parse(ofYear(year, 'datapackage.json')) as Package
  const [first] = all.reports
  if (!first) throw new Error('no report')

  it('are as their JSON Schema says, and nothing else', () => {
    const schema = JSON.parse(ofYear(year, all.$schema)) as object
    const ajv = new Ajv2020({ strict: true, validateFormats: false })
    const isValid = ajv.compile(schema)
    isValid(all)
    expect(isValid.errors ?? []).toEqual([])
    expect(isValid({ ...all, invented: 1 })).toBe(false)
    const isReport = new Ajv2020({ strict: true, validateFormats: false }).compile({
      ...schema,
      type: undefined,
      properties: undefined,
      required: undefined,
      additionalProperties: undefined,
      $ref: '#/$defs/report',
    })
    for (const locale of localeIds) {
      const alone: unknown = JSON.parse(written(paths.json({ year, locale })))
      isReport(alone)
      expect(isReport.errors ?? []).toEqual([])
      expect(alone).toEqual(all.reports.find((report) => report.locale === locale))
    }
  })

  it('hold every body, as Markdown and as text', () => {
    expect(all.reports.map(({ locale }) => locale)).toEqual(localeIds)
    expect(all.original).toBe(original)
    for (const { activities, organisation } of all.reports)
      for (const { body } of [...activities, organisation]) {
        expect(body?.text.length).toBeGreaterThan(0)
        expect(body?.markdown).not.toMatch(/<[A-Z]|\[#/)
        expect(body?.text).not.toMatch(/<[A-Z]|\[#|^#|\*\*/m)
      }
  })

  it('are described as tables whose cells are of their types, and whose ids are there', () => {
    expect(described.resources.length).toBeGreaterThan(3)
    const ids = new Map(
      described.resources.map(({ name, path }) => [name, new Set(rowsOf(year, path).map(({ id }) => id))]),
    )
    for (const { name, path, bytes, schema } of described.resources) {
      const text = ofYear(year, path)
      expect([path, Buffer.byteLength(text)]).toEqual([path, bytes])
      const rows = rowsOf(year, path)
      expect(rows.length).toBeGreaterThan(0)
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name))
      const wrong = rows.flatMap((row) =>
        schema.fields.filter((field) => !patterns[field.type]?.test(row[field.name] ?? '')),
      )
      expect([name, wrong]).toEqual([name, []])
      for (const {
        fields: [field],
        reference,
      } of schema.foreignKeys ?? [])
        expect(rows.filter((row) => row[field] && !ids.get(reference.resource)?.has(row[field]))).toEqual([])
    }
    expect(
      described.licenses?.map(({ path }) => ofYear(year, path).includes(first.licence ?? '')) ?? [],
    ).toEqual(first.licence ? [true] : [])
  })

  it('say in tables what they say as JSON', () => {
    const word = (report: PublishedReport, kind: 'activities' | 'events', id: string | undefined) =>
      report[kind].find((thing) => thing.id === id)?.title
    for (const kind of ['activities', 'events'] as const)
      for (const row of first[kind].length ? rowsOf(year, `${kind}.csv`) : [])
        for (const report of all.reports)
          expect([undefined, '', word(report, kind, row['id'])]).toContain(row[`title_${report.locale}`])
    expect(rowsOf(year, 'activities.csv').map((row) => row[`title_${original}`])).toEqual(
      first.activities.map(({ title }) => title),
    )
    expect(rowsOf(year, 'activities.csv').map(({ goals }) => goals?.split(' ').filter(Boolean))).toEqual(
      first.activities.map(({ goals }) => goals),
    )
  })

  it('hold the places on a map', () => {
    if (!first.places.length) return
    const { features } = readGeoJson(ofYear(year, 'places.geojson')) as GeoJSON.FeatureCollection
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
      first.places.map(({ id, coordinates }) => [
        id,
        coordinates ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] } : null,
      ]),
    )
    expect(features.map(({ properties }) => properties?.[`name_${original}`] as unknown)).toEqual(
      first.places.map(({ name }) => name),
    )
  })

  it.each(localeIds)('hold the dated events as a calendar (%s)', (locale) => {
    const events = all.reports.find((report) => report.locale === locale)?.events.filter(({ date }) => date)
    if (!events?.length) return
    const calendar = new ICAL.Component(
      ICAL.parse(written(paths.dataFile({ year, locale }, 'events.ics'))) as unknown[],
    )
    const told = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    expect(told.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
      events.map(({ title, date = '' }) => [title, `${date.split('/')[0]}-01`.slice(0, 10)]),
    )
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(events.length)
  })
})

it.each(localeIds)('pages lead to their data (%s)', (locale) => {
  for (const year of years) {
    const at = { locale, year }
    const data = written(`${paths.data(at)}index.html`)
    const { places, events, partners, accounts = [] } = JSON.parse(written(paths.json(at))) as PublishedReport
    const pages = { places, timeline: events, partners, accounts }
    for (const [page, things] of Object.entries(pages).filter(([, all]) => all.length)) {
      const [, id] =
        new RegExp(`href="${paths.data(at)}#([a-z]+)"`).exec(
          written(`${paths.home(at)}${page}/index.html`),
        ) ?? []
      expect([page, things.length > 0 && data.includes(`<li id="${id}"`)]).toEqual([page, true])
    }
  }
})

it.each(localeIds)('the feed is one, and each page names it (%s)', (locale) => {
  const feed = parseFeed(written(paths.feed({ locale })))
  expect([feed.meta.type, feed.language]).toEqual(['atom', locale])
  expect(feed.title).toBeTruthy()
  expect(feed.items.every(({ id, url, updated, title }) => id && url && updated && title)).toBe(true)
  for (const page of [paths.newest({ locale }), paths.about({ locale, year: years[0] ?? '' })])
    expect(written(`${page}index.html`)).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="${paths.feed({ locale })}">`,
      ),
    )
})

it('every file to take home is in the sitemap of files, and there', () => {
  const listed = written(paths.file('sitemap-files.txt')).trim().split('\n').toSorted()
  const root = settings.origin + settings.base
  const files = globSync('{**/{data/*.*,report.json},feed.xml,*/feed.xml,*.{pdf,zip}}', { cwd: dist })
  expect(listed).toEqual(
    files.flatMap((file) => (/\.(?:html|md)$/.test(file) ? [] : `${root}${file}`)).toSorted(),
  )
  expect(written(paths.file('robots.txt'))).toContain(`Sitemap: ${root}sitemap-files.txt`)
})

const office = ['soffice', 'libreoffice'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
)
if (!office) console.warn('LibreOffice is not on this machine: no table was opened in it.')

/** UTF-8 as the mark at its beginning says, numbers seen as such, and formulas run. */
const asSpreadsheet = '--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,0,true'

describe.runIf(office)('LibreOffice', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const opened = (files: readonly string[]) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const { status, stderr } = spawnSync(
      office ?? '',
      [profile, '--headless', asSpreadsheet, '--convert-to', 'fods', '--outdir', folder, ...files],
      { encoding: 'utf8' },
    )
    expect(status, stderr).toBe(0)
    return files.map((file) => readFileSync(join(folder, basename(file).replace('.csv', '.fods')), 'utf8'))
  }

  it.each(years)('opens the tables of %s as they are written, with no formula', (year) => {
    const { resources } = JSON.parse(ofYear(year, 'datapackage.json')) as Package
    const sheets = opened(resources.map(({ path }) => resolve(dist, inSite(paths.dataFile({ year }, path)))))
    for (const [at, { name, path, schema }] of resources.entries()) {
      const sheet = plain(sheets[at] ?? '')
      expect([name, /table:formula=/.test(sheets[at] ?? '')]).toEqual([name, false])
      expect(sheet).toContain(plain(`>${schema.fields.map((field) => field.name).join('')}`))
      for (const row of rowsOf(year, path))
        for (const [column, cell] of Object.entries(row).filter(([column]) =>
          column.endsWith(`_${original}`),
        ))
          expect([column, sheet]).toEqual([column, expect.stringContaining(plain(cell))])
    }
  })

  it('runs a formula, but none of ours', () => {
    const fields = [{ name: 'word', type: 'string' as const, among: undefined }]
    writeFileSync(
      join(folder, 'ours.csv'),
      csvOf({ name: 'terms', fields, rows: [['=1+1'], ['@a'], ['-1+1']] }),
    )
    writeFileSync(join(folder, 'raw.csv'), 'word\r\n=1+1\r\n')
    const [ours = '', raw = ''] = opened(['ours.csv', 'raw.csv'].map((name) => join(folder, name)))
    expect([ours, raw].map((sheet) => /table:formula=/.test(sheet))).toEqual([false, true])
    expect(plain(ours)).toContain('=1+1')
  })
})

/** Words without what a file of LibreOffice writes otherwise: spaces and signs of XML. */
const plain = (text: string) => text.replace(/<[^>]*>|&\w+;|[\s&"'<>]/g, '')
