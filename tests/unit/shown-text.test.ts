import { describe, expect, it } from 'vitest'
import { withoutStyles } from '#site/page-styles.ts'
import { shownBy } from '#site/shown-text.ts'

const shown = (css: string, body: string, html = '') => {
  const { regular, bold } = shownBy(css)(
    `<html${html}><head><title>題</title></head><body>${body}</body></html>`,
  ).all
  return [regular, bold].map((text) => text.replace(/\s/g, ''))
}

describe('what a page shows, by weight', () => {
  it.each<readonly [string, string, string, readonly [string, string]]>([
    ['is bold as browsers have it', '', '<h2>あ</h2><p>い<b>う</b></p><th>え', ['い', 'あうえ']],
    ['is what stands around it', '.a{font-weight:700}', '<p class="b a">あ<i>い</i></p>う', ['う', 'あい']],
    [
      'is what the later rule says',
      '.a{font-weight:700}.b{font-weight:400}',
      '<p class="a b">あ',
      ['あ', ''],
    ],
    [
      'is what the rule says that names it more closely',
      'p.a{font-weight:700}.b{font-weight:400}',
      '<p class="a b">あ',
      ['', 'あ'],
    ],
    [
      'is what the later layer says, and before all what stands in none',
      '@layer x{#a.b{font-weight:700}}@layer y{.b{font-weight:400}}.c{font-weight:bold}',
      '<p id="a" class="b">あ</p><p class="b c">い',
      ['あ', 'い'],
    ],
    [
      'is told by what is around, before and first in it',
      '.a>b+i{font-weight:700}.a u:first-child{font-weight:700}',
      '<p class="a"><b>あ</b><i>い</i><i>う</i><s><u>え</u><u>お</u></s></p>',
      ['うお', 'あいえ'],
    ],
    [
      'is in both weights where that depends on the screen, the state or the language',
      '@media print{.a{font-weight:700}}.b:lang(ja){font-weight:700}.c[d]{font-weight:700}',
      '<p class="a">あ</p><p class="b">い</p><p class="c" d>う</p><p class="c">え',
      ['あいうえ', 'あいう'],
    ],
    [
      'takes rules in rules',
      '.a{color:red;&>b{font-weight:400}i{font-weight:700}font-weight:700}',
      '<p class="a">あ<b>い</b><i>う',
      ['い', 'あう'],
    ],
    ['is written with signs', '', '&#x3042;&#12356;&amp;&lt;', ['あい&<', '']],
    [
      'is also what style sheets add',
      '.a::before{content:attr(data-x)"→"}.b::after{content:"\\203a" / ""}',
      '<style>:root{--line:"足"}</style><p data-x="前">あ</p><input placeholder="探">',
      ['→›足前あ探', '→›'],
    ],
    ['knows classes of the page', '.book h2{font-weight:400}', '<h2>あ', ['あ', '']],
    ['is not what a script or comment says', '', '<script>あ</script><!-- い -->う', ['う', '']],
  ])('%s', (_, css, body, expected) => {
    expect(shown(css, body, ' class="book"').map((text) => [...text].toSorted())).toEqual(
      expected.map((text) => [...text].toSorted()),
    )
  })

  it('is told apart from what tells of other years', () => {
    const { all, ofItsYear } = shownBy('')(
      '<html><body>あ<nav data-year-switch><a>い</a></nav><p class="x years-around">う</p>え</body></html>',
    )
    expect([all.regular, ofItsYear.regular]).toEqual(['あいうえ', 'あえ'])
  })
})

it('styles that stand on a page go into its style sheet, those of elements before all others', () => {
  expect(
    withoutStyles(
      '<head><style>p{color:red}</style></head><p class="a" style="--x:1;--y:&#34;a&#34;" id="b">style="no"</p><i style="--x:2"/><b style="--x:2">',
    ),
  ).toEqual({
    html: '<head></head><p class="a" data-style="0" id="b">style="no"</p><i data-style="1"/><b data-style="1">',
    css: `p{color:red}[data-style='0']:not(#_){--x:1;--y:"a"}[data-style='1']:not(#_){--x:2}`,
  })
})
