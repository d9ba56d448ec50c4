import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutFonts, fontFaceCss } from '#assets/fonts.ts'
import { missingCharacters, textWidth } from '#assets/typeface.ts'

const text = { regular: '約130名が参加。“A-①” – Hồ', bold: '活動報告 2023' }
const files = await cutFonts(text)
const has = (weight: number, script: string, character: string) => {
  const file = files.find((other) => other.weight === weight && other.script === script)!
  return create(Buffer.from(file.bytes)).hasGlyphForCodePoint(character.codePointAt(0)!)
}

describe('the cut fonts', () => {
  it('hold the characters of the text by weight and script, and no others', () => {
    expect([...'約名が参加。'].every((character) => has(400, 'japanese', character))).toBe(true)
    expect([...'AZaz09“”–①'].every((character) => has(400, 'latin', character))).toBe(true)
    expect([...'活動報告'].every((character) => has(700, 'japanese', character))).toBe(true)
    expect(has(400, 'japanese', '活')).toBe(false)
    expect(has(700, 'japanese', '約')).toBe(false)
    expect(has(400, 'japanese', 'A')).toBe(false)
    expect(has(400, 'latin', '約')).toBe(false)
  })

  it('are named by their content', async () => {
    const more = await cutFonts({ ...text, bold: `${text.bold}書` })
    const changed = more.filter(({ name }) => !files.some((file) => file.name === name))
    expect(changed.map(({ weight, script }) => `${weight} ${script}`)).toEqual(['700 japanese'])
    expect(await cutFonts({ regular: `${text.regular}${text.regular}`, bold: text.bold })).toEqual(files)
  })

  it('stay light: Latin below 8 kB, 600 kanji below 90 kB', async () => {
    const kanji = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x5e00 + index)).join('')
    const sizes = (await cutFonts({ regular: kanji, bold: '' })).map(({ bytes }) => bytes.length)
    expect(sizes[0]).toBeLessThan(8_000)
    expect(sizes[1]).toBeGreaterThan(20_000)
    expect(sizes[1]).toBeLessThan(90_000)
  })

  it('are declared with swap and ranges that do not overlap', () => {
    const css = fontFaceCss(files, '/fonts/')
    expect(css.match(/@font-face/g)).toHaveLength(4)
    expect(css.match(/font-display:swap/g)).toHaveLength(4)
    for (const { name } of files) expect(css).toContain(`url(/fonts/${name})`)
    expect(new Set(css.match(/unicode-range:[^}]+/g))).toEqual(
      new Set(['unicode-range:U+0-2E7F', 'unicode-range:U+2E80-10FFFF']),
    )
  })
})

describe('the typeface', () => {
  it('names the characters that it lacks', () => {
    expect(missingCharacters('Hello、報告 ①\n')).toEqual([])
    expect(missingCharacters('報告 😀 𠮷')).toEqual(['😀', '𠮷'])
  })

  it('measures text', () => {
    expect(textWidth('国国', 400)).toBe(2)
    expect(textWidth('il', 400)).toBeLessThan(textWidth('WM', 400) / 2)
  })
})

describe('the fallback', () => {
  it('takes the measures of the typeface', () => {
    const css = fallbackFontCss(files, { regular: '国国', bold: 'a' })
    const [latin = '', japanese = ''] = css.match(/@font-face\{[^}]+\}/g) ?? []
    expect(japanese).toContain('size-adjust:100.0%;ascent-override:88.0%;descent-override:12.0%')
    expect(latin).toMatch(/local\('Arial'\).*size-adjust:1[12]\d\.\d%/)
  })
})
