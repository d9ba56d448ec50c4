import { readFileSync, statSync } from 'node:fs'
import { dist } from '../built.ts'
import type { Page } from '@playwright/test'
import { localeIds, original, prefixOf, type Locale } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'

const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')

export type Entry = {
  readonly path: string
  readonly locale: Locale
  /** The day of its content. */
  readonly modified: string | undefined
  readonly alternates: readonly { readonly hreflang: string; readonly path: string }[]
}

/** An address as it is served by `preview`: from the root. */
const pathOf = (url: string) => `/${new URL(url).pathname.slice(settings.base.length)}`

/** The first page of a language. */
export const rootOf = (locale: Locale): string => (prefixOf(locale) ? `/${prefixOf(locale)}/` : '/')

/** The language of a page by its address. */
export const localeOf = (path: string): Locale =>
  localeIds.find((id) => id !== original && path.startsWith(rootOf(id))) ?? original

/** The address of the same page in another language. */
export const inLocale = (path: string, locale: Locale): string =>
  rootOf(locale) + path.slice(rootOf(localeOf(path)).length)

/** The pages that search engines are told of, from the built sitemap. */
export const sitemap: readonly Entry[] = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => {
  const path = pathOf(/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '')
  return {
    path,
    locale: localeOf(path),
    modified: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
    alternates: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, hreflang = '', href = '']) => ({
      hreflang,
      path: pathOf(href),
    })),
  }
})

/** The pages of the search: the only ones with a script. */
export const searchPages: readonly string[] = localeIds.map((locale) => `${rootOf(locale)}search/`)

/** Every page that is built: those of the sitemap, the first pages, the search and the page for lost readers. */
export const everyPage: readonly string[] = [
  ...localeIds.map(rootOf),
  ...searchPages,
  '/404.html',
  ...sitemap.map(({ path }) => path),
]

/** What is made to be printed, as it is read on a screen: the edition and the poster. */
export const printedEditions: readonly string[] = sitemap
  .filter(({ path }) => /\/\d{4}\/$/.test(path))
  .flatMap(({ path }) => [`${path}print/`, `${path}poster/`])

/** The year of the newest report. */
export const newest = Math.max(...sitemap.flatMap(({ path }) => Number(/\d{4}/.exec(path)?.[0] ?? [])))

/** The newest report's first page in a language. */
export const homeOf = (locale: Locale): string => `${rootOf(locale)}${newest}/`

/** What kind of page an address is of: what stands first in it, after language and year. */
export const kindOf = (path: string): string =>
  path
    .slice(rootOf(localeOf(path)).length)
    .replace(/^\d{4}\//, '')
    .split('/')[0] ?? ''

/** One page of each kind in each language: that which says most in the original. */
export const kindsOfPages: readonly string[] = localeIds.flatMap((locale) => {
  const home = homeOf(locale)
  const pages = sitemap
    .filter((page) => page.locale === locale)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(home) || !/\d{4}/.test(path))
  const size = (path: string) => statSync(`${dist}${path}index.html`).size
  return [...Map.groupBy(pages, kindOf).values()].map(
    (own) => own.toSorted((one, other) => size(other) - size(one))[0]!,
  )
})

/** The page of a kind in a language. */
export const pageOf = (kind: string, locale: Locale = original): string => {
  const home = `${homeOf(locale)}${kind}/`
  const page = kindsOfPages.find((path) => path.startsWith(home))
  if (!page) throw new Error(`No page ${home}`)
  return page
}

/** How much wider than the screen a page is. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How far a page's parts have moved while it loaded, as browsers reckon it (Layout Instability, §4). */
export const shiftOf = async (page: Page): Promise<number> => {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
            sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
}
