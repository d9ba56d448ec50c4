import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { fallbackFontCss } from '#assets/font-fallback.ts'
import { cutterFor, fontFaceCss } from '#assets/fonts.ts'
import { fontBytes, missingCharacters, textWidth } from '#assets/typeface.ts'
import { packed } from '#assets/woff2.ts'

const text = { regular: '約130名が参加。“A-①” – Hồ', bold: '活動報告 2023' }
const cut = cutterFor(text)
const fontOf = async (file: ReturnType<typeof cut>) => create(Buffer.from(await file.bytes()))
const lettersOf = async (file: ReturnType<typeof cut>) =>
  (await fontOf(file)).characterSet
    .flatMap((code) => (code < 0xffff ? String.fromCodePoint(code) : []))
    .join('')

describe('the cut fonts', { timeout: 30_000 }, () => {
  it('hold the characters that are asked for, and no others', async () => {
    expect(await lettersOf(cut(400, 'first', [...'AH約']))).toBe('AH約')
    expect(await lettersOf(cut(700, 'first', [...'活']))).toBe('活')
    expect(await lettersOf(cut(400, 'second', [...'ồ']))).toBe('ồ')
  })

  it('are named by what they are made of', () => {
    const name = (weight: 400 | 700, letters: string, isPrinted = false) =>
      cut(weight, 'first', [...letters], isPrinted).name
    const names = [name(400, '約'), name(700, '約'), name(400, '約名'), name(400, '約', true)]
    expect(new Set(names).size).toBe(4)
    expect(cutterFor({ regular: '約名動', bold: '' })(400, 'first', ['約']).name).toBe(names[0])
  })

  it('are the same bytes whatever else a site shows', async () => {
    const own = [...'13約名']
    const others = cutterFor({ regular: `${text.regular}一二三Ａギ`, bold: '' })(400, 'first', own, true)
    const whole = await subsetFont(fontBytes(400, 'first'), own.join(''), {
      targetFormat: 'truetype',
      noLayoutClosure: true,
      noHinting: true,
      dropTables: ['GSUB', 'vhea', 'vmtx', 'gasp', 'meta'],
    })
    expect(Buffer.from(await others.bytes()).equals(await packed(whole))).toBe(true)
  })

  it('stay light: Latin below 6 kB, 600 kanji below 75 kB', async () => {
    const kanji = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x5e00 + index))
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    const cutAll = cutterFor({ regular: kanji.join('') + ascii.join(''), bold: '' })
    const sizes = await Promise.all(
      [ascii, kanji].map(async (own) => (await cutAll(400, 'first', own).bytes()).length),
    )
    expect(sizes[0]).toBeLessThan(6_000)
    expect(sizes[1]).toBeGreaterThan(20_000)
    expect(sizes[1]).toBeLessThan(75_000)
  })

  it('are declared so that those of a page’s own go before those that all share', () => {
    const parts = [
      { file: cut(400, 'first', [...'A約']), isRanged: false },
      { file: cut(400, 'first', [...'123名']), isRanged: true },
      { file: cut(400, 'second', ['ồ']), isRanged: true },
    ]
    const css = fontFaceCss(parts, (name) => `/fonts/${name}`, 'first')
    expect(css.match(/font-display:swap/g)).toHaveLength(3)
    expect(css.match(/unicode-range:[^;}]+/g)).toEqual([
      'unicode-range:U+31-33,U+540d',
      'unicode-range:U+1ed3',
    ])
    expect(css).toMatch(/U\+1ed3;size-adjust:105%;ascent-override:83.8%/)
    expect(fontFaceCss(parts, (name) => name, 'second')).toMatch(
      /U\+1ed3;size-adjust:100%;ascent-override:88.0%/,
    )
  })
})

describe('a font packed as WOFF2', async () => {
  // The letters of this file, and some made of others.
  const letters = `${readFileSync(import.meta.filename, 'utf8')}éÅ①`
  const font = await subsetFont(fontBytes(400, 'first'), letters, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: ['GSUB'],
  })
  const outlinesOf = (bytes: Uint8Array) => {
    const read = create(Buffer.from(bytes))
    return read.characterSet.map((code) => {
      const glyph = read.glyphForCodePoint(code)
      return { code, advance: glyph.advanceWidth, path: glyph.path.toSVG() }
    })
  }

  it('has every outline and width as it was', async () => {
    const outlines = outlinesOf(font)
    expect(outlines.length).toBeGreaterThan(100)
    expect(outlinesOf(await packed(font))).toEqual(outlines)
  })

  it('scaled, has them no further off than half a step of its grid', async () => {
    const numbers = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)
    const coarse = outlinesOf(await packed(font, 1 / 4))
    expect(create(Buffer.from(await packed(font, 1 / 4))).unitsPerEm).toBe(512)
    const worst = outlinesOf(font).map(({ path, advance }, index) => {
      const [fine, other] = [numbers(path), numbers(coarse[index]!.path)]
      expect(other.length).toBe(fine.length)
      return Math.max(
        Math.abs(advance / 4 - coarse[index]!.advance),
        ...fine.map((place, at) => Math.abs(place / 4 - other[at]!)),
      )
    })
    expect(Math.max(...worst)).toBeLessThanOrEqual(0.51)
  })

  it('is refused where it is no TrueType font, or has instructions', async () => {
    const hinted = readFileSync(
      resolve('node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
    )
    await expect(packed(hinted)).rejects.toThrow('without instructions')
    await expect(packed(Buffer.alloc(40))).rejects.toThrow('Only TrueType')
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
  it('takes the measures of the typeface, for the letters that a page has', () => {
    const css = fallbackFontCss({ regular: '国国', bold: 'a' }, 'first')
    const [latin = '', japanese = '', bold = '', ...others] = css.match(/@font-face\{[^}]+\}/g) ?? []
    expect(japanese).toContain('size-adjust:100.0%;ascent-override:88.0%;descent-override:12.0%')
    expect(latin).toMatch(/local\('Arial'\).*size-adjust:1[12]\d\.\d%/)
    expect(bold).toContain('font-weight:700')
    expect(others).toEqual([])
  })
})
