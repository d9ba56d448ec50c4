import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { buildReport } from '#report/build.ts'
import { stringsOf } from '#report/strings.ts'
import { after, idIn } from '#site/over-years.ts'
import { checkedWith, fixtures, inShort, textOf } from './fixtures.ts'

/** A small year after the kitchen sink. */
const { files } = fixtures.find(({ name }) => name === 'taken-over')!
const reviewed = (text: string) => text.replace(/^takenOver:.*\n/m, '')
const next = Object.fromEntries(
  files
    .filter(({ file }) => file.startsWith('2024/'))
    .map(({ file }) => [file, reviewed(textOf(file, files))]),
)
const activity = '2024/activities/B1.ja.mdx'
const naming = (fields: string) => ({
  ...next,
  [activity]: next[activity]!.replace('area: B', `area: B\n${fields}`),
})
const problemsIn = (changes: Readonly<Record<string, string>>) => checkedWith(changes).problems
const told = (changes: Readonly<Record<string, string>>) => problemsIn(changes).map(inShort)

describe('partners and places', () => {
  const lists = 'partners: [dokkyo]\nplaces: [kurobe]'

  it('are looked up in the years before', () => {
    const { source } = checkedWith(naming(lists))
    expect(told(naming(lists))).toEqual([])
    const { report } = buildReport(source, '2024', 'en')
    expect(report?.partners.map(({ name }) => name.text)).toEqual(['Dokkyo University'])
    expect(report?.places.map(({ id, region }) => `${id} ${region}`)).toEqual(['kurobe JP-16'])
    // Those of the year before that no page of this one names are not its own.
    expect(buildReport(source, '2023', 'en').report?.partners).toHaveLength(4)
  })

  it('of the year itself go before, and change nothing in the year before', () => {
    const renamed = { '2024/partners/dokkyo.yaml': 'name: { ja: 別の大学, en: Another }\nofficial: true\n' }
    const changes = { ...naming('partners: [dokkyo]'), ...renamed }
    const [{ source }, problems] = [checkedWith(changes), problemsIn(changes)]
    const nameIn = (year: string) => {
      const { report } = buildReport(source, year, 'ja')
      return report?.partners.find(({ id }) => id === 'dokkyo')?.name.text
    }
    expect([nameIn('2023'), nameIn('2024')]).toEqual(['獨協大学', '別の大学'])
    expect(problems.map(({ kind, detail }) => [kind, detail['before']])).toEqual([
      ['other-name-before', '獨協大学'],
    ])
  })

  it('of two earlier years are the later one’s', () => {
    const older = { '2022/partners/dokkyo.yaml': 'name: { ja: 昔の大学, en: Of old }\nofficial: true\n' }
    const { source } = checkedWith({ ...naming('partners: [dokkyo]'), ...older })
    expect(buildReport(source, '2024', 'ja').report?.partners[0]?.name.text).toBe('獨協大学')
  })

  it('are never those of a later year', () => {
    const later = { '2024/partners/later.yaml': 'name: { ja: 後の会, en: Later }\nofficial: true\n' }
    const file = '2023/activities/B1.ja.mdx'
    const problems = problemsIn({
      ...naming('partners: [later]'),
      ...later,
      [file]: textOf(file).replace('[dokkyo]', '[dokkyo, later]'),
    })
    expect(problems.map(inShort)).toEqual([`unknown-reference ${file}:7`])
  })

  it('are held by the year before, whose mistake is told there alone', () => {
    const broken = { '2023/partners/dokkyo.yaml': 'name: { ja: 獨協大学 }\nofficial: Dokkyo\n' }
    expect([...new Set(problemsIn({ ...naming(lists), ...broken }).map(({ file }) => file))]).toEqual([
      '2023/partners/dokkyo.yaml',
    ])
  })

  it('that an earlier year has by the same name are needless, under their own id or another', () => {
    const dokkyo = textOf('2023/partners/dokkyo.yaml')
    const copies = { '2024/partners/dokkyo.yaml': dokkyo, '2024/partners/university.yaml': dokkyo }
    const problems = problemsIn({ ...naming('partners: [dokkyo, university]'), ...copies })
    expect(problems.map((problem) => [inShort(problem), problem.detail['id']])).toEqual([
      ['held-before 2024/partners/dokkyo.yaml:1', 'dokkyo'],
      ['held-before 2024/partners/university.yaml:1', 'dokkyo'],
      ['same-name 2024/partners/university.yaml:1', undefined],
    ])
    const place = {
      '2024/places/dokkyo.yaml': 'name: { ja: 獨協大学, en: Dokkyo University }\nregion: JP-11\n',
    }
    expect(told({ ...naming('places: [dokkyo]'), ...place })).toEqual([])
  })

  it('may be held again where something of them is new', () => {
    const known = {
      '2024/partners/dokkyo.yaml': textOf('2023/partners/dokkyo.yaml').replace('true', 'false'),
    }
    expect(told({ ...naming('partners: [dokkyo]'), ...known })).toEqual([
      'names-unconfirmed 2024/partners/dokkyo.yaml:1',
    ])
  })

  it('that the year holds and does not name are told as before', () => {
    const extra = { '2024/partners/extra.yaml': 'name: { ja: 別の会, en: Extra }\nofficial: true\n' }
    expect(told({ ...naming(lists), ...extra })).toEqual(['unused-record 2024/partners/extra.yaml:1'])
  })

  it('have their pages, to which bodies may lead', () => {
    const linked = naming(lists)
    const text = linked[activity].replace(
      '開いた。',
      '開いた（[団体](/2024/partners/)、[年表](/2024/timeline/)）。',
    )
    const problems = problemsIn({ ...linked, [activity]: text })
    expect(
      problems.filter(({ kind }) => kind === 'unknown-page').map(({ detail }) => detail['value']),
    ).toEqual(['/2024/timeline/'])
  })

  it('that are written wrongly are found among those of the years before', () => {
    const problems = problemsIn(naming('partners: [dokyo]\nplaces: [黒部市]'))
    expect(problems.map(({ kind, detail }) => [kind, detail['like']])).toEqual([
      ['unknown-reference', 'dokkyo'],
      ['unknown-reference', 'kurobe'],
    ])
  })

  it('are compared with the words of the page as those of the year itself are', () => {
    const page = naming('partners: [mihon-shop]')
    const near = checkedWith({ ...page, [activity]: `${page[activity]}\n見本 商店を訪問した。\n` })
      .problems.filter(({ kind }) => kind === 'near-name')
      .map(({ file, detail }) => [file, detail['right']])
    expect(near).toEqual([[activity, '見本商店']])
  })

  it('are the only kinds that are', () => {
    expect(told(naming('events: [camp]\nmetrics: [plays]'))).toEqual([
      `unknown-reference ${activity}:5`,
      `unknown-reference ${activity}:6`,
    ])
  })
})

