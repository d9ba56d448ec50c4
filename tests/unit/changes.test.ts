import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { addressList } from '#check/year/addresses.ts'
import { addressesOfYear } from '#check/year/page-links.ts'
import { reportAsJson } from '#exports/json.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { pagePath } from '#site/paths.ts'
import { bytesOf, checkedWith, inShort, kitchenSink, overlaid, textOf, today } from './fixtures.ts'

const file = '2023/report.yaml'
const [head = ''] = textOf(file).split('changes:')

const withChanges = (...changes: readonly string[]) =>
  `${head}changes:\n${changes.map((change) => `  - { what: { ja: 言葉, en: A word }, ${change} }\n`).join('')}`

const told = (...changes: readonly string[]) =>
  checkedWith({ [file]: withChanges(...changes) }).problems.map(({ kind, line }) => [kind, line])

const {
  site: {
    years: [year],
    id,
  },
} = checkContent(kitchenSink)
const addresses = addressList(localeIds.flatMap((locale) => addressesOfYear(year!, locale, id)))

const line = head.split('\n').length + 1

describe('a change', () => {
  it.each([
    [
      'of the translation alone',
      'kind: correction, page: A1, before: { en: good }, after: { en: instructive }',
    ],
    ['that took words away', 'kind: correction, page: A1, before: { ja: 旧, en: Old }'],
    ['without words, as of a photograph', 'kind: correction, page: A1'],
    ['of a record that its page lists', 'kind: correction, page: A1, after: { ja: 録画の再生 }'],
    ['on a page of a goal', 'kind: correction, page: A-1, after: { ja: 政府調達における人権 }'],
    ['on the page of an area', 'kind: correction, page: B, after: { en: Dokkyo University }'],
    ['on a list', 'kind: addition, page: partners, after: { ja: 獨協大学 }'],
    ['over emphasis', 'kind: addition, page: A1, after: { ja: 第二次提言の公表 }'],
  ])('%s is taken', (_, change) => {
    expect(told(`date: 2024-06-20, ${change}`)).toEqual([])
  })

  it('on the day of publication is taken, and one that was agreed to before it', () => {
    const after = 'page: A1, after: { ja: 大変参考になった }'
    const published = (change: string) =>
      checkedWith({
        [file]: `published: 2024-06-10\n${withChanges(`date: ${change}, ${after}`)}`,
        'addresses.txt': addresses,
      }).problems.map(({ kind }) => kind)
    expect(published('2024-06-10, kind: correction')).toEqual([])
    expect(published('2024-04-10, kind: agreed')).toEqual([])
    expect(published('2024-06-09, kind: correction')).toEqual(['change-before-publication'])
  })

  it('may be changed again, on the same page and in the same language', () => {
    const first = 'date: 2024-06-20, kind: correction, page: A1, after: { ja: 少し参考になった }'
    const then = (page: string, locale: string) =>
      `date: 2024-06-25, kind: correction, page: ${page}, before: { ${locale}: 参考になった }, after: { ${locale}: 大変 }`
    expect(told(first, then('A1', 'ja'))).toEqual([])
    expect(told(first)).toEqual([['change-not-made', line]])
    expect(told(first, then('A1', 'en'))).toContainEqual(['change-not-made', line])
    expect(told(first, then('A-1', 'ja'))).toContainEqual(['change-not-made', line])
  })

  it('names what may be written for its page', () => {
    const { problems } = checkedWith({
      [file]: withChanges('date: 2024-06-20, kind: correction, page: partnrs'),
    })
    expect(problems[0]?.message.en).toMatch(
      /Did you mean “partners”\? Write one of: home, .*, A1, B1, message, support\.$/,
    )
  })

  it('is told by its page and, in data, by what staff call the page', () => {
    const { source } = checkContent(kitchenSink)
    const report = buildReport(source, '2023', 'en').report!
    expect(report.organisation.changes).toEqual([report.changes[1]])
    expect(reportAsJson(report).changes[1]).toEqual({
      date: '2024-06-20',
      kind: 'correction',
      page: 'organisation',
      what: 'What is told of public relations',
      before: 'More public relations',
      after: 'Fuller public relations',
    })
    expect(report.changes.map(({ page }) => pagePath(report, page))).toEqual([
      '/en/2023/',
      '/en/2023/organisation/',
      '/en/2023/about/',
    ])
    expect(report.changes[0]?.after).toEqual({ text: '一般財団法人見本', lang: 'ja' })
  })

  it('of an activity stands with it', () => {
    const text = withChanges('date: 2024-06-20, kind: correction, page: A1')
    const { report } = buildReport(checkedWith({ [file]: text }).source, '2023', 'ja')
    expect(report?.activities.map(({ changes }) => changes.length)).toEqual([1, 0])
    expect(report?.changes[0]?.page).toMatchObject({ kind: 'activities', id: 'A1' })
  })
})

describe('a day to come', () => {
  const shown = (day: string, moment: string | undefined) =>
    checkContent(
      overlaid(kitchenSink, [
        { file, is: 'text', bytes: bytesOf(textOf(file).replace('updated: 2024-07-01', `updated: ${day}`)) },
      ]),
      undefined,
      moment,
    ).problems.map(inShort)

  it('is told from the day after that of the check, and not where that is not known', () => {
    expect(shown(today, today)).toEqual([])
    expect(shown('2026-11-26', today)).toEqual([`date-in-future ${file}:6`])
    expect(shown('2026-11-26', undefined)).toEqual([])
  })
})

describe('an update before the end of the period', () => {
  it('is told once the year is over', () => {
    const early = (moment: string) =>
      checkContent(
        overlaid(kitchenSink, [
          {
            file,
            is: 'text',
            bytes: bytesOf(head.replace('updated: 2024-07-01', 'updated: 2024-02-01')),
          },
        ]),
        undefined,
        moment,
      ).problems.map(({ kind }) => kind)
    expect(early('2024-03-30')).toEqual([])
    expect(early('2024-03-31')).toEqual(['updated-before-end'])
  })
})
