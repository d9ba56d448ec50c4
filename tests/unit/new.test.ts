import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { creatable } from '#check/edit/create.ts'
import { check } from '#cli/check.ts'
import { create } from '#cli/new.ts'
import { readContent, readFolder } from '#disk/content-folder.ts'
import { translated } from '#cli/translated.ts'
import { writeAll } from '#cli/write.ts'

let dir = ''
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'content-')), 'content')
  cpSync(resolve(import.meta.dirname, '../fixtures/kitchen-sink'), dir, { recursive: true })
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

const today = '2024-07-30'
const make = (what: string, id: string, year?: string) => create(dir, what, id, year, today)
const errors = () => readContent(dir).problems.filter(({ severity }) => severity === 'error')
const kindsOf = (file: string) => [
  ...new Set(
    readContent(dir)
      .problems.filter((problem) => problem.file === file)
      .map(({ kind }) => kind),
  ),
]

const ids: Readonly<Record<string, string>> = {
  activity: 'B2',
  event: 'visit-kurobe',
  partner: 'new-partner',
  place: 'new-place',
  metric: 'new-metric',
  photo: 'new-photo',
  link: 'new-link',
  goal: 'B-2',
  area: 'C',
  account: 'new-account',
  page: 'new-page',
  quotation: 'new-quotation',
}

