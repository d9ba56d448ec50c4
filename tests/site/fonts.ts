import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { create } from 'fontkit'
import { dist } from '../built.ts'

const sets = new Map<string, ReadonlySet<number>>()

const charactersOf = (file: string): ReadonlySet<number> => {
  const known = sets.get(file) ?? new Set(create(readFileSync(`${dist}${file}`)).characterSet)
  sets.set(file, known)
  return known
}

/** The font files of a page and the text that it shows, by weight. */
const typeOf = (page: Page) =>
  page.evaluate(() => {
    const faces = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        weight: style.getPropertyValue('font-weight'),
        range: style.getPropertyValue('unicode-range'),
        file: /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
      }))
    const shown: Record<string, string> = {}
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent || parent.closest('style, script')) continue
      const { fontWeight } = getComputedStyle(parent)
      shown[fontWeight] = (shown[fontWeight] ?? '') + (walker.currentNode.textContent ?? '')
    }
    return { faces: faces.filter(({ file }) => file), shown }
  })

/** Whether a `unicode-range` has a character. */
const isWithin = (code: number, range: string): boolean =>
  range === '' ||
  range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .replace(/U\+/i, '')
      .split('-')
      .map((hex) => parseInt(hex, 16))
    return first <= code && code <= last
  })

/** The weights that a page shows, each with the characters that none of its font files has. */
export const missingByWeight = async (page: Page): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { faces, shown } = await typeOf(page)
  return Object.fromEntries(
    Object.entries(shown).map(([weight, text]) => {
      const covered = faces.filter((face) => face.weight === weight)
      const has = (character: string) => {
        const code = character.codePointAt(0) ?? 0
        return covered.some(({ file, range }) => isWithin(code, range) && charactersOf(file).has(code))
      }
      return [weight, [...new Set(text)].filter((character) => !/\s/.test(character) && !has(character))]
    }),
  )
}