describe('words of the year before', () => {
  const copied = (fields: string, body = '') => ({
    ...next,
    '2024/activities/B2.ja.mdx': `---\ntitle: 見学会\n${fields}\narea: B\n---\n\n${body || '見学会を開いた。'}\n`,
  })
  const kinds = (changes: Readonly<Record<string, string>>) =>
    checkedWith(changes)
      .problems.filter(({ kind }) => kind.startsWith('copied'))
      .map(inShort)

  it('are told where a page has them, whatever its pictures and its code', () => {
    expect(kinds(copied('summary: 7月25日にシンポジウムを開き、約130名が参加。'))).toEqual([
      'copied-summary 2024/activities/B2.ja.mdx:3',
    ])
    expect(kinds(copied('summary: 見学会。', '獨協大学の\n合宿（8月1-2日）。'))).toEqual([
      'copied-body 2024/activities/B2.ja.mdx:7',
    ])
  })

  it('may stand in a title, in an area, or nowhere', () => {
    expect(kinds(copied('title2: 政府調達における人権\nsummary: 見学会。'))).toEqual([])
    expect(
      kinds({ ...copied('summary: 見学会。'), '2024/areas/B.ja.mdx': textOf('2023/areas/B.ja.mdx') }),
    ).toEqual([])
  })

  it('in most activities are a copied folder', () => {
    const folder = (...ids: readonly string[]) =>
      Object.fromEntries(
        ids.map((id) => [`2024/activities/${id}.ja.mdx`, textOf(`2023/activities/${id}.ja.mdx`)]),
      )
    expect(kinds({ ...next, ...folder('A1', 'B1') })).toEqual(['copied-year 2024/report.yaml:1'])
    expect(kinds({ ...next, ...folder('A1') })).toEqual([
      'copied-summary 2024/activities/A1.ja.mdx:4',
      'copied-body 2024/activities/A1.ja.mdx:15',
    ])
  })

  it('are nobody’s where there is no year before', () => {
    expect(
      checkContent(files.filter(({ file }) => !file.startsWith('2023/'))).problems.map(({ kind }) => kind),
    ).not.toContain('copied-year')
  })
})

