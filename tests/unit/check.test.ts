import { describe, expect, it, vi } from 'vitest'
import { checkContent } from '#check/check.ts'
import type { Problem } from '#check/problems/problem.ts'
import { largestPicture, type Found } from '#source/found.ts'
import { mend } from '#check/edit/mend.ts'
import { printers } from '#check/problems/print.ts'
import { table } from '#check/table.ts'
import { rows as ofPixels } from '#check/year/decoded.ts'
import { checkShown } from '#cli/check.ts'
import { checkProse } from '#cli/prose.ts'
import { readContent } from '#disk/content-folder.ts'
import { checkPictures } from '#disk/decoded-pictures.ts'
import { checkedFiles, checkedWith, fixtures, inShort, kitchenSink, overlaid, textOf } from './fixtures.ts'

/** What the typeface has to be asked for. */
const shown = new Set(['not-in-typeface'])
/** What is told of the pixels. */
const pixels = new Set(Object.keys(ofPixels))
const prose = new Set(['japanese-style', 'english-spelling'])

/** The dictionaries of Japanese style and English spelling take seconds to load. */
const slow = 60_000

/** Files that cannot be kept in a repository. */
const made: readonly [kind: string, found: Found][] = [
  ['unreadable-file', { file: '2023/events/camp.yaml', is: 'unreadable' }],
  ['file-too-large', { file: '2023/events/camp.yaml', is: 'large', size: 5_000_000 }],
  [
    'picture-too-large',
    {
      file: '2023/photos/stage.png',
      is: 'picture',
      size: largestPicture + 1,
      head: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    },
  ],
]

describe('the table of problems', () => {
  it('has a fixture for every kind', () => {
    const shown = new Set([
      ...fixtures.map(({ kind }) => kind),
      ...made.map(([kind]) => kind),
      'missing-folder',
    ])
    expect(Object.keys(table).filter((kind) => !shown.has(kind))).toEqual([])
    expect(Object.keys(table).length).toBeGreaterThan(80)
  })

  it('has an example in each row, as it stands where its fixture is told', () => {
    const wrong = Object.entries(table).filter(([kind, { example }]) => {
      const own = fixtures.filter((fixture) => fixture.kind === kind)
      const told = own.map(({ file, line, files }) => {
        const found = files.find((candidate) => candidate.file === file)
        const text = found?.is === 'text' ? new TextDecoder().decode(found.bytes).split('\n')[line - 1] : ''
        return `${file}\n${text ?? ''}`
      })
      const ofMade = made.filter(([name]) => name === kind).map(([, { file }]) => file)
      return (
        !example ||
        ![...told, ...ofMade, 'no-such-folder', 'content/'].some((place) => place.includes(example))
      )
    })
    expect(wrong.map(([kind, { example }]) => `${kind}: ${example}`)).toEqual([])
  })
})

