import { readFileSync } from 'node:fs'
import { dist } from '../built.ts'
import type { Page } from '@playwright/test'

const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')

export type Entry = {
  readonly path: string
  readonly locale: 'ja' | 'en'
  readonly alternates: readonly { readonly hreflang: string; readonly path: string }[]
}

const pathOf = (url: string) => new URL(url).pathname

/** The pages that search engines are told of, from the built sitemap. */
export const sitemap: readonly Entry[] = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => {
  const path = pathOf(/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '')
  return {
    path,
    locale: path.startsWith('/en/') ? 'en' : 'ja',
    alternates: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, hreflang = '', href = '']) => ({
      hreflang,
      path: pathOf(href),
    })),
  }
})

/** Every page that is built: those of the sitemap, the two first pages and the page for lost readers. */
export const everyPage: readonly string[] = ['/', '/en/', '/404.html', ...sitemap.map(({ path }) => path)]

/** What is made to be printed, as it is read on a screen: the edition and the poster. */
export const printedEditions: readonly string[] = sitemap
  .filter(({ path }) => /\/\d{4}\/$/.test(path))
  .flatMap(({ path }) => [`${path}print/`, `${path}poster/`])

/** The year of the newest report. */
export const newest = Math.max(...sitemap.map(({ path }) => Number(/\d{4}/.exec(path)?.[0])))

/** One page of each kind in each language. */
export const kindsOfPages: readonly string[] = ['/2023/', '/en/2023/'].flatMap((home) =>
  [
    '',
    'areas/a/',
    'goals/a-1/',
    'activities/a2/',
    'organisation/',
    'partners/',
    'places/',
    'timeline/',
    'about/',
  ].map((page) => home + page),
)

/** How much wider than the screen a page is. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
