import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutAside } from '#assets/font-process.ts'
import { cutFonts, fontFaceCss } from '#assets/fonts.ts'
import { missingCharacters, textWidth } from '#assets/typeface.ts'

const text = { regular: '約130名が参加。“A-①” – Hồ', bold: '活動報告 2023' }
const files = cutFonts(text)
const made = await Promise.all(
  files.map(async (file) => ({ ...file, font: create(Buffer.from(await file.bytes())) })),
)
const has = (weight: number, script: string, character: string) =>
  made
    .find((other) => other.weight === weight && other.script === script)!
    .font.hasGlyphForCodePoint(character.codePointAt(0)!)

describe('the cut fonts', { timeout: 30_000 }, () => {
  it('hold the characters of the text by weight and script, and no others', () => {
    expect([...'約名が参加。'].every((character) => has(400, 'japanese', character))).toBe(true)
    expect([...'AZaz09“”–①'].every((character) => has(400, 'latin', character))).toBe(true)
    expect([...'活動報告'].every((character) => has(700, 'japanese', character))).toBe(true)
    expect(has(400, 'japanese', '活')).toBe(false)
    expect(has(700, 'japanese', '約')).toBe(false)
    expect(has(400, 'japanese', 'A')).toBe(false)
    expect(has(400, 'latin', '約')).toBe(false)
  })

  it('are named by what they are made of', () => {
    const more = cutFonts({ ...text, bold: `${text.bold}書` })
    const changed = more.filter(({ name }) => !files.some((file) => file.name === name))
    expect(changed.map(({ weight, script }) => `${weight} ${script}`)).toEqual(['700 japanese'])
    const twice = cutFonts({ regular: `${text.regular}${text.regular}`, bold: text.bold })
    expect(twice.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
  })

  it('stay light: Latin below 8 kB, 600 kanji below 90 kB', async () => {
    const kanji = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x5e00 + index)).join('')
    const cut = cutFonts({ regular: kanji, bold: '' }).slice(0, 2)
    const sizes = await Promise.all(cut.map(async ({ bytes }) => (await bytes()).length))
    expect(sizes[0]).toBeLessThan(8_000)
    expect(sizes[1]).toBeGreaterThan(20_000)
    expect(sizes[1]).toBeLessThan(90_000)
  })

  it('are cut one after another and at once; what cannot be cut is told', async () => {
    const order = { weight: 400, characters: 'a', options: { targetFormat: 'woff2' } } as const
    const wrong = { ...order, options: { targetFormat: 'no format' as 'woff2' } }
    const first = await cutAside(order)
    const [second, refused] = await Promise.allSettled([cutAside(order), cutAside(wrong)])
    expect(second).toEqual({ status: 'fulfilled', value: first })
    expect(refused.status).toBe('rejected')
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
