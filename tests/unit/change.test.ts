import { describe, expect, it } from 'vitest'
import { commentOf, marker, type Change } from '#change/comment.ts'
import { asIs, passageLine } from '#change/markdown.ts'
import { seenOf } from '#change/pages.ts'
import { passagesOf } from '#change/passages.ts'
import { figuresOf, picturesOf, reportData } from '#change/records.ts'
import { newsOf, type Told } from '#change/told.ts'
import { untouchedIn } from '#change/untouched.ts'

const own = 'https://report.example'

const problem = (kind: string, file: string, line: number, words = kind): Told => ({
  kind,
  severity: kind === 'wrong-value' ? 'error' : 'warning',
  file,
  line,
  message: { ja: `${words}です。`, en: `It is ${words}.` },
})

describe('what the check newly tells', () => {
  const old = [problem('odd-space', 'a.mdx', 3), problem('near-name', 'a.mdx', 5, 'Saga')]

  it('is none of what it told before of the file, on whatever line', () => {
    const moved = old.map((each) => ({ ...each, line: each.line + 20 }))
    expect(newsOf(old, moved)).toEqual({ errors: [], warnings: [], translations: [] })
  })

  it('is another kind, other words, another file, and the same once more', () => {
    const fresh = [
      problem('mixed-signs', 'a.mdx', 3),
      problem('near-name', 'a.mdx', 5, 'Shiga'),
      problem('odd-space', 'b.mdx', 3),
      problem('odd-space', 'a.mdx', 9),
    ]
    expect(newsOf(old, [...old, ...fresh]).warnings).toEqual(fresh)
  })

  it('is every error, whenever it came, and apart from the rest what is to be translated', () => {
    const error = problem('wrong-value', 'a.mdx', 1)
    const [missing, outdated] = [
      problem('missing-translation', 'b.mdx', 1),
      problem('outdated-translation', 'a.mdx', 1),
    ]
    const awaited = { ...problem('open-questions', 'a.mdx', 1), severity: 'awaited' } as const
    expect(newsOf([error], [error, missing, outdated, awaited])).toEqual({
      errors: [error],
      warnings: [],
      translations: [missing, outdated],
    })
  })
})

describe('words of a record', () => {
  const record = (ja: string, en: string, more = '') =>
    `title: { ja: ${ja}, en: ${en} }\nlist:\n  - name: { ja: 甲, en: A }\n${more}`

  it('are to be translated again where the original alone has changed', () => {
    expect(untouchedIn(record('夏', 'Summer'), record('春', 'Summer'))).toEqual([
      { path: ['title'], locale: 'en' },
    ])
    expect(untouchedIn(record('夏', 'Summer'), record('夏', 'Summer').replace('甲', '乙'))).toEqual([
      { path: ['list', '0', 'name'], locale: 'en' },
    ])
  })

  it('are not where both have, where the translation alone has, and where none is there', () => {
    expect(untouchedIn(record('夏', 'Summer'), record('春', 'Spring'))).toEqual([])
    expect(untouchedIn(record('夏', 'Summer'), record('夏', 'Spring'))).toEqual([])
    expect(untouchedIn('title: { ja: 夏 }', 'title: { ja: 春 }')).toEqual([])
    expect(untouchedIn('title: { ja: 夏 }', 'title: [')).toEqual([])
  })
})

const copy = (title: string, ...lines: readonly string[]) =>
  `# ${title}\n\n<${own}/2023/>\n\n${lines.join('\n\n')}\n`

