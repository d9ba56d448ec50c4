import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutAside } from '#assets/font-process.ts'
import { cutFonts, cutNames, fontFaceCss } from '#assets/fonts.ts'
import { missingCharacters, textWidth } from '#assets/typeface.ts'

const text = { regular: '約130名が参加。“A-①” – Hồ', bold: '活動報告 2023' }
const files = cutFonts(text, new Set(['first', 'second']))
const made = await Promise.all(
  files.map(async (file) => ({ ...file, font: create(Buffer.from(await file.bytes())) })),
)
const has = (weight: number, part: string, character: string, face = 'first') =>
  made
    .find((other) => other.weight === weight && other.part === part && other.face === face)!
    .font.hasGlyphForCodePoint(character.codePointAt(0)!)

describe('the cut fonts', { timeout: 30_000 }, () => {
  it('hold the characters of the text by weight, Latin apart, and no others', () => {
    expect([...'約名が参加。AZaz09“”–①'].every((character) => has(400, 'whole', character))).toBe(true)
    expect([...'AZaz09“”–①'].every((character) => has(400, 'latin', character))).toBe(true)
    expect([...'活動報告'].every((character) => has(700, 'whole', character))).toBe(true)
    expect(has(400, 'whole', '活')).toBe(false)
    expect(has(700, 'whole', '約')).toBe(false)
    expect(has(400, 'latin', '約')).toBe(false)
  })

  it('are named by what they are made of', () => {
    const more = cutFonts({ ...text, bold: `${text.bold}書` }, new Set())
    const changed = more.filter(({ name }) => !files.some((file) => file.name === name))
    expect(changed.map(({ weight, part }) => `${weight} ${part}`)).toEqual(['700 whole'])
    const twice = cutFonts(
      { regular: `${text.regular}${text.regular}`, bold: text.bold },
      new Set(['first', 'second']),
    )
    expect(twice.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
  })

  it('stay light: Latin below 8 kB, 600 kanji below 90 kB', async () => {
    const kanji = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x5e00 + index)).join('')
    const cut = cutFonts({ regular: kanji, bold: '' }, new Set()).slice(0, 2)
    const sizes = await Promise.all(cut.map(async ({ bytes }) => (await bytes()).length))
    expect(sizes[0]).toBeLessThan(8_000)
    expect(sizes[1]).toBeGreaterThan(20_000)
    expect(sizes[1]).toBeLessThan(90_000)
  })

  it('are cut one after another and at once; what cannot be cut is told', async () => {
    const order = { weight: 400, face: 'first', characters: 'a', options: { targetFormat: 'woff2' } } as const
    const wrong = { ...order, options: { targetFormat: 'no format' as 'woff2' } }
    const first = await cutAside(order)
    const [second, refused] = await Promise.allSettled([cutAside(order), cutAside(wrong)])
    expect(second).toEqual({ status: 'fulfilled', value: first })
    expect(refused.status).toBe('rejected')
  })

  it('take from the second typeface what the first lacks, and all Latin letters of a language that needs it', () => {
    expect(has(400, 'rest', 'ồ', 'second')).toBe(true)
    expect(has(400, 'rest', 'H', 'second')).toBe(false)
    expect([...'AZazồ'].every((character) => has(400, 'letters', character, 'second'))).toBe(true)
    expect(cutFonts({ regular: 'a', bold: 'a' }, new Set(['first'])).map(({ face }) => face)).toEqual(
      Array(4).fill('first'),
    )
  })

  const rangesOf = (isJapanese: boolean, letters: 'first' | 'second' = 'first') => {
    const names = [cutNames('日本', 'first'), cutNames('Việt', 'second')]
    const css = fontFaceCss([...files, ...names], (name) => `/fonts/${name}`, { isJapanese, letters })
    expect(css.match(/font-display:swap/g)).toHaveLength(css.match(/@font-face/g)!.length)
    return [
      ...css.matchAll(
        /family:'([^']+)';font-weight:(\d+).*?((?:gothic|noto-sans)-\d+-\w+)-.*?unicode-range:([^;}]+)/g,
      ),
    ]
      .map(([, ...parts]) => parts.join(' '))
      .filter((line) => !line.includes(' 700 '))
  }

  const names = [
    'BIZ UDPGothic Names 400 gothic-400-names U+65e5,U+672c',
    'Noto Sans Names 400 noto-sans-400-names U+56,U+69,U+74,U+1ec7',
  ]

  it('are declared so that Japanese pages ask for one file a weight, and others for none without Japanese', () => {
    expect(rangesOf(true)).toEqual([
      'BIZ UDPGothic 400 gothic-400-whole U+0-10FFFF',
      'BIZ UDPGothic 400 noto-sans-400-rest U+1ed3',
      ...names,
    ])
    expect(rangesOf(false)).toEqual([
      'BIZ UDPGothic 400 gothic-400-latin U+0-2E7F',
      'BIZ UDPGothic 400 gothic-400-whole U+2E80-10FFFF',
      'BIZ UDPGothic 400 noto-sans-400-rest U+1ed3',
      ...names,
    ])
    expect(rangesOf(false, 'second')).toEqual([
      'BIZ UDPGothic 400 gothic-400-latin U+0-2E7F',
      'BIZ UDPGothic 400 gothic-400-whole U+2E80-10FFFF',
      'BIZ UDPGothic 400 noto-sans-400-letters U+20-7e,U+1ed3,U+2013,U+201c-201d',
      ...names,
    ])
  })
})

describe('the typeface', () => {
  it('names the characters that it lacks', () => {
    expect(missingCharacters('Hello、報告 ①\n')).toEqual([])
    expect(missingCharacters('報告 Hồ ₫ 😀 𠮷')).toEqual(['😀', '𠮷'])
  })

  it('measures text', () => {
    expect(textWidth('国国', 400)).toBe(2)
    expect(textWidth('il', 400)).toBeLessThan(textWidth('WM', 400) / 2)
    // A word of which the first typeface lacks a letter is set in the second, which is narrower.
    expect(textWidth('nồ', 400)).toBeLessThan(textWidth('no', 400))
  })
})

describe('the fallback', () => {
  it('takes the measures of the typeface', () => {
    const css = fallbackFontCss({ regular: '国国', bold: 'a' }, 'first')
    const [latin = '', japanese = ''] = css.match(/@font-face\{[^}]+\}/g) ?? []
    expect(japanese).toContain('size-adjust:100.0%;ascent-override:88.0%;descent-override:12.0%')
    expect(latin).toMatch(/local\('Arial'\).*size-adjust:1[12]\d\.\d%/)
  })
})
