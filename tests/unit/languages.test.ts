import { describe, expect, it } from 'vitest'
import { checkedFiles, checkedWith, kitchenSink, textOf } from './fixtures.ts'

const file = '2023/activities/A1.en.mdx'
const original = '2023/activities/A1.ja.mdx'
const english = textOf(file)

/** What is told of files with changed texts: kind, line, and what the message names. */
const told = (changes: Readonly<Record<string, string>>) =>
  checkedWith(changes).problems.map(({ kind, file: at, line, detail }) =>
    [kind, `${at.split('/').at(-1)}:${line}`, ...Object.values(detail)].join(' | '),
  )

/** The same, of one English file with some words in the place of others. */
const changed = (before: string | RegExp, after: string, text = english) => {
  expect(text.replace(before, after)).not.toBe(text)
  return told({ [file]: text.replace(before, after) })
}

describe('the body of a translation', () => {
  it('has the headings of its original', () => {
    expect(changed('[#voices]', '[#comments]')).toEqual([
      'different-headings | A1.en.mdx:16 | highlights voices after | highlights comments after',
      'unknown-anchor | A1.en.mdx:28 | #voices',
    ])
    expect(changed('### What came next [#after]\n\n', '')).toEqual([
      'different-paragraphs | A1.en.mdx:8 | 7 | 6',
      'different-headings | A1.en.mdx:16 | highlights voices after | highlights voices',
    ])
    expect(changed('## Main activities [#highlights]\n\n', '')).toEqual([
      'different-paragraphs | A1.en.mdx:8 | 7 | 6',
      'different-headings | A1.en.mdx:14 | highlights voices after | voices after',
    ])
    expect(changed('### What came next', '## What came next')).toEqual([
      'different-heading-levels | A1.en.mdx:26 | ### | ##',
    ])
  })

  it('has its figures, list items, levels, quotations and paragraphs', () => {
    expect(changed('<Photo id="stage" />', '<Photo id="cover" />')).toContain(
      'different-figures | A1.en.mdx:8 | Photo:stage | Photo:cover',
    )
    expect(changed('- The **Second', '- One more\n- The **Second')).toEqual([
      'different-list-items | A1.en.mdx:8 | 3 | 4',
    ])
    expect(changed('  - A summary', '- A summary')).toEqual([
      'different-list-levels | A1.en.mdx:8 | 1 1 2 | 1 1 1',
    ])
    expect(changed('> I would like to see it used.\n\n', '')).toEqual([
      'different-quotes | A1.en.mdx:16 | 2 | 1',
    ])
    expect(changed('In November we', 'More followed.\n\nIn November we')).toEqual([
      'different-paragraphs | A1.en.mdx:26 | 2 | 3',
    ])
  })

  it('is compared as a whole where its headings cannot be paired', () => {
    const joined = english.replace('### What came next [#after]\n\n', '')
    const heading = 'different-headings | A1.en.mdx:16 | highlights voices after | highlights voices'
    const figures = 'Photo:stage Metrics:participants Metrics:worthwhile Metrics:plays'
    expect(changed('<Photo id="cover" />', '', joined)).toContain(
      `different-figures | A1.en.mdx:8 | ${figures} Photo:cover | ${figures}`,
    )
    expect(changed('  - A summary', '- A summary', joined)).toEqual([
      'different-list-levels | A1.en.mdx:8 | 1 1 2 | 1 1 1',
      'different-paragraphs | A1.en.mdx:8 | 7 | 6',
      heading,
    ])
    expect(changed('> It was very instructive.\n\n', '', joined)).toEqual([
      'different-paragraphs | A1.en.mdx:8 | 7 | 5',
      'different-quotes | A1.en.mdx:8 | 2 | 1',
      heading,
    ])
    expect(changed('over 1,000 times', 'over 2,000 times', joined)).toContain(
      'different-numbers | A1.en.mdx:8 | over 1000 | over 2000 | 1000超 | 2000超',
    )
  })

  it('has its numbers, block by block, told at the block', () => {
    expect(changed('about 90%', 'about 80%')).toEqual([
      'different-numbers | A1.en.mdx:20 | about 9割 | about 80% | 約9割 | 約80%',
    ])
    expect(changed('(25 July)', '(26 July)')).toEqual([
      'different-numbers | A1.en.mdx:10 | 25 | 26 | 25 | 26',
    ])
    // The one number is moved to another block.
    expect(changed('- A symposium (25 July)', '- A symposium').toSorted()).toEqual([
      'different-numbers | A1.en.mdx:10 | 7月, 25 |  | 7月, 25 | ',
    ])
    expect(changed('In November we', 'In 2022 there was more.\n\nIn November we')).toEqual([
      'different-numbers | A1.en.mdx:26 |  | 2022 |  | 2022',
      'different-paragraphs | A1.en.mdx:26 | 2 | 3',
    ])
  })
})

