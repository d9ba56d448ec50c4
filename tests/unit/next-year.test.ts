import { describe, expect, it } from 'vitest'
import { created } from '#check/edit/create.ts'
import { periodOf } from '#check/year/fiscal-year.ts'
import { checkedWith, textOf } from './fixtures.ts'

const report = (start: string, end: string) =>
  textOf('2023/report.yaml').replace('start: 2023-04-01, end: 2024-03-31', `start: ${start}, end: ${end}`)

type Changes = Readonly<Record<string, string>>

/** The files of a new year, beside the kitchen sink with some files changed. */
const newYear = (id: string, changes: Changes = {}) => {
  const files = created(checkedWith(changes), { what: 'year', id, year: undefined, today: '2025-06-30' })
  if (typeof files === 'string') throw new Error(files)
  return files
}

const newReport = (id: string, changes?: Changes): string =>
  newYear(id, changes).find(({ file }) => file.endsWith('/report.yaml'))?.text ?? ''

const filesOf = (id: string, changes?: Changes) => newYear(id, changes).map(({ file }) => file)

describe('the period of a new year', () => {
  it.each([
    ['2024', {}, ['2023-04-01', '2024-03-31'], ['2024-04-01', '2025-03-31']],
    ['2016', { named: 'last' }, ['2014-10-01', '2015-09-30'], ['2015-10-01', '2016-09-30']],
    ['2024', { start: 3 }, ['2023-03-01', '2024-02-29'], ['2024-03-01', '2025-02-28']],
    ['2028', { start: 3 }, ['2026-03-01', '2027-02-28'], ['2028-03-01', '2029-02-28']],
    // A short year on the way to another first month.
    ['2024', { start: 1 }, ['2023-04-01', '2023-12-31'], ['2024-01-01', '2024-12-31']],
  ] as const)('%s with %j follows on from %j', (year, settings, [from, to], [start, end]) => {
    expect(periodOf(year, settings, { start: from, end: to })).toEqual({ start, end })
  })

  it.each([
    ['2024', {}, '2024-04-01', '2025-03-31'],
    ['2024', { start: 1 }, '2024-01-01', '2024-12-31'],
    ['2024', { start: 1, named: 'last' }, '2024-01-01', '2024-12-31'],
    ['2024', { start: 10, named: 'last' }, '2023-10-01', '2024-09-30'],
    ['2024', { start: 3 }, '2024-03-01', '2025-02-28'],
  ] as const)(
    '%s with %j is that of the settings where no year came before',
    (year, settings, start, end) => {
      expect(periodOf(year, settings)).toEqual({ start, end })
    },
  )
})

describe('npm run new -- year', () => {
  it('without a year makes the next one', () => {
    expect(newReport('')).toContain('period: { start: 2024-04-01, end: 2025-03-31 }')
  })

  it('follows the period and settings of content, whatever their month', () => {
    const text = newReport('', {
      'site.yaml': `${textOf('site.yaml').replace(/^fiscalYear:.*\n/m, '')}fiscalYear: { start: 10, named: last }\n`,
      '2023/report.yaml': report('2022-10-01', '2023-09-30'),
    })
    expect(text).toContain('period: { start: 2023-10-01, end: 2024-09-30 }')
  })

  it('follows the year before it, not a later one', () => {
    const text = newReport('2022', { '2021/report.yaml': report('2021-04-01', '2022-03-31') })
    expect(text).toContain('period: { start: 2022-04-01, end: 2023-03-31 }')
  })

  it('renames the report by every year that its title names, and marks a title that names none', () => {
    const titled = (ja: string, en: string) => ({
      '2023/report.yaml': textOf('2023/report.yaml').replace(
        '{ ja: 2023年度活動報告, en: FY2023 Activity Report }',
        `{ ja: ${ja}, en: ${en} }`,
      ),
    })
    expect(newReport('', titled('2023–2024年の報告（2030へ）', "'Report 2023, 2024'"))).toContain(
      "title: { ja: 2024–2025年の報告（2030へ）, en: 'Report 2024, 2025' }",
    )
    expect(newReport('', titled('令和5年度活動報告', 'FY2023 Report'))).toContain(
      'title: { ja: 【未記入】, en: FY2024 Report }',
    )
  })
})

