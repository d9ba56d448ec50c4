import { holds, wordings, wordsOf } from './wording.ts'

/** A passage of a page with marks around what was asked for. */
export type Passage = { readonly title: string; readonly url: string; readonly excerpt: string }

/** A page that was found. */
export type Page = {
  readonly url: string
  readonly meta: {
    readonly title: string
    readonly summary?: string
    readonly [name: string]: string | undefined
  }
  readonly content: string
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly sub_results: readonly Passage[]
}

type Result = { readonly id: string; readonly score: number; readonly data: () => Promise<Page> }

export type Filters = Readonly<Record<string, string>>

/** As much of Pagefind as is used. */
type Pagefind = {
  readonly options: (options: object) => Promise<void>
  readonly search: (
    query: string | null,
    options: { filters: Filters },
  ) => Promise<{ results: readonly Result[] }>
}

type Search = (query: string | null) => Promise<readonly Result[]>

/** What was found: pages that are read when they are shown; whether they hold all words that were asked for, or some. */
export type Found = { readonly pages: readonly (() => Promise<Page>)[]; readonly isWhole: boolean }

export type Engine = { readonly find: (query: string, filters: Filters) => Promise<Found> }

/** How much a name in another language counts, where a page tells of it and where it lists it, beside the words of a page. */
const metaWeights = { named: 2, listed: 0.5, summary: 0 }

/** Of how many pages it is seen whether they hold a word that no page has as it is written. */
const looked = 30

/** Loads the engine from its folder. */
export const loadEngine = async (
  folder: string,
  excerptLength: number,
  variants: readonly (readonly string[])[],
): Promise<Engine> => {
  // A file of the site, which no types describe.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind
  const excerpts = { excerptLength, excerptEllipsis: '…' }
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: { metaWeights }, ...excerpts })
  return {
    find: (query, filters) =>
      find(async (asked) => (await pagefind.search(asked, { filters })).results, query, variants),
  }
}

const find = async (
  search: Search,
  query: string,
  variants: readonly (readonly string[])[],
): Promise<Found> => {
  if (!query) return { pages: ranked(await search(null)), isWhole: true }
  const all = async (queries: readonly string[], by: (one: string) => Promise<readonly Result[]>) =>
    (await Promise.all(queries.map(by))).flat()
  const asked = wordings(query, variants)
  const whole = await all(asked, (one) => holding(search, one))
  // Where they stand together, they come first.
  const together = new Set((await all(asked, (one) => search(`"${one}"`))).map(({ id }) => id))
  if (whole.length > 0) return { pages: ranked(whole, ({ id }) => together.has(id)), isWhole: true }
  const words = asked.flatMap(longWordsOf)
  return { pages: ranked(await all(words, (word) => holding(search, word))), isWhole: false }
}

/** The pages that hold each word of a query: where no page has one, the engine leaves it out, or takes what it begins with. */
const holding = async (search: Search, query: string): Promise<readonly Result[]> => {
  const results = await search(query)
  const words = wordsOf(query, document.documentElement.lang)
  const exact = await Promise.all(words.map((word) => search(`"${word}"`)))
  const unknown = words.filter((_, index) => exact[index]?.length === 0)
  if (unknown.length === 0) return results
  const pages = await Promise.all(results.slice(0, looked).map(({ data }) => data()))
  return results.filter((_, index) => {
    const page = pages[index]
    const text = page ? [page.content, page.meta['named'], page.meta['listed']].join(' ') : ''
    return unknown.every((word) => holds(text, word))
  })
}

/** Each page once, by its best score. */
const ranked = (
  results: readonly Result[],
  isFirst: (result: Result) => boolean = () => false,
): Found['pages'] => {
  const order = (one: Result, other: Result) =>
    Number(isFirst(other)) - Number(isFirst(one)) || other.score - one.score
  const best = new Map(
    results
      .toSorted(order)
      .toReversed()
      .map((result) => [result.id, result]),
  )
  return [...best.values()].toSorted(order).map(({ data }) => data)
}

/** Words that are long enough not to stand anywhere. */
const longWordsOf = (text: string): readonly string[] =>
  wordsOf(text, document.documentElement.lang).filter((word) => word.length > 1)