describe('npm run new', () => {
  it('makes one of every kind', () => {
    expect(Object.keys(ids).toSorted()).toEqual([...creatable.keys()].toSorted())
  })

  it.each(Object.entries(ids))(
    '%s %s writes valid files, and check tells what is still to be written',
    (what, id) => {
      const before = readContent(dir).documents.length
      expect(make(what, id).failed).toBe(false)
      expect(readContent(dir).documents.length - before).toBe(
        ['activity', 'area', 'page'].includes(what) ? 2 : 1,
      )
      expect([...new Set(errors().map(({ kind }) => kind))]).toEqual(['unwritten'])
    },
  )

  it('writes nothing that warns: two of every kind and a year say only that they are to be written', () => {
    const again = (id: string) => id.replace(/\w$/, (last) => ({ 2: '3', C: 'E' })[last] ?? `${last}-2`)
    const all = Object.entries(ids).flatMap(([what, id]) => [make(what, id), make(what, again(id))])
    expect(all.filter(({ failed }) => failed)).toEqual([])
    make('year', '2024')
    const { problems } = checkContent(readFolder(dir), undefined, today)
    const told = problems.filter(({ severity }) => severity !== 'awaited')
    expect([...new Set(told.map(({ kind }) => kind))]).toEqual(['unwritten'])
  })

  it('people writes the file of a year once, with what is still to be written', () => {
    rmSync(join(dir, '2023/people.yaml'))
    expect([make('people', '').failed, make('people', '').failed]).toEqual([false, true])
    expect(kindsOf('2023/people.yaml')).toEqual(['unwritten'])
    expect(make('people', '', '2019').failed).toBe(true)
  })

  it('marks a figure that is still to be written', () => {
    make('metric', 'new-metric')
    const file = '2023/metrics/new-metric.yaml'
    const lines = readFileSync(join(dir, file), 'utf8').split('\n')
    const told = errors().filter((problem) => problem.file === file)
    expect(told.map(({ line }) => lines[line - 1])).toContain('value: 0 # 【未記入】')
  })

  it('comments on every field in Japanese', () => {
    make('event', 'visit-kurobe')
    expect(readFileSync(join(dir, '2023/events/visit-kurobe.yaml'), 'utf8')).toBe(
      [
        '# できごと / event（「#」で始まる行は説明です。使う項目は、行の始めの「# 」を消して書きます）',
        '# できごと：何があったかを短く',
        'title:',
        '  ja: 【未記入】',
        '  en: (to be written)',
        '# 日付：2023-07-25（日）、2023-08-01/2023-08-02（期間）、2023-11（月）、2023-11/2024-01（月から月）、2023-11/..（続いている）。分からなければ項目ごと省きます',
        '# date:',
        '# 確認事項：団体に確認したいこと。読者には表示されません',
        '# questions: []',
        '',
      ].join('\n'),
    )
    expect(kindsOf('2023/events/visit-kurobe.yaml')).toEqual(['unwritten'])
  })

  it('year 2024 takes over the plan, areas and goals, marks them, and dates the report', () => {
    expect(make('year', '2024').failed).toBe(false)
    const { source } = readContent(dir)
    const report = source.records.report.find(({ year }) => year === '2024')
    expect(report?.data.title).toEqual({ ja: '2024年度活動報告', en: 'FY2024 Activity Report' })
    expect(report?.data.period).toEqual({ start: '2024-04-01', end: '2025-03-31' })
    expect(report?.data.updated).toBe(today)
    expect(readdirSync(join(dir, '2024')).toSorted()).toEqual([
      'areas',
      'goals',
      'organisation.en.mdx',
      'organisation.ja.mdx',
      'report.yaml',
    ])
    expect(report?.data.plan?.takenOver).toBe(2023)
    expect(readFileSync(join(dir, '2024/goals/A-1.yaml'), 'utf8')).toBe(
      `continues: 2023/A-1\ntakenOver: 2023\n${readFileSync(join(dir, '2023/goals/A-1.yaml'), 'utf8')}`,
    )
    expect(readFileSync(join(dir, '2024/areas/A.en.mdx'))).toEqual(
      readFileSync(join(dir, '2023/areas/A.en.mdx')),
    )
    const awaited = readContent(dir).problems.find(({ kind }) => kind === 'taken-over')
    expect(awaited?.detail['items']?.split('\n')).toEqual([
      '2024/areas/A.ja.mdx: A',
      '2024/areas/B.ja.mdx: B',
      '2024/goals/A-1.yaml: A-1',
      '2024/goals/B-1.yaml: B-1',
      '2024/report.yaml: plan',
    ])
    expect([...new Set(errors().map(({ file }) => file))]).toEqual([
      '2024/organisation.en.mdx',
      '2024/organisation.ja.mdx',
    ])
  })

  it('year 2024 leaves behind what belongs to the year before: questions, and what editors did to its original', () => {
    writeFileSync(
      join(dir, '2023/areas/A.ja.mdx'),
      '---\ntitle: 領域\nquestions:\n  - 一つ目\n\n  # 電話で\n  - 二つ目\n---\n\n本文。\nquestions: 本文の行。\n',
    )
    writeFileSync(
      join(dir, '2023/goals/A-1.yaml'),
      'questions: [正式な名称,\n  読み] # 電話で\n# 目標\ntitle: { ja: 人権, en: Rights }\nquestion: [別の名]',
    )
    make('year', '2024')
    const copied = (file: string) => readFileSync(join(dir, '2024', file), 'utf8')
    expect(copied('areas/A.ja.mdx')).toBe(
      '---\ntakenOver: 2023\ntitle: 領域\n---\n\n本文。\nquestions: 本文の行。\n',
    )
    expect(copied('goals/A-1.yaml')).toBe(
      '# 目標\ncontinues: 2023/A-1\ntakenOver: 2023\ntitle: { ja: 人権, en: Rights }\nquestion: [別の名]',
    )
    expect(copied('report.yaml')).not.toMatch(/editorial|slips|changes/)
    expect(copied('report.yaml')).toContain('contact: ')
  })

  it('begins with a first year where there is none', () => {
    rmSync(join(dir, '2023'), { recursive: true })
    expect(make('year', '2025').failed).toBe(false)
    expect([...new Set(errors().map(({ kind }) => kind))]).toEqual(['unwritten'])
  })

  it('refuses to overwrite, and then writes nothing', () => {
    const file = join(dir, '2023/activities/B2.en.mdx')
    writeFileSync(file, 'mine')
    expect(make('activity', 'B2').failed).toBe(true)
    expect([readFileSync(file, 'utf8'), existsSync(join(dir, '2023/activities/B2.ja.mdx'))]).toEqual([
      'mine',
      false,
    ])
    expect(make('year', '2023').failed).toBe(true)
  })

  it('writes nothing where a link that leads nowhere stands in the way of one file', () => {
    symlinkSync(join(dir, 'nowhere'), join(dir, '2023/activities/B2.en.mdx'))
    const { lines, failed } = make('activity', 'B2')
    expect([failed, lines.join()]).toEqual([true, expect.stringMatching(/B2\.en\.mdx: すでにあります/)])
    expect(readdirSync(join(dir, '2023/activities')).filter((name) => name.startsWith('B2'))).toEqual([
      'B2.en.mdx',
    ])
  })

  it('says in both languages that a file cannot be written', () => {
    rmSync(join(dir, '2023/links'), { recursive: true })
    writeFileSync(join(dir, '2023/links'), 'a file in place of the folder')
    const { lines, failed } = make('link', 'new-link')
    expect([failed, lines.join()]).toEqual([
      true,
      expect.stringMatching(/何も作りませんでした.*nothing was made.*2023\/links/),
    ])
  })

  it('takes away the files and folders that it has made, where a later one cannot be written', () => {
    const before = readdirSync(dir, { recursive: true }).toSorted()
    const files = ['2024/areas/A.ja.mdx', '2024/goals/A-1.yaml', '2023/report.yaml/x.yaml']
    expect(
      writeAll(
        dir,
        files.map((file) => ({ file, text: '' })),
      ),
    ).toContain('report.yaml')
    expect(readdirSync(dir, { recursive: true }).toSorted()).toEqual(before)
  })

  it.each([
    ['activity', 'b2', undefined],
    ['activity', '../../B2', undefined],
    ['event', 'Visit', undefined],
    ['event', '../x', undefined],
    ['event', 'x', '../..'],
    ['year', '24', undefined],
    ['event', 'visit', '2019'],
    ['constructor', 'x', undefined],
    ['', '', undefined],
  ])('refuses %s %s', (what, id, year) => expect(make(what, id, year).failed).toBe(true))

  it('writes nothing behind a symbolic link', () => {
    const outside = join(dir, '..', 'outside')
    mkdirSync(outside)
    rmSync(join(dir, '2023/events'), { recursive: true })
    symlinkSync(outside, join(dir, '2023/events'))
    expect(make('event', 'visit-kurobe').failed).toBe(true)
    expect(readdirSync(outside)).toEqual([])
  })
})

