import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { create } from 'fontkit'
import { everyPage } from './sitemap.ts'

const dist = new URL('../../dist', import.meta.url).pathname
const sets = new Map<string, ReadonlySet<number>>()

const charactersOf = (file: string): ReadonlySet<number> => {
  const known = sets.get(file) ?? new Set(create(readFileSync(`${dist}${file}`)).characterSet)
  sets.set(file, known)
  return known
}

test('every character of every page is in the font that the page names, in its weight', async ({ page }) => {
  test.setTimeout(90_000)
  for (const path of everyPage) {
    await page.goto(path)
    const { faces, shown } = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const faces = rules
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ style }) => ({
          weight: style.getPropertyValue('font-weight'),
          file: /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
        }))
      const shown: Record<string, string> = {}
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (!parent || parent.closest('style, script, .system-type')) continue
        const { fontWeight } = getComputedStyle(parent)
        shown[fontWeight] = (shown[fontWeight] ?? '') + (walker.currentNode.textContent ?? '')
      }
      return { faces: faces.filter(({ file }) => file), shown }
    })
    expect(Object.keys(shown).toSorted()).toEqual(['400', '700'])
    for (const [weight, text] of Object.entries(shown)) {
      const covered = faces.filter((face) => face.weight === weight).map(({ file }) => charactersOf(file))
      const missing = [...new Set(text)].filter(
        (character) =>
          !/\s/.test(character) && !covered.some((set) => set.has(character.codePointAt(0) ?? 0)),
      )
      expect(missing, `${path}, ${weight}`).toEqual([])
    }
  }
})
