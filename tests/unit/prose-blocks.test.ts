import { describe, expect, it } from 'vitest'
import { proseHtml } from '#site/prose-html.ts'
import { aligned, blocksOf } from '#site/prose-blocks.ts'
import { readBody } from '#source/body.ts'

const blocks = (body: string) => {
  const { tree } = readBody('a.mdx', body, 0)
  if (!tree) throw new Error('unread')
  return blocksOf(proseHtml(tree))
}
const told = (body: string) => blocks(body).map(({ kind, html, section }) => [section, kind, html])

describe('a body in blocks', () => {
  it('has each heading, paragraph, item, quotation, table and component once', () => {
    const body = `First **bold** [page](/2023/) and [part](#one).

## Heading [#one]

- item
  - inner

    its second paragraph
- last

1. step

> “Said.”

<Photo id="camp" />

| a | b |
| - | - |
| 1 | 2 |
`
    const found = told(body)
    expect(found.slice(0, -1)).toEqual([
      ['', 'paragraph', 'First <strong>bold</strong> <a href="/2023/">page</a> and part.'],
      ['one', 'heading', 'Heading'],
      ['one', 'item', 'item'],
      ['one', 'item', 'inner'],
      ['one', 'item', 'its second paragraph'],
      ['one', 'item', 'last'],
      ['one', 'item', 'step'],
      ['one', 'quote', '“Said.”'],
      ['one', 'component', 'camp'],
    ])
    expect(found.at(-1)?.[2]).toMatch(/^<table.*<td[^>]*>2<\/td>.*<\/table>$/s)
  })
})

describe('two languages', () => {
  const pairs = (from: string, to: string) =>
    aligned(blocks(from), blocks(to)).map(([left, right]) => [left?.html, right?.html])

  it('stand beside each other block by block', () => {
    expect(pairs('一\n\n## 二 [#x]\n\n- 三\n- 四', 'one\n\n## two [#x]\n\n- three\n- four')).toEqual([
      ['一', 'one'],
      ['二', 'two'],
      ['三', 'three'],
      ['四', 'four'],
    ])
  })

  it('leave a gap where one lacks a block, and go on together at the next heading', () => {
    expect(pairs('一\n\n二\n\n## 三 [#x]\n\n四', 'one\n\n## three [#x]\n\nfour\n\n- more')).toEqual([
      ['一', 'one'],
      ['二', undefined],
      ['三', 'three'],
      ['四', 'four'],
      [undefined, 'more'],
    ])
  })

  it('show everything where there is no translation', () => {
    expect(pairs('一\n\n二', '')).toEqual([
      ['一', undefined],
      ['二', undefined],
    ])
  })
})