describe('npm run translated', () => {
  const file = '2023/activities/B1.en.mdx'

  it('records the original of now, and changes nothing else', () => {
    const path = join(dir, file)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(/sha256-\w+/, 'sha256-000000000000'))
    expect(kindsOf(file)).toEqual(['outdated-translation'])
    expect(translated([path], dir).failed).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('adds the line where there is none', () => {
    const path = join(dir, file)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(/translationOf: .*\n/, ''))
    translated([path], dir)
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(kindsOf(file)).toEqual([])
  })

  it.each(['translationOf:', 'translationOf: # なし', 'translationOf: 12', 'translationOf: []'])(
    'replaces a line that holds no fingerprint: %s',
    (line) => {
      const path = join(dir, file)
      const before = readFileSync(path, 'utf8')
      writeFileSync(path, before.replace(/translationOf: .*/, line))
      translated([path], dir)
      expect(readFileSync(path, 'utf8')).toMatch(/^translationOf: sha256-\w+\n---$/m)
      expect(kindsOf(file)).toEqual([])
    },
  )

  it.each([
    '2023/activities/B1.ja.mdx',
    '2023/events/camp.yaml',
    '../elsewhere.en.mdx',
    '2023/activities/B9.en.mdx',
  ])('refuses %s', (path) => expect(translated([join(dir, path)], dir).failed).toBe(true))

  it('tells of a path that leads nowhere', () => {
    const { lines } = translated(['2023/activities/B1.en.mdx'], dir)
    expect(lines.join()).toMatch(/そのファイルはありません.*No such file/)
  })

  it('takes the paths that npm run new prints', () => {
    const printed = make('activity', 'B2').lines.flatMap((line) => /^(\S+\.en\.mdx): /.exec(line)?.[1] ?? [])
    expect(printed.map((path) => resolve(path))).toEqual([join(dir, '2023/activities/B2.en.mdx')])
  })

  it('refuses while the original has errors', () => {
    writeFileSync(join(dir, '2023/activities/B1.ja.mdx'), '---\ntitle: 題\n---\n')
    expect(translated([join(dir, file)], dir).failed).toBe(true)
  })

  it('refuses while the body of the original has errors', () => {
    const original = join(dir, '2023/activities/B1.ja.mdx')
    writeFileSync(original, `${readFileSync(original, 'utf8')}\n**これは強調されない\n`)
    const before = readFileSync(join(dir, file), 'utf8')
    expect(translated([join(dir, file)], dir).failed).toBe(true)
    expect(readFileSync(join(dir, file), 'utf8')).toBe(before)
    expect(kindsOf(file)).not.toContain('outdated-translation')
  })
})

describe('npm run check -- --fix', () => {
  it('mends on disk until nothing more can be mended, and touches no other file', async () => {
    const path = join(dir, '2023/activities/B1.en.mdx')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('title: ', 'title：').replace('Dokkyo University', 'Ｄokkyo Univ.'))
    const { mended, problems } = await check(dir, { fix: true })
    expect(mended.map(({ file }) => file)).toEqual(['2023/activities/B1.en.mdx'])
    expect([readFileSync(path, 'utf8'), problems]).toEqual([before, []])
  })
})
