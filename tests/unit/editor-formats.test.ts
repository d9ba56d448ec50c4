import { describe, expect, it } from 'vitest'
import { alternatives } from '#editor/alternatives.ts'
import { proseFormat, recordFormat } from '#editor/formats.ts'
import { recorded } from '#editor/recorded.ts'
import { fingerprint } from '#report/fingerprint.ts'
import { kitchenSink } from './fixtures.ts'

const record = recordFormat(alternatives)
const formatOf = (file: string) => (file.endsWith('.mdx') ? proseFormat : record)
const texts = kitchenSink.flatMap((found) =>
  found.is === 'text' && /\.(mdx|yaml)$/.test(found.file)
    ? [[found.file, new TextDecoder().decode(found.bytes)] as const]
    : [],
)

/** Texts without white space at their ends, which the form takes away. */
const trimmed = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  )

/** What a form makes of a file when somebody changes some of its fields. */
const edited = (file: string, text: string, change: Readonly<Record<string, unknown>>) =>
  formatOf(file).toFile({ ...trimmed(formatOf(file).fromFile(text.trim())), ...change })

describe('what a form writes', () => {
  it('is the same file, byte by byte, where nobody changed anything', () => {
    expect(texts.length).toBeGreaterThan(40)
    for (const [file, text] of texts) expect(edited(file, text, {}), file).toBe(text)
  })

  const report = [
    '# The report',
    'title: { ja: 報告, en: Report }',
    "note: 'a: b' # as supplied",
    '',
    '# What follows was agreed.',
    'vision:',
    '  ja: 前の言葉',
    '  en: As before',
    'list:',
    '  - { ja: 一, en: One }',
    '  # of two',
    '  - ja: 二',
    '    en: Two',
    'ids: [a, b]',
    '# The end',
    '',
  ].join('\n')

  it.each([
    [
      'a value in one line',
      { title: { ja: '報告', en: 'A, b' } },
      [['title: { ja: 報告, en: Report }', "title: { ja: 報告, en: 'A, b' }"]],
    ],
    [
      'one language of two',
      { vision: { ja: '後の言葉', en: 'As before' } },
      [['  ja: 前の言葉', '  ja: 後の言葉']],
    ],
    ['a list of names', { ids: ['a', 'c'] }, [['ids: [a, b]', 'ids: [a, c]']]],
    [
      'an item',
      {
        list: [
          { ja: '一', en: 'One' },
          { ja: '二', en: '2' },
        ],
      },
      [['    en: Two', '    en: "2"']],
    ],
    ['a blank', { note: '' }, [["note: 'a: b' # as supplied\n", '']]],
  ])('changes only the lines of %s', (_, change, lines) => {
    const expected = lines.reduce((text, [from = '', to = '']) => text.replace(from, to), report)
    expect(edited('a.yaml', report, change).replaceAll("'2'", '"2"')).toBe(expected)
  })

  it('gives an item at the end of a file a line of its own', () => {
    const text = 'title: 題\nchanges:\n  - date: 2024-06-01\n    what: { ja: 一 }\n'
    const changes = [{ date: '2024-06-01', what: { ja: '一' } }, { date: '2024-08-01' }]
    expect(edited('2023/report.yaml', text, { changes })).toBe(`${text}  - date: 2024-08-01\n`)
  })

  it('puts what is new at the end, in the style of the project, and leaves out blanks', () => {
    expect(
      record.toFile({
        title: { ja: '新しい', en: '' },
        official: false,
        date: '',
        events: ['a', 'b'],
        questions: ['これでよいか', ''],
        people: [{ name: { ja: '山田' }, role: { ja: '' } }],
        values: [1200, -5],
        none: [],
        text: '一行目\n二行目',
      }),
    ).toBe(
      [
        'title:',
        '  ja: 新しい',
        'events: [a, b]',
        'questions:',
        '  - これでよいか',
        'people:',
        '  - name:',
        '      ja: 山田',
        'values: [1200, -5]',
        'text: "一行目\\n二行目"',
        '',
      ].join('\n'),
    )
    expect(edited('a.yaml', 'official: false\n', { role: '' })).toBe('official: false\n')
    expect(edited('a.yaml', 'a: b', { c: 'd' })).toBe('a: b\nc: d\n')
  })

  it('gives alternatives their own names in the form only', () => {
    const share = 'measure: share\nvalue: 0.9\nunit: 割\ncounts: { ja: 回答 }\n'
    expect(record.fromFile(share)).toMatchObject({ 'unit-of-share': '割' })
    expect(edited('a.yaml', share, { 'unit-of-share': '%' })).toBe(share.replace('割', "'%'"))
  })

  const file = (body: string) => `---\ntitle: 題\n---\n\n${body}\n`
  it.each([
    [
      'lists within lists',
      '- a\n  - b\n1. c\n   - d',
      '- a\n    - b\n    - new\n1. c\n    - d',
      '- a\n  - b\n  - new\n1. c\n   - d',
    ],
    [
      'emphasis',
      'これは*取組み*です',
      'これは_取組み_です\n\n新しい_言葉_',
      'これは*取組み*です\n\n新しい*言葉*',
    ],
    ['names with underscores', 'a', 'https://example.org/a_b_c', 'https://example.org/a_b_c'],
    [
      'sides of columns',
      '| a | b |\n| --- | ---: |\n| c | 1 |',
      '| a | b |\n| --- | --- |\n| c | 2 |',
      '| a | b |\n| --- | ---: |\n| c | 2 |',
    ],
    ['signs', '1 * 2 [#id]', '1 \\* 2 [#id]', '1 * 2 [#id]'],
    ['lists by hand', '- a\n  - b', '- a\n  - b\n    - c', '- a\n  - b\n    - c'],
  ])('keeps %s as the project writes them', (_, before, body, after) => {
    expect(edited('a.ja.mdx', file(before), { body })).toBe(file(after))
  })
})

describe('a translation', () => {
  const original = '---\ntitle: 題\n---\n\n本文\n'
  const was = fingerprint(['題', undefined, undefined, '本文'])
  const now = fingerprint(['新しい題', undefined, undefined, '本文'])
  const saved = (ja: object, en: string, change: object) => ({
    data: { ...proseFormat.fromFile(original), ...ja },
    i18n: { en: { data: { ...proseFormat.fromFile(en), ...change } } },
  })
  const current = `---\ntitle: Title\ntranslationOf: ${was}\n---\n\nBody\n`
  const newer = { title: '新しい題' }

  it('is recorded where it is changed together with its original', async () => {
    expect(await recorded(saved(newer, current, { title: 'New title' }))).toEqual({ en: now })
  })

  it.each([
    ['only the original was changed', newer, current, {}],
    ['only the translation was changed', {}, current, { title: 'New title' }],
    ['it was of another original', newer, current.replace(was, 'sha256-000000000000'), { title: 'New' }],
  ])('stays as it was recorded where %s', async (_, ja, en, change) => {
    expect(await recorded(saved(ja, en, change))).toEqual({})
  })

  it('is recorded where it is made with its original, and records have none', async () => {
    const made = {
      data: { title: '新しい題', body: '本文' },
      i18n: { en: { data: { title: 'New', body: '' } } },
    }
    expect(await recorded(made)).toEqual({ en: now })
    expect(await recorded({ data: { title: { ja: '題' } }, i18n: {} })).toEqual({})
  })
})