describe('what goes on in a new year', () => {
  const fileOf = (changes: Changes, name: string) =>
    newYear('', changes).find(({ file }) => file === `2024/${name}`)?.text ?? ''

  it('are its goals, each from that of the year before, whatever that went on from', () => {
    const goal = {
      '2023/goals/A-1.yaml': `${textOf('2023/goals/A-1.yaml')}continues: 2022/A-3\ntakenOver: 2022\n`,
    }
    expect(fileOf(goal, 'goals/A-1.yaml')).toBe(
      `continues: 2023/A-1\ntakenOver: 2023\n${textOf('2023/goals/A-1.yaml')}`,
    )
  })

  it('is the page of the organisation by its title, with nothing else', () => {
    const page = {
      '2023/organisation.ja.mdx': textOf('2023/organisation.ja.mdx').replace('組織運営', "'運営：一年'"),
    }
    expect(fileOf(page, 'organisation.ja.mdx')).toMatch(
      /\ntitle: '運営：一年'\n[^]*\nsummary: 【未記入】\n[^]*\n- 【未記入】\n$/,
    )
    expect(fileOf({}, 'organisation.en.mdx')).toContain('\ntitle: Running the organisation\n')
  })
})

describe('a plan', () => {
  const planned = (plan: string) => ({
    '2023/report.yaml': textOf('2023/report.yaml').replace(/^plan:\n(?: {2}.*\n)*/m, plan),
  })

  it.each([
    ['plan: { title: { ja: 計画 } }\n', 'plan: { takenOver: 2023, title: { ja: 計画 } }\n'],
    [
      'plan:\n  # 名称\n  title: { ja: 計画 }\n',
      'plan:\n  # 名称\n  takenOver: 2023\n  title: { ja: 計画 }\n',
    ],
    [
      'plan:\n  takenOver: 2021\n  title: { ja: 計画 }\n',
      'plan:\n  takenOver: 2023\n  title: { ja: 計画 }\n',
    ],
    ['', ''],
  ])('that reads %j is taken over as %j', (before, after) => {
    const text = newReport('', planned(before))
    expect(text).toContain(`To bring people together }\nintroduction`)
    expect(/^plan:.*\n(?: {2}.*\n)*/m.exec(text)?.[0] ?? '').toBe(after)
  })

  it('that has ended is to be written anew, and leaves its goals behind', () => {
    const ended = planned('plan: { title: { ja: 計画 }, period: { first: 2021, last: 2023 } }\n')
    expect(newReport('', ended)).toMatch(
      /\n# 2023年度までの計画が終わった.*\n.*\nplan:\n.*\n {2}title:\n {4}ja: 【未記入】/,
    )
    expect(filesOf('', ended).filter((file) => /goals|areas/.test(file))).toEqual(
      ['A', 'B'].flatMap((id) => [`2024/areas/${id}.en.mdx`, `2024/areas/${id}.ja.mdx`]),
    )
    const going = planned('plan: { title: { ja: 計画 }, period: { first: 2021, last: 2024 } }\n')
    expect(filesOf('', going)).toContain('2024/goals/A-1.yaml')
  })
})

describe('periods of years', () => {
  const told = (before: string, after: string) =>
    checkedWith({
      '2023/report.yaml': report('2023-04-01', before),
      '2024/report.yaml': report(after, '2025-03-31').replaceAll('2023年度', '2024年度'),
    })
      .problems.filter(({ kind }) => kind.startsWith('years-'))
      .map(({ kind, file, detail }) => [kind, file, detail['start'], detail['end']].join(' '))

  it.each([
    ['2024-03-31', '2024-04-01', []],
    ['2024-02-29', '2024-03-01', []],
    ['2024-03-31', '2024-03-31', ['years-overlap 2024/report.yaml 2024-03-31 2024-03-31']],
    ['2024-03-31', '2024-04-02', ['years-apart 2024/report.yaml 2024-04-02 2024-03-31']],
    ['2024-12-31', '2024-04-01', ['years-overlap 2024/report.yaml 2024-04-01 2024-12-31']],
    ['2024-02-30', '2024-04-01', []],
  ])('%s is followed by %s', (before, after, expected) => expect(told(before, after)).toEqual(expected))

  it('may leave whole years to reports that stand elsewhere', () => {
    const { problems } = checkedWith({ '2021/report.yaml': report('2021-04-01', '2022-03-31') })
    expect(problems.map(({ kind }) => kind)).not.toContain('years-apart')
  })

  it('lie within those of a plan that has years', () => {
    const kinds = (first: number, last: number) =>
      checkedWith({
        '2023/report.yaml': textOf('2023/report.yaml').replace(
          /^ {2}motto:.*/m,
          `  period: { first: ${first}, last: ${last} }`,
        ),
      }).problems.map(({ kind }) => kind)
    expect([kinds(2020, 2023), kinds(2023, 2025)]).toEqual([[], []])
    expect([kinds(2020, 2022), kinds(2024, 2026)]).toEqual([['report-outside-plan'], ['report-outside-plan']])
  })
})
