import { describe, expect, it } from 'vitest'
import { listAwaited, printers } from '#check/problems/print.ts'
import { checkedWith, textOf } from './fixtures.ts'

const photo = (caption: string) => `caption: { ja: ${caption}, en: A caption }\n`

describe('what the organisation has still to supply', () => {
  it('is told once a year, with the ids of all that pages name', () => {
    const { problems } = checkedWith({
      '2023/photos/camp.yaml': photo('合宿'),
      '2023/photos/stage.yaml': photo('登壇'),
      '2023/photos/unused.yaml': photo('使わない写真'),
      '2023/partners/citizens.yaml': 'name: { ja: 市民の会, en: Citizens’ group }\nofficial: false\n',
    })
    const told = problems.filter(({ kind }) => kind === 'photographs-awaited')
    expect(told.map(({ detail }) => detail)).toEqual([{ count: '2', ids: 'camp, stage' }])
    expect(problems.find(({ kind }) => kind === 'names-unconfirmed')?.detail).toEqual({
      count: '1',
      ids: 'citizens',
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
    expect(listAwaited(problems, 'content').trim().split('\n').slice(2).toSorted()).toEqual([
      'content/2023/activities/B1.ja.mdx: 団体の名前',
      'content/2023/events/camp.yaml: 場所',
      'content/2023/events/camp.yaml: 日付',
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
    ).toMatch(/^.*：4件（.*--questions.*: 4 .*\n\n誤り0件、注意0件 .*\n$/)
    expect(printers.github(problems, 'content')).not.toMatch(/open-questions|写真がまだ|日付/)
    expect(listAwaited(problems, 'content')).toMatch(
      /2件[^]*写真がまだありません（1件）：camp[^]*contact がまだ/,
    )
  })
})
