import { wordings } from './wording.ts'

/** A passage of a page with marks around what was asked for. */
export type Passage = { readonly title: string; readonly url: string; readonly excerpt: string }

/** A page that was found. */
export type Page = {
  readonly url: string
  readonly meta: { readonly title: string; readonly summary?: string }
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly sub_results: readonly Passage[]
}

type Result = { readonly id: string; readonly score: number; readonly data: () => Promise<Page> }

export type Filters = Readonly<Record<string, string>>

/** As much of Pagefind as is used. */
type Pagefind = {
  readonly options: (options: object) => Promise<void>
  readonly search: (query: string, options: { filters: Filters }) => Promise<{ results: readonly Result[] }>
}

/** What was found: pages that are read when they are shown; whether they hold all words that were asked for, or some. */
export type Found = { readonly pages: readonly (() => Promise<Page>)[]; readonly isWhole: boolean }

export type Engine = { readonly find: (query: string, filters: Filters) => Promise<Found> }

/** How much a name in another language counts, where a page tells of it and where it lists it, beside the words of a page. */
const metaWeights = { named: 2, listed: 0.5, summary: 0 }

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
  return { find: (query, filters) => find(pagefind, query, filters, variants) }
}

const find = async (
  { search }: Pagefind,
  query: string,
  filters: Filters,
  variants: readonly (readonly string[])[],
): Promise<Found> => {
  const asked = wordings(query, variants)
  const resultsOf = async (queries: readonly string[]) =>
    (await Promise.all(queries.map((one) => search(one, { filters })))).flatMap(({ results }) => results)
  const loose = await resultsOf(asked)
  // Where they stand together, they come first.
  const together = new Set((await resultsOf(asked.map((one) => `"${one}"`))).map(({ id }) => id))
  if (loose.length > 0) return { pages: ranked(loose, ({ id }) => together.has(id)), isWhole: true }
  return { pages: ranked(await resultsOf(asked.flatMap(wordsOf))), isWhole: false }
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

/** The words of a text without what is short enough to stand anywhere. */
const wordsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike && segment.length > 1 ? [segment] : []),
  )
