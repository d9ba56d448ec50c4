import { describe, expect, it } from 'vitest'
import type { Found } from '#source/found.ts'
import { checkedFiles, kitchenSink, overlaid, textOf } from './fixtures.ts'

const head = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])

/** What is told with a file of another name in the place of one of the kitchen sink, or beside all of them. */
const renamed = (to: string, from?: string) => {
  const old = kitchenSink.find(({ file }) => file === from)
  const found: Found = /photos\/.*\.(?!yaml)/.test(to)
    ? { file: to, is: 'picture', size: 1000, head }
    : { ...(old?.is === 'text' ? old : { is: 'other' as const }), file: to }
  const kept = kitchenSink.filter(({ file }) => file !== from)
  return checkedFiles(overlaid(kept, [found])).problems.map(({ kind, detail }) =>
    [kind, detail['like'] ?? detail['name'] ?? detail['there']].filter(Boolean).join(' '),
  )
}

describe('a file of another name is told once, with the name that it should have', () => {
  it.each([
    ['2023/activities/B1.ja.MDX', '2023/activities/B1.ja.mdx', 'stray-file B1.ja.mdx'],
    ['2023/activities/B1.en', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1.EN.mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1_en.mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1 en.mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1.英語.mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1.en．mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/activities/B1.en (1).mdx', '2023/activities/B1.en.mdx', 'stray-file B1.en.mdx'],
    ['2023/organisation_en.mdx', '2023/organisation.en.mdx', 'stray-file organisation.en.mdx'],
    ['2023/events/camp', '2023/events/camp.yaml', 'stray-file camp.yaml'],
    ['2023/events/camp.yaml.txt', '2023/events/camp.yaml', 'stray-file camp.yaml'],
    ['2023/events/camp.YAML', '2023/events/camp.yaml', 'stray-file camp.yaml'],
    ['2023/events/camp (1).yaml', '2023/events/camp.yaml', 'stray-file camp.yaml'],
    ['2023/events/ｃａｍｐ.yaml', '2023/events/camp.yaml', 'wrong-id camp.yaml'],
    ['2023/events/Camp.yaml', '2023/events/camp.yaml', 'wrong-id camp.yaml'],
    ['2023/goals/b-1.yaml', '2023/goals/B-1.yaml', 'wrong-id B-1.yaml'],
    ['2023/goals/B1.yaml', '2023/goals/B-1.yaml', 'wrong-id B-1.yaml'],
    ['2023/photos/STAGE.png', '2023/photos/stage.png', 'picture-name stage.png'],
    ['2023/photos/stage.PNG', '2023/photos/stage.png', 'picture-name stage.png'],
    ['2023/photos/stage (1).png', '2023/photos/stage.png', 'picture-name stage.png'],
    ['2023/photos/stage.jpg', '2023/photos/stage.png', 'picture-missing stage.jpg'],
  ])('%s for %s', (to, from, told) => expect(renamed(to, from)).toEqual([told]))

  it.each([
    '2023/activities/B1.ja のコピー.mdx',
    '2023/activities/B1.ja.mdx のコピー',
    '2023/activities/B1.ja のコピー 2.mdx',
    '2023/activities/B1.ja - コピー.mdx',
    '2023/activities/B1.ja - コピー (2).mdx',
    '2023/activities/コピー 〜 B1.ja.mdx',
    '2023/activities/B1.ja (1).mdx',
    '2023/activities/B1.ja（1）.mdx',
    '2023/activities/B1.ja copy.mdx',
    '2023/activities/B1.ja - Copy.mdx',
    '2023/activities/Copy of B1.ja.mdx',
    '2023/activities/B1.ja 2.mdx',
  ])('%s is a copy', (file) => expect(renamed(file)).toEqual(['copied-file B1.ja.mdx']))

  it.each([
    ['2023/photos/stage (1).png', 'picture-name'],
    ['2023/activities/camp.jpg', 'misplaced-file'],
    ['2023/IMG_0001.HEIC', 'misplaced-file'],
    ['2023/lunch-2.yaml', 'misplaced-file'],
    ['2023/activities/B1.xx.mdx', 'unknown-language'],
    ['2023/activities/B1.docx', 'stray-file'],
    ['2023/events/黒部 訪問.yaml', 'stray-file'],
    ['camp.jpg', 'stray-file'],
  ])('%s: %s', (file, kind) => expect(renamed(file).map((told) => told.split(' ')[0])).toEqual([kind]))

  it.each(['copy-of-law', 'visit-2', 'camp-copy'])('events/%s.yaml is a name', (id) => {
    const files = overlaid(kitchenSink, [
      {
        file: `2023/events/${id}.yaml`,
        is: 'text',
        bytes: new TextEncoder().encode('title: { ja: 昼食, en: A lunch }\n'),
      },
    ])
    expect(checkedFiles(files).problems.map(({ kind }) => kind)).toEqual(['unused-record'])
  })
})

it('a picture that nothing names is told with the record and the line to write', () => {
  const files = overlaid(kitchenSink, [{ file: '2023/photos/lunch.jpg', is: 'picture', size: 1000, head }])
  const [told] = checkedFiles(files).problems
  expect(told?.message.ja).toContain('lunch.yamlに「file: lunch.jpg」')
  expect(textOf('2023/photos/stage.yaml')).toContain('file: stage.png')
})