describe('a page before and after', () => {
  const linesOf = (before: readonly string[], after: readonly string[], locale: 'ja' | 'en' = 'ja') =>
    passagesOf(copy('題', ...before), copy('題', ...after), { locale, own }).map(passageLine)

  it('shows the words that changed within their sentence, below their heading', () => {
    expect(
      linesOf(['## 声', 'およそ130名が参加した。', 'おわり'], ['## 声', 'およそ140名が参加した。', 'おわり']),
    ).toEqual(['- 声 › およそ<del>130</del><ins>140</ins>名が参加した。'])
    expect(linesOf(['We met in Saga.'], ['We met in Oita.'], 'en')).toEqual([
      '- We met in <del>Saga</del><ins>Oita</ins>.',
    ])
  })

  it('shows whole lines that came or went, and is no change where only signs of Markdown differ', () => {
    expect(linesOf(['- 一つ目'], ['- 一つ目', '- 見学会', '- まとめの会議'])).toEqual([
      '- <ins>見学会</ins>',
      '- <ins>まとめの会議</ins>',
    ])
    expect(linesOf(['会議をした。', '終わり'], ['終わり'])).toEqual(['- <del>会議をした。</del>'])
    expect(linesOf(['**強い** 言葉'], ['強い 言葉'])).toEqual([])
  })

  it('pairs a line with the one that is like it, not with the one beside it', () => {
    expect(
      linesOf(['春に花の会を開いた。', '秋に月の会を開いた。'], ['まったく別の文', '秋に星の会を開いた。']),
    ).toEqual([
      '- <del>春に花の会を開いた。</del>',
      '- <ins>まったく別の文</ins>',
      '- 秋に<del>月</del><ins>星</ins>の会を開いた。',
    ])
  })

  it('tells where a link leads elsewhere, unless it is within the site', () => {
    expect(linesOf(['[報告](https://a.example/1)'], ['[報告](https://a.example/2)'])[0]).toMatch(
      /<del>1<\/del><ins>2<\/ins>\)$/,
    )
    expect(linesOf([`[報告](${own}/a/)`], [`[報告](${own}/b/)`])).toEqual([])
  })

  it('is cut short around what changed', () => {
    const long = 'あのイーハトーヴォのすきとおった風。'.repeat(20)
    const [line = ''] = linesOf([`${long}夏${long}`], [`${long}冬${long}`])
    expect(line).toMatch(/^- ….{24}<del>夏<\/del><ins>冬<\/ins>.{24}…$/)
  })
})

describe('words on GitHub', () => {
  it('call nobody, link no request, and are no mark-up', () => {
    expect(asIs('@who #12 <b>`x` **|')).toBe(
      '&#64;<!-- -->who &#35;<!-- -->12 &#60;b&#62;&#96;x&#96; &#42;&#42;&#124;',
    )
  })
})

describe('pages of a site', () => {
  const activity = (words: string) => copy('A1 活動', words)
  const home = (words: string) => copy('報告', `- [A1 活動](${own}/2023/activities/a1/)：${words}`)
  const before = new Map([
    ['2023/', home('130名が来た。')],
    ['2023/parallel/', copy('対訳', '| 130名が来た。 | 130 came. |')],
    ['en/2023/activities/a1/', activity('130 people came.')],
    ['2023/activities/a1/', activity('130名が来た。')],
    ['2023/goals/b-1/', copy('目標', 'そのまま')],
    ['2023/activities/a9/', copy('A9 なくなる', '言葉')],
  ])
  const after = new Map([
    ...[...before].map(([path, text]) => [path, text.replaceAll('130', '140')] as const),
    ['2023/activities/a2/', copy('A2 新しい', '言葉')],
  ])
  after.delete('2023/activities/a9/')
  const seen = seenOf(before, after, own)
  const paths = (pages: readonly { readonly path: string }[]) => pages.map(({ path }) => path)

  it('tell a change where it is at home, the original first, and list those that repeat it', () => {
    expect(paths(seen.changed)).toEqual(['2023/activities/a1/', 'en/2023/activities/a1/'])
    expect(paths(seen.also)).toEqual(['2023/', '2023/parallel/'])
    expect(seen.changed.map(({ title, locale }) => [title, locale])).toEqual([
      ['A1 活動', 'ja'],
      ['A1 活動', 'en'],
    ])
  })

  it('are new, or gone', () => {
    expect(paths(seen.added)).toEqual(['2023/activities/a2/'])
    expect(seen.removed.map(({ title }) => title)).toEqual(['A9 なくなる'])
  })

  it('tell a change of the home of a year that is its own', () => {
    const own2 = new Map([...after, ['2023/', home('140名が来た。').replace('報告', '新しい報告')]])
    expect(paths(seenOf(after, own2, own).changed)).toEqual(['2023/'])
  })
})

describe('figures and pictures', () => {
  const data = (value: number, ...photos: readonly object[]) => [
    reportData.parse({
      year: '2023',
      locale: 'ja',
      metrics: [
        { id: 'people', measure: 'count', value, qualifier: 'about', unit: '名', counts: '参加' },
        { id: 'good', measure: 'share', value: 0.9, unit: '割', counts: '満足' },
      ],
      photos,
    }),
  ]
  const photo = { id: 'camp', caption: '合宿', alt: '人々', file: 'camp.jpg' }

  it('are told as readers read them, where they changed', () => {
    expect(figuresOf(data(130), data(1400))).toEqual([
      { counts: '参加', before: '約130名', after: '約1,400名' },
    ])
    expect(figuresOf(data(130), [])).toContainEqual({ counts: '満足', before: '9割', after: '' })
  })

  it('came, went, or are others under the same name', () => {
    const shown = (before: readonly object[], after: readonly object[], ...files: readonly string[]) =>
      picturesOf(data(1, ...before), data(1, ...after), new Set(files)).map(({ is, file }) => `${is} ${file}`)
    const awaited = { id: 'camp', caption: '合宿' }
    expect(shown([awaited], [photo])).toEqual(['new 2023/photos/camp.jpg'])
    expect(shown([photo], [])).toEqual(['gone 2023/photos/camp.jpg'])
    expect(shown([photo], [photo], '2023/photos/camp.jpg')).toEqual(['changed 2023/photos/camp.jpg'])
    expect(shown([photo], [{ ...photo, alt: '五人' }])).toEqual(['changed 2023/photos/camp.jpg'])
    expect(shown([photo, awaited], [photo, awaited], 'site.yaml')).toEqual([])
  })
})