describe('the fields of a translation', () => {
  it('have the numbers of the original', () => {
    expect(changed('about 130 people took part.', 'over 130 people took part.')).toEqual([
      'different-numbers | A1.en.mdx:4 | about 130 | over 130 | 約130 | 130超',
    ])
  })

  it('are there where the original has them, and only there', () => {
    expect(changed(/subtitle: .*\n/, '')).toEqual(['untranslated-field | A1.en.mdx:2 | subtitle'])
    const japanese = textOf('2023/activities/B1.en.mdx')
    expect(
      told({ '2023/activities/B1.en.mdx': japanese.replace('summary:', 'subtitle: More\nsummary:') }),
    ).toEqual(['field-without-original | B1.en.mdx:3 | subtitle'])
  })

  it('of records stand beside the original', () => {
    expect(told({ '2023/partners/dokkyo.yaml': 'name: { ja: 獨協大学 }\n' })).toContain(
      'missing-words | dokkyo.yaml:1 | name | en',
    )
    expect(told({ '2023/events/camp.yaml': 'title: { ja: 3日間の合宿, en: A camp of 2 days }\n' })).toEqual([
      'different-numbers | camp.yaml:1 | 3 | 2 | 3 | 2',
    ])
    const report = textOf('2023/report.yaml').replace(', en: The first character of a name }', ' }')
    expect(told({ '2023/report.yaml': report })).toEqual(['missing-words | report.yaml:18 | slips.0 | en'])
  })
})

describe('a translation', () => {
  it('is there', () => {
    const { problems } = checkedFiles(kitchenSink.filter((found) => found.file !== file))
    expect(
      problems.map(({ kind, file: at, detail }) => [kind, at, ...Object.values(detail)].join(' | ')),
    ).toEqual([`missing-translation | ${original} | content/${file} | en`])
  })

  it('was made from its original as it is now', () => {
    const hash = /translationOf: (.*)/.exec(english)?.[1]
    expect(changed(/translationOf: .*/, 'translationOf: sha256-0123456789ab')).toEqual([
      `outdated-translation | A1.en.mdx:5 | A1.ja.mdx | content/${file} | ${hash}`,
    ])
    expect(changed(/translationOf: .*\n/, '')).toEqual([
      `unrecorded-translation | A1.en.mdx:1 | A1.ja.mdx | content/${file} | ${hash}`,
    ])
  })

  it('writes names as the list does', () => {
    const b1 = '2023/activities/B1.en.mdx'
    expect(told({ [b1]: textOf(b1).replaceAll('Dokkyo University', 'a university') })).toEqual([
      'term-not-followed | B1.en.mdx:6 | 獨協大学 | Dokkyo University',
    ])
  })
})

describe('what is agreed to differ', () => {
  const camp = '2023/events/camp.yaml'
  const record = (ja: string, en: string, entry: string) =>
    told({ [camp]: `title: { ja: ${ja}, en: ${en} }\nagreed: [${entry}]\n` })
  const entry = (original: string, translation: string) =>
    `{ original: ${original}, translation: ${translation}, reason: 団体に確認した }`

  it('is not told, in a record', () => {
    expect(record('4日間の合宿', 'A 5-day camp', entry('4日間', '5-day'))).toEqual([])
    expect(record('合宿（8月上旬）', 'Camp (late August)', entry('8月上旬', 'late August'))).toEqual([])
  })

  it('is not told in a body or a field of a translation, however it is set', () => {
    const agreed = `agreed: [${entry('7月25日', '26 July')}]\ntranslationOf`
    const text = english.replace('(25 July)', '(**26** July)').replace('translationOf', agreed)
    expect(told({ [file]: text })).toEqual([])
  })

  it('hides no other difference, there or elsewhere', () => {
    const both = record('4日間、30人の合宿', 'A 5-day camp of 40 people', entry('4日間', '5-day'))
    expect(both).toEqual(['different-numbers | camp.yaml:1 | 30 | 40 | 30 | 40'])
    const agreed = english.replace('translationOf', `agreed: [${entry('7月25日', '26 July')}]\ntranslationOf`)
    expect(
      told({ [file]: agreed.replace('(25 July)', '(26 July)').replace('about 90%', 'about 80%') }),
    ).toEqual(['different-numbers | A1.en.mdx:21 | about 9割 | about 80% | 約9割 | 約80%'])
  })

  it.each([
    ['14日間の合宿', 'A 5-day camp', '4日間', '5-day'],
    ['4日間の合宿', 'A 15-day camp', '4日間', '5-day'],
    ['4日間の合宿', 'A 5.5-day camp', '4日間', '5-day'],
  ])('is told where its words are none of the text: %s = %s', (ja, en, original, translation) =>
    expect(record(ja, en, entry(original, translation)).map((it) => it.split(' ')[0])).toEqual([
      'different-numbers',
      'agreed-without-difference',
    ]),
  )

  it('has a reason, and is a few words', () => {
    const kinds = (words: string) => record('4日間', '5 days', words).map((it) => it.split(' ')[0])
    expect(kinds("{ original: 4日間, translation: 5 days, reason: '' }")).toContain('empty-field')
    expect(kinds('{ original: 4日間, translation: 5 days }')).toContain('missing-field')
    expect(kinds(`{ original: 4日間, translation: '${'5 days '.repeat(20)}', reason: 理由 }`)).toContain(
      'wrong-value',
    )
  })
})
