import { describe, expect, it } from 'vitest'
import { listLeft } from '#check/problems/left.ts'
import { printers } from '#check/problems/print.ts'
import { checkedFiles, checkedWith, fixtures, kitchenSink, textOf } from './fixtures.ts'

const photo = (caption: string) => `caption: { ja: ${caption}, en: A caption }\n`

describe('what the organisation has still to supply', () => {
  it('is told once a year, with the words of all that pages name', () => {
    const { problems } = checkedWith({
      '2023/photos/camp.yaml': photo('合宿'),
      '2023/photos/stage.yaml': photo('登壇'),
      '2023/photos/unused.yaml': photo('使わない写真'),
      '2023/partners/citizens.yaml': 'name: { ja: 市民の会, en: Citizens’ group }\nofficial: false\n',
    })
    const told = problems.filter(({ kind }) => kind === 'photographs-awaited')
    expect(told.map(({ detail }) => detail)).toEqual([
      {
        count: '2',
        items: '2023/photos/camp.yaml: 合宿 / A caption\n2023/photos/stage.yaml: 登壇 / A caption',
      },
    ])
    expect(problems.find(({ kind }) => kind === 'names-unconfirmed')?.detail).toEqual({
      count: '1',
      items: '2023/partners/citizens.yaml: 市民の会 / Citizens’ group',
    })
  })

  it('names of the terms of use only what is undecided', () => {
    const report = textOf('2023/report.yaml').replace(/^contact:.*\n/m, '')
    const { problems } = checkedWith({ '2023/report.yaml': report })
    expect(problems.map(({ kind, detail }) => [kind, detail['ids']])).toEqual([
      ['terms-of-use-awaited', 'contact'],
    ])
  })

  it('is a list of questions that can be sent, each with its file', () => {
    const { problems } = checkedWith({
      '2023/events/camp.yaml': `${textOf('2023/events/camp.yaml')}questions: [日付, 場所]\n`,
      '2023/activities/B1.ja.mdx': textOf('2023/activities/B1.ja.mdx').replace(
        'area:',
        'questions:\n  - 団体の名前\narea:',
      ),
    })
    expect(problems.map(({ kind, detail }) => [kind, detail['count']])).toEqual([['open-questions', '3']])
    const lines = listLeft(true)(problems, 'content').split('\n')
    expect(lines.filter((line) => line.startsWith('- ')).toSorted()).toEqual([
      '- content/2023/activities/B1.ja.mdx: 団体の名前',
      '- content/2023/events/camp.yaml: 場所',
      '- content/2023/events/camp.yaml: 日付',
    ])
  })

  it('is counted in one line, so that what is new is seen, and listed when asked for', () => {
    const { problems } = checkedWith({
      '2023/photos/camp.yaml': photo('合宿'),
      '2023/events/camp.yaml': `${textOf('2023/events/camp.yaml')}questions: [日付, 場所]\n`,
      '2023/report.yaml': textOf('2023/report.yaml').replace(/^contact:.*\n/m, ''),
    })
    expect(
      printers.text(
        problems.filter(({ severity }) => severity === 'awaited'),
        'content',
      ),
    ).toMatch(/^.*：4件（.*--left.*: 4 .*\n\n誤り0件、注意0件 .*\n$/)
    expect(printers.github(problems, 'content')).not.toMatch(/open-questions|写真がまだ|日付/)
  })
})

describe('what is left to do', () => {
  it('is nothing in a report that is whole, and has an address', () => {
    const { problems } = checkedFiles(kitchenSink)
    expect(listLeft(true)(problems, 'content')).toBe(
      '# 残っていること / What is left\n\nありません。\n\nNothing.\n',
    )
    expect(listLeft(false)(problems, 'content')).toMatch(/: 1\n[^]*\n- content\/site.yaml: address\n$/)
  })

  it('is told by parts, each with its count, what to do, and its lines', () => {
    const { problems } = checkedWith({
      '2023/photos/camp.yaml': photo('合宿'),
      '2023/report.yaml': textOf('2023/report.yaml').replace(/^contact:.*\n/m, ''),
    })
    expect(listLeft(true)(problems, '../away').split('\n\n').slice(1)).toEqual([
      '## これから届く写真 / Photographs to come: 1',
      expect.stringContaining('写真がまだありません（1件）。'),
      expect.stringContaining('(1). Put each picture into photos'),
      '- ../away/2023/photos/camp.yaml: 合宿 / A caption',
      '## 決まっていないこと / Still undecided: 1',
      expect.stringContaining('contact がまだ'),
      expect.stringContaining('Still undecided: contact.'),
      '- ../away/site.yaml: contact\n',
    ])
  })

  it.each([
    ['missing-translation', '訳していないもの（英語） / Untranslated (English): 1'],
    ['missing-words', '訳していないもの（英語） / Untranslated (English): 1'],
    ['untranslated-field', '訳していないもの（英語） / Untranslated (English): 1'],
    ['outdated-translation', '今の原文から訳したと分からないもの（英語）'],
    ['unrecorded-translation', '今の原文から訳したと分からないもの（英語）'],
    ['copied-summary', '前の年度のままのもの'],
    ['copied-body', '前の年度のままのもの'],
    ['copied-year', '前の年度のままのもの'],
    ['taken-over', '前の年度のままのもの'],
    ['unwritten', '書いていないこと'],
    ['empty-body', '書いていないこと'],
  ])('lists what is %s, in its place', (name, heading) => {
    const fixture = fixtures.find((each) => each.name === name)
    const { problems } = checkedFiles(fixture?.files ?? [])
    const part = listLeft(true)(problems, 'content')
      .split(/^## /m)
      .find((text) => text.startsWith(heading))
    expect(part?.split('\n').filter((line) => line.startsWith(`- content/${fixture?.file}`))).toHaveLength(1)
  })
})

describe('permission of those in a picture', () => {
  it.each([
    ['is asked where there is a picture', 'stage', 'file: stage.png\n', ['picture-without-permission']],
    ['is recorded', 'stage', 'file: stage.png\npermission: granted\n', []],
    ['is not needed', 'stage', 'file: stage.png\npermission: not-needed\n', []],
    ['is not asked before the picture has come', 'stage', '', ['unused-picture']],
    [
      'is not asked of a picture that is not there',
      'stage',
      'file: other.png\n',
      ['picture-missing', 'unused-picture'],
    ],
  ])('%s', (_, id, fields, kinds) => {
    const { problems } = checkedWith({
      [`2023/photos/${id}.yaml`]: `${photo('登壇')}alt: { ja: 壇上の三人, en: Three people on a stage }\n${fields}`,
    })
    const told = problems.filter(({ severity }) => severity !== 'awaited')
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(kinds)
  })
})