describe('the comment', () => {
  const nothing: Change = {
    prefix: 'content/',
    news: { errors: [], warnings: [], translations: [] },
    untouched: [],
    pages: { added: [], removed: [], changed: [], also: [] },
    figures: [],
    pictures: [],
    content: true,
    code: false,
  }
  const nowhere = { preview: undefined, files: undefined }

  it('begins with what it is found by, and is in Japanese, with English folded below', () => {
    const comment = commentOf(nothing, nowhere)
    expect(comment).toMatch(
      new RegExp(`^${marker}\n\n## この変更で変わること\n\n\\*\\*誤り0件、新しい注意0件`),
    )
    expect(comment).toMatch(
      /変わりません。\n\n<details><summary>English<\/summary>\n\n\*\*Errors: 0,[^]*change\.\n\n<\/details>\n$/,
    )
  })

  it('says of errors that there is nothing to look at, and leads nowhere', () => {
    const errors = [problem('wrong-value', '2023/a.mdx', 4)]
    const comment = commentOf(
      { ...nothing, news: { ...nothing.news, errors }, pages: undefined },
      { preview: 'https://p.example', files: 'https://f.example' },
    )
    expect(comment).toContain('\n- `content/2023/a.mdx:4` wrong-valueです。\n\n誤りがあるあいだは')
    expect(comment).not.toMatch(/[pf]\.example|読者に見える/)
  })

  it('says what it could not compare', () => {
    const of = (change: Partial<Change>) => commentOf({ ...nothing, pages: undefined, ...change }, nowhere)
    expect(of({})).toContain('前と後のページはくらべていません。')
    expect(of({ content: false })).toContain('ファイルは変わっていません。')
    expect(of({ content: false, code: true })).toMatch(
      /プログラムも変わっています。[^]*The program that makes/,
    )
    expect(of({ content: false })).not.toMatch(/くらべていません|プログラムも/)
  })

  it('leads to the preview of each page, and to the files', () => {
    const page = { path: 'en/2023/activities/a1/', title: 'A1', locale: 'en', passages: [] } as const
    const pages = { added: [page], removed: [page], changed: [], also: [] }
    const comment = commentOf(
      { ...nothing, pages },
      { preview: 'https://p.example', files: 'https://f.example' },
    )
    expect(
      comment.match(/- \[A1 \(英語\)\]\(https:\/\/p\.example\/en\/2023\/activities\/a1\/\)\n/g),
    ).toHaveLength(1)
    expect(comment).toContain('](https://f.example)')
    expect(comment).toContain('**なくなるページ**\n\n- A1 (英語)\n')
  })

  it('is never longer than GitHub takes, and says what it leaves out', () => {
    const many = Array.from({ length: 100 }, (_, index) => index)
    const told = many.map((index) => problem('odd-space', `${index}.mdx`, 1, 'あ'.repeat(900)))
    const pieces = [{ is: 'new', text: '言葉。'.repeat(200) }] as const
    const changed = many.map((index) => ({
      path: `2023/activities/a${index}/`,
      title: `A${index} ${'題'.repeat(90)}`,
      locale: 'ja' as const,
      passages: many.map(() => ({ heading: '見出し', pieces })),
    }))
    const comment = commentOf(
      {
        ...nothing,
        news: { errors: told, warnings: told, translations: told },
        untouched: many.map((index) => ({ file: `${index}.yaml`, field: undefined, locale: 'en' })),
        pages: { added: changed, removed: changed, changed, also: changed },
        figures: many.map((index) => ({ counts: `${index}`, before: '1', after: '2' })),
        pictures: many.map((index) => ({ is: 'new', file: `${index}.jpg`, caption: '絵', alt: '' })),
      },
      nowhere,
    )
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.match(/ほかに\d\d件/g)?.length).toBeGreaterThan(5)
    expect(comment).toMatch(/ほかに9\dページ/)
    expect(comment).toMatch(/<details><summary>言葉の変わるページ<\/summary>\n\n#### /)
  })
})