describe('what goes on from an earlier year', () => {
  const goal = '2024/goals/B-1.yaml'
  const aim = (fields = '') => ({
    [goal]: `area: B\ntitle: { ja: 参加型の計画, en: Participatory plans }\n${fields}`,
  })
  const metric = (text: string) => ({ '2024/metrics/plays.yaml': text })
  const reportOf = (changes: Readonly<Record<string, string>>, locale: 'ja' | 'en' = 'en') =>
    buildReport(checkedWith(changes).source, '2024', locale).report

  it('is named by its year and code, an activity or a goal', () => {
    const changes = { ...naming('goals: [B-1]\ncontinues: 2023/A1'), ...aim('continues: 2023/A-1\n') }
    expect(told(changes)).toEqual([])
    const report = reportOf(changes)
    expect(report?.activities[0]?.continues).toEqual({
      year: '2023',
      id: 'A1',
      title: { text: 'Human rights in government procurement', lang: undefined },
    })
    expect(report?.goals[0]?.continues?.title.text).toBe('Respect for human rights')
    expect(reportOf(naming('places: [kurobe]'))?.activities[0]?.continues).toBeUndefined()
  })

  it.each([
    ['2024/B1', '2023/B1'],
    ['2025/B1', '2023/B1'],
    ['2023/B2', '2023/B1'],
    ['2023/B-1', '2023/B1'],
  ])('is no %s', (from, like) => {
    const problems = problemsIn(naming(`continues: ${from}`))
    expect(problems.map(({ kind, detail }) => [kind, detail['from'], detail['like']])).toEqual([
      ['continues-nothing', from, like],
    ])
  })

  it.each(['B1', '2023-B1', '2023/activities/B1', '[2023/B1]'])('is not written as %s', (from) => {
    expect(told(naming(`continues: ${from}`))[0]).toMatch(/^wrong-(value|type) .*:5$/)
  })

  it('is not asked for while its file there cannot be read', () => {
    const broken = { '2023/activities/B1.ja.mdx': '---\ntitle: 題\n---\n\n本文。\n' }
    const found = told({ ...naming('continues: 2023/B1'), ...broken })
    expect(found.filter((problem) => problem.startsWith('continues'))).toEqual([])
  })

  const [same, other] = ['録画の再生', '録画の再生（延べ）'].map(
    (counts) =>
      `measure: count\nvalue: 1500\nunit: { ja: 回, en: plays }\ncounts: { ja: ${counts}, en: of the recording }\n`,
  )

  it.each([
    ['the same', same!, true],
    ['another', other!, false],
    ['another', same!.replace('ja: 回', 'ja: 件'), false],
    ['another', 'measure: share\nvalue: 0.5\ncounts: { ja: 録画の再生, en: of it }\n', false],
  ])('has the figure of the same name beside its own, with %s definition', (_, text, isSame) => {
    const changes = { ...naming('continues: 2023/A1\nmetrics: [plays]'), ...metric(text) }
    expect(reportOf(changes)?.metrics[0]?.before).toEqual({
      year: '2023',
      isSame,
      measure: 'count',
      value: 1000,
      qualifier: 'over',
      unit: { text: 'plays', lang: undefined },
      inTenths: false,
      counts: { text: 'of the recording', lang: undefined },
    })
  })

  it.each([
    ['an activity that goes on from none', 'metrics: [plays]'],
    ['one that goes on from another', 'continues: 2023/B1\nmetrics: [plays]'],
  ])('puts no figure beside those of %s', (_, fields) => {
    expect(reportOf({ ...naming(fields), ...metric(same!) })?.metrics[0]?.before).toBeUndefined()
  })

  it('changes nothing in the report of the earlier year', () => {
    const changes = { ...naming('continues: 2023/A1\nmetrics: [plays]'), ...metric(same!) }
    const strings = (all: Readonly<Record<string, string>>) => {
      const { report } = buildReport(checkedWith(all).source, '2023', 'ja')
      return report && stringsOf(report)
    }
    expect(strings(changes)).toBe(strings({}))
  })
})

