import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '#disk/content-folder.ts'
import { reportAsJson } from '#exports/json.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { differences, factsOf } from '../facts.ts'
import { bytesOf, checkedFiles, checkedWith, kitchenSink, overlaid, textOf } from './fixtures.ts'

const folder = resolve(import.meta.dirname, '../fixtures')
const later = readFolder(`${folder}/second-year`)
const { source } = checkedFiles([...kitchenSink, ...later])
const years = { '2023': 'kitchen-sink', '2024': 'second-year' } as const

/** Both years, with the texts of some files changed, or the files taken away. */
const changed = (changes: Readonly<Record<string, string | undefined>>) =>
  checkedFiles(
    overlaid(
      [...kitchenSink, ...later].filter(({ file }) => !(file in changes)),
      Object.entries(changes).flatMap(([file, text]) =>
        text === undefined ? [] : [{ file, is: 'text' as const, bytes: bytesOf(text) }],
      ),
    ),
  ).source

describe.each(Object.entries(years))('the data of %s, beside another year', (year, name) => {
  it.each(localeIds)('say what its files say, and nothing of another year (%s)', (locale) => {
    const { report, problems } = buildReport(source, year, locale)
    if (!report) throw new Error('no report')
    expect(problems).toEqual([])
    const published = JSON.stringify(reportAsJson(report))
    expect(differences(factsOf(`${folder}/${name}`, year, locale), published)).toEqual([])
    expect(JSON.parse(published)).toMatchObject({ year, locale })
  })
})

describe('a report', () => {
  it('says how its words stand to the original, and in which language they are', () => {
    const english = buildReport(source, '2024', 'en').report
    const japanese = buildReport(source, '2024', 'ja').report
    expect(japanese?.activities.map(({ translation }) => translation)).toEqual(['original', 'original'])
    expect(english?.activities.map(({ translation }) => translation)).toEqual(['missing', 'outdated'])
    expect(english?.activities.map(({ title }) => title.lang)).toEqual(['ja', undefined])
    expect(japanese?.activities.map(({ title }) => title.lang)).toEqual([undefined, undefined])
    expect(english?.activities.map(({ prose }) => prose?.file)).toEqual([
      '2024/activities/A1.ja.mdx',
      '2024/activities/A2.en.mdx',
    ])
    expect(english?.activities.map(({ prose }) => prose?.lang)).toEqual(['ja', undefined])
    expect(english?.photos.find(({ id }) => id === 'later')?.caption).toEqual({
      text: 'あとから届く写真',
      lang: 'ja',
    })
    expect(japanese?.photos.find(({ id }) => id === 'later')?.caption.lang).toBeUndefined()
  })

  it('has no prose where a body is empty', () => {
    const file = '2023/activities/B1.ja.mdx'
    const empty = textOf(file).replace(/(?<=\n---\n)[^]*$/, '\n \n')
    const { report } = buildReport(checkedWith({ [file]: empty }).source, '2023', 'ja')
    expect(report?.activities.map(({ prose }) => prose?.file)).toEqual([
      '2023/activities/A1.ja.mdx',
      undefined,
    ])
  })

  it('leaves out what is left out', () => {
    const file = '2023/report.yaml'
    const bare = textOf(file).replace(/^(licence|contact|editorial|slips):.*\n(?: .*\n)*/gm, '')
    const report = buildReport(checkedWith({ [file]: bare }).source, '2023', 'ja').report
    expect(report).toMatchObject({ editorial: [], slips: [] })
    expect([report?.licence, report?.contact]).toEqual([undefined, undefined])
    const metric = '2023/metrics/plays.yaml'
    const alone = checkedWith({ [metric]: textOf(metric).replace(/^event: .*\n/m, '') }).source
    const built = buildReport(alone, '2023', 'ja').report
    if (!built) throw new Error('no report')
    const plays = reportAsJson(built).metrics.find(({ id }) => id === 'plays')
    expect(plays).toMatchObject({ id: 'plays', event: undefined })
  })

  it('tells events by date, and undated ones last', () => {
    const event = (date: string) => `title: { ja: できごと, en: Event }\n${date && `date: ${date}\n`}`
    const activity = textOf('2023/activities/B1.ja.mdx').replace('[camp]', '[d, c, b, a, e]')
    const { report } = buildReport(
      checkedWith({
        '2023/activities/B1.ja.mdx': activity,
        '2023/events/a.yaml': event('2023-05-02'),
        '2023/events/b.yaml': event(''),
        '2023/events/c.yaml': event('2023-05-01/2023-05-03'),
        '2023/events/d.yaml': event('2024-01'),
        '2023/events/e.yaml': event('2023-12'),
      }).source,
      '2023',
      'en',
    )
    const order = report?.events.map(({ id }) => id).filter((id) => id.length === 1)
    expect(order).toEqual(['c', 'a', 'e', 'd', 'b'])
  })
})

describe('the problems of a year', () => {
  const short = (year: string, changes: Parameters<typeof changed>[0]) =>
    buildReport(changed(changes), year, 'ja').problems.map(({ kind, file, path, detail }) =>
      [kind, file, ...path, ...Object.values(detail)].join(' '),
    )

  it('are its own', () => {
    const changes = { '2024/activities/A2.ja.mdx': undefined, '2024/organisation.ja.mdx': undefined }
    expect(short('2023', changes)).toEqual([])
    expect(short('2024', changes)).toEqual([
      'missing-original 2024/activities/A2.en.mdx 2024/activities/A2.ja.mdx',
      'missing-original 2024/organisation.en.mdx 2024/organisation.ja.mdx',
    ])
  })

  it('tell of the files that a year cannot be without', () => {
    const gone = ['report.yaml', 'organisation.ja.mdx', 'organisation.en.mdx'].map((file) => `2024/${file}`)
    expect(short('2024', Object.fromEntries(gone.map((file) => [file, undefined])))).toEqual([
      'missing-file 2024/report.yaml 2024/report.yaml',
      'missing-file 2024/organisation.ja.mdx 2024/organisation.ja.mdx',
    ])
    expect(buildReport(source, '2025', 'ja').report).toBeUndefined()
  })

  it('tell of ids that differ only in their letters’ size, and of names that are none, in the order of files', () => {
    const partner = 'name: { ja: 団体, en: Partner }\n'
    const twice = { '2023/partners/DOKKYO.yaml': partner, '2023/partners/Dokkyo.yaml': partner }
    expect(short('2023', twice)).toEqual([
      'wrong-id 2023/partners/DOKKYO.yaml DOKKYO partners',
      'duplicate-id 2023/partners/Dokkyo.yaml Dokkyo 2023/partners/DOKKYO.yaml',
      'wrong-id 2023/partners/Dokkyo.yaml Dokkyo partners',
      'duplicate-id 2023/partners/dokkyo.yaml dokkyo 2023/partners/Dokkyo.yaml',
    ])
  })

  it('tell of a goal of another area, and not of one that is not there', () => {
    const file = '2023/activities/A1.ja.mdx'
    expect(short('2023', { [file]: textOf(file).replace('[A-1]', '[A-1, B-1]') })).toEqual([
      `goal-of-another-area ${file} goals 1 B-1 A`,
    ])
    expect(short('2023', { [file]: textOf(file).replace('[A-1]', '[A-1, A-9]') })).toEqual([
      `unknown-reference ${file} goals 1 A-9 goals`,
    ])
  })
})
