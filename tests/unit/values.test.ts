import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkedWith, textOf } from './fixtures.ts'

const camp = '2023/events/camp.yaml'
const plays = '2023/metrics/plays.yaml'

const told = (file: string, from: string, to: string) =>
  checkedWith({ [file]: textOf(file).replace(from, () => to) }).problems

describe('a value with a quotation mark of its own', () => {
  it.each([
    ["'Visit to the Women's Fund'", `"Visit to the Women's Fund"`],
    ["'The workers' fund'", `"The workers' fund"`],
    ["'Visit of the workers''", `"Visit of the workers'"`],
    [String.raw`'The Women\'s Fund'`, `"The Women's Fund"`],
    [`'The Women's "Fund"'`, `'The Women''s "Fund"'`],
    [`"The "Fund" in Omachi"`, `'The "Fund" in Omachi'`],
  ])('%s is to be %s', (value, right) => {
    for (const text of [
      `title:\n  ja: 合宿\n  en: ${value}\ndate: 2023-08-01/2023-08-02\n`,
      `title: { ja: 合宿, en: ${value} }\ndate: 2023-08-01/2023-08-02\n`,
    ]) {
      const problems = checkedWith({ [camp]: text }).problems
      expect(problems.map(({ kind, detail }) => [kind, detail['right']])).toEqual([['quote-in-value', right]])
      expect(() => void parse(`en: ${right}`)).not.toThrow()
    }
  })

  it.each([
    ['"A" and "B"', 'sign-at-start'],
    ["'A' and 'B'", 'sign-at-start'],
  ])('%s is made of two: %s', (value, kind) => {
    const text = `title:\n  ja: 合宿\n  en: ${value}\ndate: 2023-08-01/2023-08-02\n`
    expect(checkedWith({ [camp]: text }).problems.map((problem) => problem.kind)).toEqual([kind])
  })

  it.each([`'The Women''s Fund'`, `"The Women's Fund"`, `The Women's Fund`, `The workers' fund`])(
    '%s is right',
    (value) => {
      const text = `title:\n  ja: 合宿\n  en: ${value}\ndate: 2023-08-01/2023-08-02\n`
      expect(checkedWith({ [camp]: text }).problems).toEqual([])
    },
  )

  it('keeps what is told of the lines above it', () => {
    const text = "title:\n  ja: 合宿\n  en: 'The Women's Fund'\ndate: 2023-08-01\n"
    const problems = checkedWith({ [camp]: `date: @x\n${text}` }).problems
    expect(problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['bad-yaml 1', 'quote-in-value 4'])
  })
})

describe('a number that is not in plain digits', () => {
  it.each([
    ['1,000', '1000'],
    ['１，０００', '1000'],
    ["'1,000'", '1000'],
    ['1_000', '1000'],
    ['1000回', '1000'],
    ['約1000', '1000'],
    ['1千', '1000'],
    ['1.5万', '15000'],
    ['△1,000', '-1000'],
    ['90%', '0.9'],
    ['3.5割', '0.35'],
    ['1e3', '1000'],
    ['0x3E8', '1000'],
    ['01000', '1000'],
    ['+1000', '1000'],
  ])('%s is to be %s', (value, right) => {
    const file = told(plays, '1000', value).filter(
      ({ kind, file: own }) => own === plays && kind !== 'full-width-letter',
    )
    expect(file.map(({ detail }) => detail['right'] ?? detail['value'])).toEqual(
      value === '１，０００' ? ['1000'] : [right],
    )
  })

  it.each(['千', '12:30', '2023-24', '多数', '1.2.3'])('%s: nobody can tell', (value) =>
    expect(told(plays, '1000', value).map(({ kind, detail }) => [kind, detail['right']])).toEqual([
      ['wrong-type', undefined],
    ]),
  )

  it.each(['1e5', '2023', '007', 'true'])(
    'words that read %s are to be quoted as they are written',
    (value) => {
      const [problem] = told(camp, 'Study camp', value)
      expect(problem?.message.ja).toContain(`'${value}'`)
    },
  )

  it('and its commas within braces', () => {
    const text =
      '{ measure: count, value: 1,000, unit: { ja: 回, en: plays }, counts: { ja: 再生, en: plays } }\n'
    expect(
      checkedWith({ [plays]: text })
        .problems.map(({ message }) => message.ja)
        .join(),
    ).toContain('value: 1000')
  })
})

describe('what was meant', () => {
  it.each([
    ['2023/metrics/participants.yaml', 'about', '約', 'about'],
    ['2023/metrics/participants.yaml', 'about', '未満', 'under'],
    ['2023/photos/stage.yaml', 'stage.png', 'Stage.PNG', 'stage.png'],
    ['2023/activities/B1.ja.mdx', 'area: B', 'area: b', 'B'],
    ['2023/activities/B1.ja.mdx', 'area: B', 'area: 領域Ｂ', 'B'],
    ['2023/activities/B1.ja.mdx', '[B-1]', '[B1]', 'B-1'],
    ['2023/activities/B1.ja.mdx', '[B-1]', '[目標B-①]', 'B-1'],
  ])('in %s by %s written as %s: %s', (file, from, to, like) => {
    const problems = told(file, from, to).filter(({ kind }) => !/full-width/.test(kind))
    expect(problems.map(({ detail }) => detail['like'])).toEqual([like])
  })

  it.each([
    ['area: B', 'area: E', 'A、B'],
    ['[B-1]', '[B-9]', 'A-1、B-1'],
  ])('by %s written as %s nobody can tell: those that there are', (from, to, known) => {
    const [problem] = told('2023/activities/B1.ja.mdx', from, to)
    expect(problem?.detail['known']).toBe(known)
    expect(problem?.detail['like']).toBeUndefined()
  })

  it('a refused qualifier has no echo at the activity', () =>
    expect(told('2023/metrics/participants.yaml', 'about', '約').map(({ kind }) => kind)).toEqual([
      'wrong-value',
    ]))
})
