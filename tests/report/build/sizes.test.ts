import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { once } from '#i18n/once.ts'
import { dist } from '../../built.ts'
import { budgets, shared, visits } from '../budgets.ts'

const read = (address: string) => readFileSync(`${dist}${address}`)
const packed = once((address: string) => brotliCompressSync(read(address)).length)

/** What a page loads, by the addresses of what it names. */
const loadedBy = (page: string) => {
  const html = read(`${page}index.html`).toString()
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address)
  const icon = all(/<link rel="icon" href="([^"]+\.svg)"/g)
  return {
    css: all(/<link rel="stylesheet" href="([^"]+)"/g),
    fonts: all(/<link rel="preload" href="([^"]+\.woff2)"/g),
    pictures: [...icon, ...all(/<img[^>]* src="([^"]+)"/g)],
    scripts: all(/<script[^>]* src="([^"]+)"/g),
  }
}

const homes = { ja: '/2023/', en: '/en/2023/' } as const
const locales = ['ja', 'en'] as const
const pages = locales.flatMap((locale) =>
  globSync('**/index.html', { cwd: `${dist}${homes[locale]}` }).map((file) => {
    const path = file.replaceAll('\\', '/').slice(0, -'index.html'.length)
    return { locale, path, address: homes[locale] + path }
  }),
)
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** What a visit transfers page by page; what was loaded before comes from the cache. */
const visit = (addresses: readonly string[]): readonly number[] => {
  const known = new Set<string>()
  return addresses.map((page) => {
    const { css, fonts, pictures, scripts } = loadedBy(page)
    const fresh = [...css, ...fonts, ...pictures, ...scripts].filter((address) => !known.has(address))
    for (const address of fresh) known.add(address)
    const sizes = fresh.map((address) =>
      address.endsWith('.woff2') ? read(address).length : packed(address),
    )
    return packed(`${page}index.html`) + sum(sizes)
  })
}

describe.each(locales)('pages in %s', (locale) => {
  const own = pages.filter((page) => page.locale === locale)
  const common = loadedBy(homes[locale])

  it('share no more than they may', () => {
    expect(sum(common.css.filter((address) => address.startsWith('/_astro/')).map(packed))).toBeLessThan(
      shared.css,
    )
    expect(sum(common.fonts.map((address) => read(address).length))).toBeLessThan(shared[locale])
    expect(common.fonts.length).toBe(2)
  })

  it('weigh each no more than their kind may, run no script and load no picture', () => {
    expect(own.length).toBeGreaterThan(20)
    const over = own.flatMap(({ path, address }) => {
      const { css, fonts, pictures, scripts } = loadedBy(address)
      const { html, sheet, ownFonts } = budgets.find((budget) => budget.pages.test(path))!
      const weights = {
        html: packed(`${address}index.html`),
        sheet: sum(css.filter((one) => one.startsWith('/styles/')).map(packed)),
        fonts: sum(fonts.filter((one) => !common.fonts.includes(one)).map((one) => read(one).length)),
        others: scripts.length + pictures.filter((one) => !common.pictures.includes(one)).length,
      }
      const isOver =
        weights.html > html || weights.sheet > sheet || weights.fonts > ownFonts[locale] || weights.others > 0
      return isOver ? [{ address, ...weights }] : []
    })
    expect(over).toEqual([])
  })

  it('weigh on a visit no more than a reader may wait for', () => {
    const { first, three, later, laterArea } = visits[locale]
    const [home, ...others] = visit(['', 'activities/a2/', 'places/'].map((path) => homes[locale] + path))
    expect(home).toBeLessThan(first)
    expect(home! + sum(others)).toBeLessThan(three)
    const heavy = own
      .filter(({ path }) => path && !/^(parallel|print|poster)\//.test(path))
      .map(({ path, address }) => ({ path, weight: visit([homes[locale], address])[1]! }))
      .filter(({ path, weight }) => weight > (path.startsWith('areas/') ? laterArea : later))
    expect(heavy).toEqual([])
  })
})
