import { expect, it } from 'vitest'
import { proseText } from '#site/prose-text.ts'

const written = `
はじめの段落に**強い言葉**と[場所](/2023/places/)、[外](https://example.org/)。

## 見出し [#head]

<Photo id="camp" />

- 一つ目
- 二つ目
  - その下

> 「声」
>
> つづき

| 年 | 数 |
| -- | -: |
| 2023 | 10 |

<Metrics ids="a b" />

終わり（注1）。
`

it('a body is told as text, without what only pages can show', () => {
  expect(proseText(written)).toBe(
    [
      'はじめの段落に強い言葉と場所、外。',
      '見出し',
      '一つ目\n二つ目\nその下',
      '「声」\n\nつづき',
      '年\t数\n2023\t10',
      '終わり（注1）。',
    ].join('\n\n'),
  )
})

it('an empty body is empty', () => {
  expect(proseText('\n')).toBe('')
})