describe('a thing over several years', () => {
  const third = Object.fromEntries(
    Object.entries(naming('continues: 2024/B1')).map(([file, text]) => [
      file.replace('2024/', '2025/').replace('B1', 'B2'),
      text.replaceAll('2025-', '2026-').replaceAll('2024-', '2025-').replaceAll('2024年', '2025年'),
    ]),
  )
  const { source } = checkedWith({ ...naming('continues: 2023/A1'), ...third })
  const reports = ['2023', '2024', '2025'].flatMap((year) => buildReport(source, year, 'en').report ?? [])
  const over = (year: string, id: string, to: string) =>
    idIn(reports, 'activities', { locale: 'en', year }, { id }, to)

  it('is followed both ways, from year to year', () => {
    expect(reports.map(({ year }) => year)).toEqual(['2023', '2024', '2025'])
    expect([over('2023', 'A1', '2024'), over('2023', 'A1', '2025')]).toEqual(['B1', 'B2'])
    expect([over('2025', 'B2', '2024'), over('2025', 'B2', '2023')]).toEqual(['B1', 'A1'])
    expect(over('2024', 'B1', '2024')).toBe('B1')
  })

  it('is nothing where it did not go on, nor before it began', () => {
    expect([over('2023', 'B1', '2024'), over('2023', 'B1', '2025')]).toEqual([undefined, undefined])
    expect(over('2023', 'A1', '2022')).toBeUndefined()
    expect(over('2024', 'B1', '2026')).toBeUndefined()
  })

  it('may leave out a year, and go on as several', () => {
    const leaping = checkedWith({
      ...naming('places: [kurobe]'),
      ...Object.fromEntries(
        Object.entries(third).map(([file, text]) => [
          file,
          text.replace('continues: 2024/B1', 'continues: 2023/B1'),
        ]),
      ),
    })
    const all = ['2023', '2024', '2025'].flatMap(
      (year) => buildReport(leaping.source, year, 'en').report ?? [],
    )
    const at = (year: string) => ({ locale: 'en' as const, year })
    expect(idIn(all, 'activities', at('2023'), { id: 'B1' }, '2025')).toBe('B2')
    expect(idIn(all, 'activities', at('2023'), { id: 'B1' }, '2024')).toBeUndefined()
    expect(idIn(all, 'activities', at('2025'), { id: 'B2' }, '2024')).toBeUndefined()
    expect(after(all, 'activities', at('2023'), { id: 'B1' })).toEqual([{ ...at('2025'), id: 'B2' }])
  })
})

describe('what a new year took over', () => {
  it('is awaited, and not told as unused besides', () => {
    const goal = (fields: string) => ({
      '2024/goals/B-2.yaml': `area: B\ntitle: { ja: 別の計画, en: Other plans }\n${fields}`,
    })
    expect(told({ ...next, ...goal('takenOver: 2023\n') })).toEqual(['taken-over 2024/goals/B-2.yaml:3'])
    expect(told({ ...next, ...goal('') })).toEqual(['goal-not-served 2024/goals/B-2.yaml:1'])
  })
})
