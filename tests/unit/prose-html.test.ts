import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { proseHtml } from '#site/prose-html.ts'
import { anchorsOf, piecesOf, printed } from '#site/prose-pieces.ts'
import { rows } from '#source/mask.ts'
import { remarkTables } from '#source/bar-tables.ts'
import { hostileBodies } from '../hostile-bodies.ts'

const htmlOf = (body: string) =>
  proseHtml(unified().use(remarkParse).use(remarkTables).use(remarkMdx).parse(body))

describe('a body as HTML', () => {
  it('has the ids of its headings, its words escaped and a comment for each component', () => {
    expect(
      htmlOf('## Voices [#voices]\n\nWork & play, 1 \\< 2.\n\n<Photo id="camp" />\n\n[More](/a/?b&c)'),
    ).toBe(
      '<h2 id="voices">Voices</h2>\n<p>Work &amp; play, 1 &lt; 2.</p>\n<!--Photo "camp"-->\n<p><a href="/a/?b&amp;c">More</a></p>',
    )
  })

  it('has tables whose first row and first column name the others', () => {
    expect(
      htmlOf('| Year | Members |\n| --- | --- |\n| 2023 | **31** |').replace(/ role="\w+"|\n/g, ''),
    ).toBe(
      '<table><thead><tr><th scope="col">Year</th><th scope="col" class="end">Members</th></tr></thead>' +
        '<tbody><tr><th scope="row">2023</th><td class="end" data-label="Members"><strong>31</strong></td></tr></tbody></table>',
    )
  })

  it.each([
    ['| A | B |\n| --- | --- |\n| one | two |', ''],
    [
      '| A | B | C |\n| --- | ---: | --- |\n| one of many | 1,000 yen | what members receive every year |',
      'stacked',
    ],
    [`| ${'A | '.repeat(9)}\n| ${'--- | '.repeat(9)}\n| ${'incomprehensible | '.repeat(9)}`, 'stacked tight'],
  ])('sets a table by the room that it needs: %s', (body, shape) => {
    expect(/<table[^>]*?(?: class="([^"]*)")?>/.exec(htmlOf(body))?.[1] ?? '').toBe(shape)
  })

  it('puts numbers below each other, and other columns where the writer says', () => {
    const html = htmlOf(
      '| A | B | C | D |\n| --- | --- | ---: | :-- |\n| 1 | △12.5% | x | 2 |\n| 2 | 3円 | y | 4 |',
    )
    expect(
      [...html.matchAll(/<th scope="col"[^>]*?( class="end")? role|<th scope="col"[^>]*>/g)].length,
    ).toBe(4)
    expect([...html.matchAll(/class="end" data-label="(\w)"/g)].map(([, label]) => label)).toEqual([
      'B',
      'C',
      'B',
      'C',
    ])
  })

  it.each(Object.entries(hostileBodies(`globalThis.hasRun = true`)))('refuses a hostile %s', (_, body) => {
    expect(() => htmlOf(body)).toThrow('本文には、文章と')
    expect(globalThis).not.toHaveProperty('hasRun')
  })

  it('is never made of a text with slips masked', () => {
    expect(Object.values(rows).map(({ severity }) => severity)).not.toContain('warning')
  })
})

describe('the pieces of a body', () => {
  const html = htmlOf(
    '## Voices [#voices]\n\nSee [below](#after "After") and [more](/a/).\n\n<Metrics ids="a b" />\n\n### After [#after]',
  )

  it('are cut at its components', () => {
    expect(piecesOf(html)).toEqual([
      { html: html.slice(0, html.indexOf('<!--')) },
      { component: 'Metrics', value: 'a b' },
      { html: '\n<h3 id="after">After</h3>' },
    ])
  })

  it('are cut at nothing that was written', () => {
    const written = htmlOf(`\\<!--Photo "camp"--> [a](/b/ '<!--Photo "camp"-->')`)
    expect(piecesOf(written)).toEqual([{ html: written }])
  })

  it('name the ids of headings', () => {
    expect(anchorsOf(html)).toEqual(['voices', 'after'])
  })

  it('are printed below another heading, without ids and links to them', () => {
    expect(printed(html, 3)).toBe(
      '<h4>Voices</h4>\n<p>See below and <a href="/a/">more</a>.</p>\n<!--Metrics "a b"-->\n<h5>After</h5>',
    )
  })
})
