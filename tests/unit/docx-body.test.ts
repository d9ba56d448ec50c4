import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { draftOf } from '#docx/draft.ts'
import type { Read } from '#docx/read.ts'
import { readBody, textOf } from '#source/body.ts'
import { bytesOf, kitchenSink, overlaid } from './fixtures.ts'

const nothing: Omit<Read, 'html'> = {
  pictures: [],
  unknown: [],
  traces: {
    inserted: [],
    deleted: [],
    moved: 0,
    margins: [],
    readings: 0,
    boxes: 0,
    charts: 0,
    contents: 0,
    pageBreaks: 0,
    authors: new Map(),
    words: [],
  },
}

/** The body that a document becomes, by the HTML of its words. */
const bodyOf = async (html: string) => (await draftOf({ ...nothing, html }, 'b2', new Map())).bodies.ja.trim()

const lines = (...all: readonly string[]) => all.map((line) => `<p>${line}</p>`).join('')

describe('the body of a document', () => {
  it.each([
    [
      'a line in brackets, a heading',
      lines('【活動の様子】', '話した。'),
      '## 活動の様子 [#section-1]\n\n話した。',
    ],
    [
      'a short line in bold, a heading',
      lines('<strong>活動の様子</strong>', '話した。'),
      '## 活動の様子 [#section-1]\n\n話した。',
    ],
    ['a sentence in bold, a paragraph', lines('<strong>学校で話した。</strong>'), '**学校で話した。**'],
    [
      'numbers that stand apart, headings',
      lines('１．概要', '話した。', '２．成果', '続いた。'),
      '## １．概要 [#section-1]\n\n話した。\n\n## ２．成果 [#section-2]\n\n続いた。',
    ],
    ['numbers in brackets, a list', lines('（１）学校', '（２）役所'), '1. 学校\n2. 役所'],
    ['bullets of several kinds, one list', lines('・学校', '●役所', '– 公民館'), '- 学校\n- 役所\n- 公民館'],
    [
      'a list in a list, by what it is set in',
      lines('1. 学校', '　・中学校', '　・高校', '2. 役所'),
      '1. 学校\n   - 中学校\n   - 高校\n2. 役所',
    ],
    [
      'signs that go before sections, headings',
      lines('■学校', '話した。', '■役所', '聞いた。'),
      '## 学校 [#section-1]\n\n話した。\n\n## 役所 [#section-2]\n\n聞いた。',
    ],
    ['the same signs line by line, a list', lines('■学校', '■役所'), '- 学校\n- 役所'],
    [
      'a decimal at the start, no list',
      lines('1.5倍になった。', '2023年も続いた。'),
      '1.5倍になった。\n\n2023年も続いた。',
    ],
    ['Roman and Japanese letters', lines('ア）学校', 'イ）役所'), '1. 学校\n2. 役所'],
    [
      'spaces within what is bold',
      lines('これは<strong> 「大切」 </strong>です。'),
      'これは **「大切」** です。',
    ],
    ['signs of Markdown', lines('# 番号', '- 印', '+ 印', '1) 番', '&gt; 引用 `a` ~b~ [c](d)'), undefined],
    [
      'headings of five levels',
      '<h2>一</h2><h3>二</h3><h5>三</h5><h2>四</h2>',
      '## 一 [#section-1]\n\n### 二 [#section-2]\n\n### 三 [#section-3]\n\n## 四 [#section-4]',
    ],
    [
      'the only highest heading, the title',
      '<h1>題</h1><p>前。</p><h2>一</h2>',
      '前。\n\n## 一 [#section-1]',
    ],
    [
      'a heading that lacks the one above it',
      '<h3>一</h3><h2>二</h2>',
      '## 一 [#section-1]\n\n## 二 [#section-2]',
    ],
    [
      'breaks in items and headings',
      '<h2>一<br />二</h2><ul><li>学校<br />役所</li></ul>',
      '## 一 二 [#section-1]\n\n- 学校 役所',
    ],
    [
      'cells that go over rows, with lists and tables in them',
      '<table><tr><td>年</td><td>所</td></tr><tr><td rowspan="2">2023</td><td><ul><li>学校</li><li>役所</li></ul></td></tr><tr><td><table><tr><td>a|b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table></td></tr></table>',
      '| 年 | 所 |\n| --- | --- |\n| 2023 | 学校 / 役所 |\n| 2023 | a\\|b / c / d / e |',
    ],
    [
      'links that lead nowhere',
      lines(
        '<a href="file:///C:/x.docx">書類</a>と<a href="#_Toc1">章</a>と<a href="https://example.org/a_b">頁</a>',
      ),
      '書類と章と[頁](https://example.org/a_b)',
    ],
    [
      'a note that is marked twice, and one in a table',
      '<p>一<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>と二<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><h2>次</h2><p>三</p><ol><li id="footnote-1"><p>説明 <a href="#footnote-ref-1">↑</a></p></li></ol>',
      '一（注1）と二（注1）\n\n（注1）説明\n\n## 次 [#section-1]\n\n三',
    ],
  ])('has %s', async (_, html, body) => {
    const made = await bodyOf(html)
    if (body !== undefined) expect(made).toBe(body)
    const file = '2023/activities/B2.ja.mdx'
    const text = `---\ntitle: 学び\nsummary: 学校で話した。\narea: B\n---\n\n${made}\n`
    const { problems } = checkContent(overlaid(kitchenSink, [{ file, is: 'text', bytes: bytesOf(text) }]))
    const errors = problems.filter((each) => each.severity === 'error' && each.file === file && !each.edit)
    expect(errors.map(({ kind, line }) => `${kind} ${text.split('\n')[line - 1]}`)).toEqual([])
  })

  it('says every sign as it was, whatever it means to Markdown', async () => {
    const signs = Array.from({ length: 94 }, (_, at) => String.fromCodePoint(0x21 + at)).filter((sign) =>
      /[^\w]|_/.test(sign),
    )
    const said = signs.flatMap((sign) => [
      `語${sign}語`,
      `語 ${sign} 語`,
      `語${sign}${sign}a${sign}${sign}。`,
    ])
    const html = said
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')
    const { tree, findings } = readBody('B2.ja.mdx', await bodyOf(html), 0)
    expect(signs.length).toBe(32)
    expect([findings, tree?.children.map(textOf)]).toEqual([[], said])
  })
})
