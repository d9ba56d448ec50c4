import { describe, expect, it } from 'vitest'
import { cssId, cssString } from '#site/css.ts'

describe('a CSS string', () => {
  it('keeps what could end it, or its style, from doing so', () => {
    expect(cssString('2023年度活動報告')).toBe("'2023年度活動報告'")
    expect(cssString("the year's report")).toBe(String.raw`'the year\27 s report'`)
    expect(cssString('a\\b</style>\nc')).toBe(String.raw`'a\5c b\3c /style>\a c'`)
  })
})

describe('the selector of an id', () => {
  it('holds for ids that begin with a digit, as names of files may', () => {
    expect(cssId('2024-visit')).toBe("[id='2024-visit']")
  })
})