/** Each problem is told in Japanese and English, with what to do, and with nothing left out. */
const expectWords = (found: readonly Problem[]) => {
  for (const {
    message: { ja, en },
  } of found) {
    expect(ja).toMatch(/[ぁ-ん].*[。：]/)
    expect(en).toMatch(/[a-z].*/)
    expect(`${ja} ${en}`).not.toMatch(/undefined|\[object|NaN|「」|“”/)
  }
}

describe('the checker', () => {
  it('finds nothing in good content', { timeout: slow }, async () => {
    const read = await checkPictures(
      checkContent(kitchenSink),
      (file) => `tests/fixtures/kitchen-sink/${file}`,
    )
    expect((await checkShown(await checkProse(read))).problems.map(inShort)).toEqual([])
  })

  it.each(fixtures)('finds $name', { timeout: slow }, async ({ kind, file, line, also, files, pathOf }) => {
    const read = checkedFiles(files)
    const checked = pixels.has(kind) ? await checkPictures(read, pathOf) : read
    const all = shown.has(kind) ? await checkShown(checked) : checked
    const { problems: found } = prose.has(kind) ? await checkProse(checked) : all
    expect([...new Set(found.map(inShort))].toSorted()).toEqual(
      [`${kind} ${file}:${line}`, ...also].toSorted(),
    )
    expectWords(found)
  })

  it.each([
    ['wrapped lines of English', '2023/activities/B1.en.mdx', 'camp of Dokkyo', 'camp of\nDokkyo'],
    ['wrapped lines of a quotation in English', '2023/activities/A1.en.mdx', '> It was', '> It\n> was'],
    ['a line that is broken on purpose', '2023/activities/B1.ja.mdx', '合宿（', '合宿\\\n（'],
    ['signs that are meant', '2023/activities/B1.ja.mdx', '合宿（', '合宿\\*\\_（'],
    ['signs between spaces or letters', '2023/activities/B1.en.mdx', 'camp of', 'camp * of snake_case'],
    [
      'an address as the words of a link',
      '2023/activities/B1.en.mdx',
      'camp of',
      '[www.example.org](https://www.example.org/) of',
    ],
  ])('finds nothing in %s', (_, file, before, after) => {
    const text = textOf(file)
    expect(text).toContain(before)
    const { problems: told } = checkedWith({ [file]: text.replace(before, after) })
    expect(told.map(({ kind }) => kind).filter((kind) => kind !== 'outdated-translation')).toEqual([])
  })

  it.each([
    '東京都千代田区神田1-2-3',
    '〒100-0001',
    '千代田区丸の内一丁目',
    '1-2-3 Kanda, Chiyoda-ku',
    '12 High Street',
    '03-1234-5678',
    '０３（１２３４）５６７８',
    '+81 3 1234 5678',
    'hanako@example.org',
    '1960年4月1日生',
    '1960年生まれ',
    '63歳',
    'born in 1960',
  ])('tells of %s in what is said of a person', (words) => {
    const file = '2023/people.yaml'
    const told = checkedWith({
      [file]: textOf(file).replace('監事（公認会計士）, en', `'${words}', en`),
    }).problems.filter(({ severity }) => severity === 'error')
    expect(told.map(inShort)).toContain(`private-data ${file}:12`)
  })

  it.each([
    '立教大学21世紀社会デザイン研究科教授',
    '東京都立大学名誉教授（2019年から）',
    '元・横浜市議会議員、弁護士',
    '第2期生の代表・学生活動担当',
    'NPO法人みほん理事長（2012-06まで）',
  ])('finds nothing private in %s', (words) => {
    const file = '2023/people.yaml'
    const told = checkedWith({ [file]: textOf(file).replace('監事（公認会計士）, en', `'${words}', en`) })
    expect(told.problems.map(({ kind }) => kind)).not.toContain('private-data')
  })

  it.each(made)('finds %s', (kind, found) => {
    const { problems: told } = checkedFiles(overlaid(kitchenSink, [found]))
    expect(told.map(inShort)).toContain(`${kind} ${found.file}:1`)
    expectWords(told)
  })

  it('says that a folder is not there', () => {
    const told = readContent('tests/fixtures/no-such-folder').problems
    expect(told.map(({ kind }) => kind)).toEqual(['missing-folder'])
    expectWords(told)
  })

  it.each([
    ['2023', '2023年度'],
    ['2023', '２０２３'],
    ['2023', 'FY2023'],
    ['2023', 'content/2023'],
    ['2023', '2023/2023'],
    ['2023/partners', '2023/Partners'],
    ['2023/events', '2023/event'],
    ['2023/photos', '2023/Photos'],
    ['2023/activities', '2023/activities/activities'],
  ])('tells one problem, the name of the folder, where %s is %s', (from, to) => {
    const files = kitchenSink.map((found) =>
      found.file.startsWith(`${from}/`) ? { ...found, file: found.file.replace(from, to) } : found,
    )
    const told = checkContent(files as readonly Found[]).problems.filter(
      ({ severity }) => severity === 'error',
    )
    expect(told.map(({ kind }) => kind)).toEqual(['folder-name'])
    expectWords(told)
  })

  it.each([
    '2023/activities/A3.docx',
    'README/2024.yaml',
    '2023/notes/plan.yaml',
    'guide/list.docx',
    'guide/2024/list.webp',
  ])('takes %s for a stray file, not for a slip in the name of its folder', (file) => {
    const told = checkedFiles(overlaid(kitchenSink, [{ file, is: 'other' }])).problems
    expect(told.map(inShort)).toEqual([`stray-file ${file}:1`])
  })

  it('leaves the guide for staff and its pictures alone', () => {
    const guide = ['README.md', 'guide/list.webp', 'guide/sign-in.png']
    const files = guide.map((file) => ({ file, is: 'other' }) as const)
    expect(checkedFiles(overlaid(kitchenSink, files)).problems.map(inShort)).toEqual([])
  })

  it('tells a character that the typeface lacks once a file, with its code, and none of what it has', async () => {
    const camp = 'title: { ja: 髙橋①の葛飾合宿, en: 𠮷 ơ 😀 é ơ café ā }\n'
    const { problems: told } = await checkShown(checkedWith({ '2023/events/camp.yaml': camp }))
    const lacking = told.filter(({ kind }) => kind === 'not-in-typeface')
    expect(
      lacking.map(({ detail, line, column }) => [detail['character'], detail['codes'], line, column]),
    ).toEqual([
      ['𠮷', 'U+20BB7', 1, 28],
      ['😀', 'U+1F600', 1, 33],
    ])
  })

  it('finds every slip of every file at once, sorted by file and line', () => {
    const { problems: told } = checkedWith({
      '2023/activities/B1.en.mdx': textOf('2023/activities/B1.en.mdx').replace('title: P', 'titel：P'),
      '2023/activities/B1.ja.mdx': '---\ntitle：題\nsummary:\narea: X\n---\n\n## 見出し\n\n<5人が{参加}\n',
      '2023/events/camp.yaml': 'title: 合宿\ndate: 昨年\n',
    })
    expect(told.map(inShort)).toEqual([
      'bad-yaml 2023/activities/B1.en.mdx:2',
      'wide-colon 2023/activities/B1.ja.mdx:2',
      'empty-field 2023/activities/B1.ja.mdx:3',
      'unknown-reference 2023/activities/B1.ja.mdx:4',
      'heading-without-id 2023/activities/B1.ja.mdx:7',
      'angle-bracket 2023/activities/B1.ja.mdx:9',
      'curly-brace 2023/activities/B1.ja.mdx:9',
      'unused-record 2023/events/camp.yaml:1',
      'wrong-type 2023/events/camp.yaml:1',
      'wrong-value 2023/events/camp.yaml:2',
      'goal-not-served 2023/goals/B-1.yaml:1',
      'unused-record 2023/partners/dokkyo.yaml:1',
      'unused-record 2023/photos/camp.yaml:1',
    ])
  })

  it.each([
    [
      'a page whose file name is none',
      'stray-file',
      { '2023/activities/B1.mdx': '2023/activities/B1.ja.mdx' },
    ],
    ['an original that is gone', 'missing-original', { '': '2023/activities/B1.ja.mdx' }],
  ])('calls no record unused because of %s', (_, slip, moved) => {
    const files = Object.entries(moved).flatMap(([to, from]) => {
      const kept = kitchenSink.filter(({ file }) => file !== from)
      const page = kitchenSink.find(({ file }) => file === from)
      return page?.is === 'text' && to ? [...kept, { ...page, file: to }] : kept
    })
    const told = checkedFiles(files).problems.map(({ kind }) => kind)
    expect(told).toEqual([slip])
  })

  it('tells of all unused records of a kind at once', () => {
    const partner = (id: string) => `name: { ja: 団体${id}, en: Organisation ${id} }\n`
    const { problems: told } = checkedWith({
      '2023/partners/a.yaml': partner('a'),
      '2023/partners/b.yaml': partner('b'),
    })
    expect(told.map(inShort)).toEqual(['unused-record 2023/partners/a.yaml:1'])
    expect(told[0]?.detail).toEqual({ kind: 'partners', ids: 'a, b' })
  })

  it('calls no goal one of another area while its file cannot be read', () => {
    const { problems: told } = checkedWith({ '2023/goals/B-1.yaml': 'title:: x: y\n' })
    expect(told.map(inShort)).toEqual(['bad-yaml 2023/goals/B-1.yaml:1'])
  })

  it.each([
    ['2023/activities/B1.ja.mdx', '[dokkyo]', '[獨協大学]', 'like', 'dokkyo'],
    ['2023/activities/B1.ja.mdx', '[B-1]', '[B-①]', 'like', 'B-1'],
    ['2023/activities/B1.ja.mdx', '[kurobe]', '[富山県黒部市]', 'like', 'kurobe'],
    ['2023/places/kurobe.yaml', 'JP-16', '富山県', 'like', 'JP-16'],
    ['2023/places/kurobe.yaml', 'JP-16', '京都', 'like', 'JP-26'],
    ['2023/places/viet-nam.yaml', 'VN', 'VD', 'like', undefined],
    ['2023/places/viet-nam.yaml', 'VN', 'ベトナム', 'like', 'VN'],
    ['2023/activities/A1.ja.mdx', 'id="stage"', 'id="stage.png"', 'right', '<Photo id="stage" />'],
  ])('tells in %s what is meant by %s written as %s', (file, before, after, field, meant) => {
    const { problems: told } = checkedWith({ [file]: textOf(file).replace(before, after) })
    expect(told.map(({ detail }) => detail[field])).toEqual([meant])
  })

  it.each([
    ['2023/events/other.yml', 'other.yaml'],
    ['2023/events/other.yaml.txt', 'other.yaml'],
    ['2023/activities/B2.ja.md', 'B2.ja.mdx'],
    ['2023/activities/B2.en.md', 'B2.en.mdx'],
    ['2023/activities/B2.mdx', 'B2.ja.mdx'],
    ['2023/activities/B2.jp.mdx', 'B2.ja.mdx'],
    ['2023/activities/B1.mdx', undefined],
    ['2023/activities/B2.docx', undefined],
  ])('tells what %s is to be called', (file, like) => {
    const { problems: told } = checkedWith({ [file]: 'text' })
    expect(told.find((problem) => problem.file === file)?.detail['like']).toBe(like)
  })

  it('prints nothing by itself, whatever the YAML', () => {
    const printed = [
      vi.spyOn(console, 'warn'),
      vi.spyOn(process, 'emitWarning'),
      vi.spyOn(process.stderr, 'write'),
    ]
    const records = ['a: b\n---\nc: d\n', '? [a, b]\n: c\n', 'a: !x b\n', '%FOO bar\n---\na: b\n', 'a: *b\n']
    for (const text of records)
      expect(checkedWith({ '2023/events/camp.yaml': text }).problems.length).toBeGreaterThan(0)
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })

  it('names the field in Japanese and gives the column', () => {
    const { problems: told } = checkedWith({
      '2023/events/camp.yaml': 'title: { ja: "", en: Study camp }\ndate: 2023-08-01/2023-08-02\n',
    })
    expect(told).toMatchObject([
      {
        kind: 'empty-field',
        line: 1,
        column: 14,
        field: { ja: 'できごと › 日本語', en: 'Event › Japanese' },
      },
    ])
  })
})

describe('the words of a problem', () => {
  const share = '2023/metrics/worthwhile.yaml'
  const camp = '2023/events/camp.yaml'
  const said = (file: string, from: string, to: string) =>
    checkedWith({ [file]: textOf(file).replace(from, to) }).problems.map(({ message }) => message.ja)

  it.each([
    ['the hint of a share', share, 'value: 0.9', 'value: 90', '9割は 0.9'],
    [
      'tenths of a share that has none',
      share,
      'value: 0.9',
      'value: 0.85',
      '「割」は使えません。書くもの：9割のように言うなら 割（10%きざみの割合だけ）',
    ],
    ['an unknown measure', share, 'share', 'shares', '個数は count、割合は share'],
    ['a comma', camp, 'Study camp', 'Omachi, Nagano', "（en: 'Omachi, Nagano'）"],
    ['commas', camp, 'Study camp', 'May 1, 2023, Bob’s', "（en: 'May 1, 2023, Bob’s'）"],
    ['a comma in Japanese', camp, '合宿', "the bee's,1", '（ja: "the bee\'s,1"）'],
    ['a date', '2023/report.yaml', '2024-07-01', '2024/7/1', '例：2026-11-23'],
    ['a first day', '2023/report.yaml', '2023-04-01', '4月1日', '例：2023-04-01'],
    ['the hash to paste', '2023/activities/B1.ja.mdx', '合宿（', '合宿 （', 'translationOf: sha256-'],
  ])('%s', (_, file, from, to, words) => expect(said(file, from, to).join('\n')).toContain(words))
})

describe('signs and line breaks that are right', () => {
  const activity = '2023/activities/B1.ja.mdx'
  const told = (words: string) =>
    checkedWith({ [activity]: textOf(activity).replace('獨協大学の合宿（8月1-2日）。', words) })
      .problems.filter(({ file }) => file === activity)
      .map(({ kind }) => kind)

  it.each([
    ['lines that end in a backslash', '獨協大学の合宿。\\\n黒部市も訪問。'],
    ['a list right below words', '訪問先：\n- 大町市\n- 黒部市'],
    ['words below a list', '- 大町市\n\n  どちらも訪問した。\n\n獨協大学の合宿。'],
    ['a list of two levels', '- 大町市\n  - 獨協大学の合宿\n- 黒部市'],
    ['quotations apart', '> 大変参考になった。\n\n> 活用して欲しい。'],
    ['two paragraphs of one quotation', '> 大変参考になった。\n>\n> 活用して欲しい。'],
    ['a list in a quotation', '> - 大町市\n> - 獨協大学'],
    ['signs that are escaped', '\\*\\*獨協大学\\*\\*の\\_合宿\\_\\*'],
    ['emphasis', '**獨協大学**の*合宿*、***大町市***と**「黒部市」**。'],
    ['products and lines under words', '3*4、3 * 4、a_b_c、@_minna_、C#、#1'],
    ['a star between letters', 'A*Bの合宿'],
    ['a list below a numbered item', '1. 大町市\n   - 黒部市\n\n2. 獨協大学'],
    ['numbers of a list in a sentence', '合宿では1) 大町市、2) 黒部市を訪問（8月）。'],
    ['brackets', '獨協大学［注］（合宿）、【大町市】(黒部市)、＜Photo＞、[注]'],
    ['links', '[合宿](https://example.com/a_b_c)と[https://example.com/](https://example.com/)。'],
    ['one bar', '大町市｜黒部市の合宿'],
  ])('%s', (_, words) => expect(told(words)).toEqual([]))

  it('a sentence of English that ends with a wrapped line', () => {
    const file = '2023/activities/B1.en.mdx'
    const wrapped =
      'In summer the seminar class of the university took part in a camp.\nThe class visited Omachi, where it met people who work for the\nMinistry of the Environment (1–2 August).'
    const { problems: found } = checkedWith({
      [file]: textOf(file).replace('A study camp of Dokkyo University (1–2 August).', wrapped),
    })
    expect(found.map(({ kind }) => kind)).not.toContain('joined-lines')
  })
})

describe('--fix', () => {
  const fixed = (file: string, text: string) =>
    mend(checkedWith({ [file]: text })).find((mended) => mended.file === file)?.after

  it('mends full-width letters, radicals, spaces, terms and invisible characters, and nothing else', () => {
    const file = '2023/activities/B1.ja.mdx'
    const good = textOf(file)
    const bad = good
      .replace('大学', '⼤学')
      .replace('獨協大学の合宿（8月1-2日）', '独協大学の合宿（８月1-2日）\u200b')
      .replace('訪問', '訪\u{ad}問')
    expect(fixed(file, bad)).toBe(good)
  })

  it('mends a full-width colon and space after the name of a field', () => {
    const file = '2023/activities/B1.en.mdx'
    const good = textOf(file)
    expect(fixed(file, good.replace('title: ', 'title：').replace('summary: ', 'summary:　'))).toBe(good)
  })

  it('leaves quoted values in braces alone', () => {
    const text = `title: { ja: '（ja：日本語、en：英語）', en: "Two, en：x" }\n`
    expect(fixed('2023/events/camp.yaml', text)).toBeUndefined()
  })

  it('mends the commas of thousands', () => {
    const file = '2023/activities/A1.ja.mdx'
    const good = textOf(file).replace('1000回', '1,000回、3.5倍、１2名')
    const bad = good.replace('1,000', '１，０００').replace('3.5', '３．５')
    expect(fixed(file, bad)).toBe(good.replace('１2', '12'))
    expect(fixed(file, good.replace('1,000', '1，000'))).toBe(good.replace('１2', '12'))
  })

  it('mends full-width signs in braces, in indentation, in codes and in figures', () => {
    const file = '2023/events/camp.yaml'
    const good = textOf(file)
    const bad = 'title: {　ja：合宿，en: Study camp }\ndate: ２０２３－08-01／2023-08-02\n'
    expect(fixed(file, bad)).toBe(good)
    expect(fixed(file, 'title:\n　ja:　合宿\n　en: Camp\n')).toBe('title:\n  ja: 合宿\n  en: Camp\n')
    const activity = '2023/activities/B1.ja.mdx'
    const codes = textOf(activity).replace('area: B', 'area: Ｂ').replace('[B-1]', '［Ｂ-1］')
    expect(fixed(activity, codes)).toBe(textOf(activity))
    const metric = '2023/metrics/plays.yaml'
    expect(fixed(metric, textOf(metric).replace('1000', '１０００'))).toBe(textOf(metric))
  })

  it.each([
    'Minna Network\nJapan',
    'Minna  Network  Japan',
    '**Minna Network** Japan',
    'Minna *Network* Japan',
    '*Minna Network*\n**Japan**',
    '[Minna Network](https://example.com/) Japan',
    'Minna Network\u00a0Japan',
  ])('never completes a name that is whole: %j', (name) => {
    const file = '2023/activities/B1.en.mdx'
    const text = textOf(file).replace('A study camp', `A study camp of ${name}`)
    const told = checkedWith({ [file]: text }).problems.map(({ kind }) => kind)
    expect(told).not.toContain('wrong-term')
    expect(fixed(file, text)?.match(/Japan/g)?.length ?? 1).toBe(1)
  })

  it('finds the name of an original in its translation, however it is set', () => {
    const [ja, en] = ['2023/activities/B1.ja.mdx', '2023/activities/B1.en.mdx']
    const text = textOf(en)
      .replace('to Kurobe City with Dokkyo University', 'of a university to Kurobe City')
      .replace('Dokkyo University', '**Dokkyo**\nUniversity')
    const told = checkedWith({ [en]: text, [ja]: textOf(ja).replace('獨協大学の', '**獨協**大学の') })
    expect(told.problems.map(({ kind }) => kind)).toEqual(['outdated-translation'])
  })

  it('completes a name over a line break, and beside the whole one', () => {
    const file = '2023/activities/B1.en.mdx'
    const text = textOf(file).replace(
      'A study camp',
      'Minna\nNetwork and Minna Network Japan held a study camp',
    )
    expect(fixed(file, text)).toBe(text.replace('Minna\nNetwork', 'Minna Network Japan'))
    const japanese = '2023/activities/B1.ja.mdx'
    const broken = textOf(japanese).replace('獨協大学の合宿', '獨協\n大学の合宿')
    expect(checkedWith({ [japanese]: broken }).problems.map(({ kind }) => kind)).toEqual(['joined-lines'])
  })

  it('keeps the levels of a list that tabs indent', () => {
    const file = '2023/activities/A1.ja.mdx'
    const text = textOf(file)
    const tabbed = text.replace('  - 2年間', '\t- 2年間')
    expect(tabbed).not.toBe(text)
    expect(fixed(file, tabbed)).toBe(text.replace('  - 2年間', '    - 2年間'))
  })

  it('keeps CRLF, takes a byte order mark away', () => {
    const file = '2023/events/camp.yaml'
    const text = textOf(file).replaceAll('\n', '\r\n')
    expect(fixed(file, `\u{FEFF}${text}`)).toBe(text)
  })

  it('leaves out a correction that would change how a file is read', () => {
    const file = '2023/events/camp.yaml'
    const text = 'title:\n  ja: 合宿\n  en: Camp:\u00a0more\n'
    expect(fixed(file, text)).toBeUndefined()
  })

  it('mends the list of names', () => {
    const text = textOf('terms.yaml')
    const bad = `\u{FEFF}${text.replace('names:', 'names：').replace(/wrong: /, 'wrong：')}`
    expect(bad).toMatch(/names：[^]*wrong：/)
    const told = checkedWith({ 'terms.yaml': bad }).problems.filter(({ file }) => file === 'terms.yaml')
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['byte-order-mark', 'wide-colon', 'wide-colon'])
    expect(fixed('terms.yaml', bad)).toBe(text)
  })

  it('mends the characters of names, and leaves what is written wrongly on purpose', () => {
    const text = textOf('terms.yaml')
    const bad = text
      .replace('ja: みんな', 'ja: みん\u200bな')
      .replace('Minna Network Japan', 'Ｍinna Network\u00a0Japan')
      .replace('[独協大学]', '[独協大学, ＤＯＫＫＹＯ]')
      .replace('公共調達に', '公共調達\u200bに')
    expect(fixed('terms.yaml', bad)).toBe(text.replace('[独協大学]', '[独協大学, ＤＯＫＫＹＯ]'))
  })

  it('leaves good content alone', () => {
    expect(mend(checkContent(kitchenSink))).toEqual([])
  })
})

describe('the formats', () => {
  const { problems: told } = checkedWith({
    '2023/events/camp.yaml': 'title: { ja: 合宿, en: Camp }\ndate: 2023-02-30\n',
  })

  it('json is a list of values', () => {
    expect(JSON.parse(printers.json(told, 'content'))).toMatchObject([
      {
        kind: 'no-such-date',
        severity: 'error',
        file: 'content/2023/events/camp.yaml',
        line: 2,
        column: 7,
        fixable: false,
      },
    ])
  })

  it('github is an annotation at the line', () => {
    expect(printers.github(told, 'content')).toMatch(
      /^::error file=content\/2023\/events\/camp\.yaml,line=2,col=7,title=日付::「2023-02-30」.*%0A.*\n$/,
    )
  })

  it('text ends with the sum', () => {
    expect(printers.text(told, 'content').trimEnd().split('\n').at(-1)).toBe(
      '誤り1件、注意0件 / errors: 1, warnings: 0',
    )
  })
})
