import { describe, expect, it } from 'vitest'
import { nearest } from '#check/fields/nearest.ts'
import { formatGoalCode, formatGoalNumber } from '#i18n/format.ts'
import { buildReport } from '#report/build.ts'
import { decode } from '#source/decode.ts'
import { ids } from '#site/paths.ts'
import { bytesOf, checkedWith, inShort, textOf } from './fixtures.ts'

const told = (changes: Readonly<Record<string, string>>) => checkedWith(changes).problems.map(inShort)

describe('a date of the fiscal year from April 2023 to March 2024', () => {
  const at = (date: string) =>
    told({ '2023/events/camp.yaml': `title: { ja: 合宿, en: Study camp }\ndate: ${date}\n` }).filter(
      (problem) => problem.startsWith('date-'),
    )

  it.each([
    '2023-04-01',
    '2023-04',
    '2024-03-31',
    '2024-03',
    '2023-04-01/2024-03-31',
    '2024-03-31/2024-03-31',
    '2023-11/2024-01',
    '2023-03-31/2023-04-01',
    '2024-03-31/2024-04-01',
    '2018-04/2029-12',
    '2022-11/..',
    '2024-03-31/..',
  ])('%s is inside', (date) => expect(at(date)).toEqual([]))

  it.each([
    '2023-03-31',
    '2023-03',
    '2024-04-01',
    '2024-04',
    '2023-03-30/2023-03-31',
    '2024-04/2024-05',
    '2024-04/..',
    '2017-12/2023-04',
    '2024-03/2030-01',
  ])('%s is outside', (date) => expect(at(date)).toEqual(['date-outside-year 2023/events/camp.yaml:2']))
})

describe('what was meant by a word', () => {
  it.each([
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['TITLE', 'title'],
    ['qusetions', 'questions'],
    ['ur', 'url'],
    ['dokyo', 'dokkyo'],
    // A third of the letters may differ, at least one, and no more.
    ['xyitle', 'title'],
    ['abitle', 'title'],
    ['xyzle', undefined],
    ['xy', undefined],
    // A letter alone is like every other one.
    ['ab', undefined],
    ['bcd', undefined],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, ['title', 'summary', 'questions', 'url', 'dokkyo', 'a'])).toBe(meant)
  })

  it('is the nearest of several', () => {
    expect(nearest('place', ['places', 'plays', 'plan'])).toBe('places')
    expect(nearest('plaza', ['places', 'playz'])).toBe('playz')
  })
})

describe('the prefecture of a place', () => {
  it.each([
    ['北海道', 'JP-02', true],
    ['北海道札幌市', 'JP-02', true],
    ['北海道札幌市', 'JP-01', false],
    ['東京都', 'JP-14', true],
    ['京都府', 'JP-13', true],
    ['京都府', 'JP-26', false],
    ['愛媛県', 'JP-37', true],
    ['富山市', 'JP-01', false],
    ['道後温泉', 'JP-01', false],
  ])('%s with %s is told: %s', (name, region, isTold) => {
    const found = told({ '2023/places/kurobe.yaml': `name: { ja: ${name}, en: Place }\nregion: ${region}\n` })
    expect(found.filter((problem) => problem.startsWith('other-region'))).toHaveLength(isTold ? 1 : 0)
  })
})

describe('a file of another encoding', () => {
  const guessOf = (bytes: readonly number[]) =>
    decode({ file: 'a.yaml', is: 'text', bytes: Uint8Array.from(bytes) }).findings[0]?.detail?.['guess']

  it.each([
    ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]],
    ['EUC-JP', [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec]],
    // What may be either is what Windows writes.
    ['Shift_JIS', [0xb3, 0xe8, 0xc6, 0xb0]],
    ['UTF-16', [0xff, 0xfe, 0x65, 0x00]],
    ['UTF-16', [0xfe, 0xff, 0x00, 0x65]],
    ['UTF-16', [0x65, 0x00, 0x0a, 0x00]],
    ['UTF-8?', [0xff, 0x41]],
  ])('%s', (guess, bytes) => expect(guessOf(bytes)).toBe(guess))

  it('is not one of this encoding', () => {
    expect(decode({ file: 'a.yaml', is: 'text', bytes: bytesOf('日本語\n') }).findings).toEqual([])
  })
})

describe('an id that the page gives to a part of its own', () => {
  const file = '2023/activities/A1.ja.mdx'
  it.each(Object.entries(ids).map(([kind, id]) => [kind, id({ id: 'x' })]))(
    'of a %s is none of a heading',
    (_, id) => {
      expect(textOf(file)).toMatch(/\[#[a-z]+\]/)
      expect(told({ [file]: textOf(file).replace(/\[#[a-z]+\]/, `[#${id}]`) }).join()).toContain(
        'reserved-heading-id',
      )
    },
  )
})

describe('a tenth activity, goal or circled number', () => {
  it('stands behind the ninth', () => {
    const activity = (id: string): [string, string] => [
      `2023/activities/${id}.ja.mdx`,
      textOf('2023/activities/B1.ja.mdx'),
    ]
    const goal = (id: string): [string, string] => [`2023/goals/${id}.yaml`, textOf('2023/goals/B-1.yaml')]
    const more = Object.fromEntries([...['B2', 'B9', 'B10'].map(activity), ...['B-2', 'B-10'].map(goal)])
    const { report } = buildReport(checkedWith(more).source, '2023', 'ja')
    expect(report?.activities.map(({ id }) => id)).toEqual(['A1', 'B1', 'B2', 'B9', 'B10'])
    expect(report?.goals.map(({ id }) => id)).toEqual(['A-1', 'B-1', 'B-2', 'B-10'])
    expect(report?.activities.find(({ id }) => id === 'B9')?.next?.id).toBe('B10')
  })

  it.each([
    [1, '①'],
    [9, '⑨'],
    [10, '⑩'],
    [20, '⑳'],
    [21, '(21)'],
  ])('%i is circled as %s where Unicode has it', (number, circled) => {
    const goal = { id: `A-${number}`, number }
    expect([formatGoalCode(goal, 'ja'), formatGoalNumber(goal, 'ja')]).toEqual([`A-${circled}`, circled])
    expect([formatGoalCode(goal, 'en'), formatGoalNumber(goal, 'en')]).toEqual([
      `A-${number}`,
      String(number),
    ])
  })
})
