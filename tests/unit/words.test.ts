import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { ja } from '#i18n/ja.ts'

/** The name of the plan is the organisation's own, with the dash that it writes. */
const { planOf: _, ...own } = ja

const sourceOf = (words: object) =>
  Object.entries(words).map(
    ([key, value]) => `${key}: ${typeof value === 'function' ? String(value) : value}`,
  )

describe('the words of the interface', () => {
  it('have one wave dash, and full-width signs in Japanese', () => {
    expect(sourceOf(own).filter((text) => text.includes('～'))).toEqual([])
    const strings = Object.values(own).filter((value) => typeof value === 'string')
    expect(strings.length).toBeGreaterThan(50)
    expect(
      strings.filter((text) => /[ぁ-んァ-ヶ一-龠] ?[(:,;!?]|[):,;] ?[ぁ-んァ-ヶ一-龠]/.test(text)),
    ).toEqual([])
  })

  it('have the quotation marks and the spelling of the house in English', () => {
    expect(sourceOf(en).filter((text) => /\borgani[z]|\bcolor\b|\bprogram\b|\w'\w/.test(text))).toEqual([])
  })
})
