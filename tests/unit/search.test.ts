import { describe, expect, it } from 'vitest'
import { stretchesOf } from '#search/excerpt.ts'
import { folded, holds, wordings, wordsOf } from '#search/wording.ts'

describe('letters of another width', () => {
  it('become the usual ones, and signs stay', () => {
    expect(folded('ＩＬＯとﾍﾞﾄﾅﾑ（２０２３年）、①〜！')).toBe('ILOとベトナム（2023年）、①〜！')
    expect(folded('か\u3099くせい')).toBe('がくせい')
  })
})

describe('the wordings of a query', () => {
  const variants = [
    ['取組み', '取り組み', '取組'],
    ['Viet Nam', 'Vietnam'],
    ['labour', 'labor'],
    ['TAF', 'アジア財団'],
  ]

  it('are its own, folded and trimmed, where no word has another', () => {
    expect(wordings('　ＩＬＯ　 ﾍﾞﾄﾅﾑ ', variants)).toEqual(['ILO ベトナム'])
  })

  it('are those of each word of a group, the longest first', () => {
    expect(wordings('NPOの取組み調査', variants)).toEqual([
      'NPOの取組み調査',
      'NPOの取り組み調査',
      'NPOの取組調査',
    ])
    expect(wordings('アジア財団', variants)).toEqual(['アジア財団', 'TAF'])
  })

  it('are found in any case and with any ending, but not within a word', () => {
    expect(wordings('VIETNAMESE labor', variants)).toEqual([
      'VIETNAMESE labor',
      'VIETNAMESE labour',
      'Viet NamESE labor',
      'Viet NamESE labour',
    ])
    expect(wordings('collaborate', variants)).toEqual(['collaborate'])
  })

  it('are few, however many groups have a word', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((word) => [word, `${word}1`])
    expect(wordings('a b c d e', many).length).toBe(8)
  })

  it('take signs for signs', () => {
    expect(wordings('C++', [['C++', '$&']])).toEqual(['C++', '$&'])
  })
})

describe('words', () => {
  it('are told apart as the language does', () => {
    expect(wordsOf('公共調達、ILO', 'ja')).toEqual(['公共', '調達', 'ILO'])
    expect(wordsOf('civic space?', 'en')).toEqual(['civic', 'space'])
  })

  it('are held by a text that has them, or one that begins as they do', () => {
    expect(holds('Luce Scholars', 'scholarship')).toBe(true)
    expect(holds('Estée Lauder', 'estee')).toBe(true)
    expect(holds('公\u200B共調達', '公共')).toBe(true)
    expect(holds('プロ', 'ブロ')).toBe(false)
    expect(holds('X, Facebook', 'xyzzy')).toBe(false)
  })
})

describe('an excerpt', () => {
  const marked = (excerpt: string, title = '') =>
    stretchesOf(excerpt, title)
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('')

  it('is text with marks, where words that stand together have one', () => {
    expect(marked('持続\u200B可能な<mark>公共</mark>\u200B<mark>調達</mark>&lt;b&gt;')).toBe(
      '持続可能な[公共調達]<b>',
    )
    expect(marked('<mark>調査 </mark>をした')).toBe('[調査] をした')
    expect(marked('on <mark>public</mark> <mark>procurement.</mark> A')).toBe('on [public procurement.] A')
  })

  it('does not repeat its title, or the end of it', () => {
    expect(marked('主な活動 · <mark>調査</mark>', '主な活動')).toBe('[調査]')
    expect(marked('…の<mark>調査</mark> · <mark>調査</mark>', 'A4 労働の調査')).toBe('[調査]')
    expect(marked('の<mark>調査</mark>と · <mark>調査</mark>', 'A4 労働の調査')).toBe('の[調査]と · [調査]')
  })

  it('has one sign where a block ends, and none at its ends', () => {
    expect(marked('… · <mark>声</mark>。 · 次 · ')).toBe('[声]。 次')
    expect(marked('<mark>声</mark> · 次 ·…')).toBe('[声] · 次…')
  })
})
