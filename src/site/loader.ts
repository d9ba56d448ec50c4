import type { Loader, LoaderContext } from 'astro/loaders'
import type { Reading } from './reading.ts'
import { refusalOf } from './refusal.ts'

/** The files of one collection. All collections of a sync share one reading of the folder: what `npm run check` reads. */
export const files = (): Loader => ({
  name: 'content',
  load: async ({ collection, store }) => {
    const { entries } = await readingFor(collection)
    // Emptied and filled anew: an entry is never older than its file, its folder or its schema.
    store.clear()
    for (const entry of entries.get(collection) ?? []) store.set(entry)
  },
})

/** One entry: the list of names and words, and which collections have entries: Astro complains of asking for others. */
export const terms = (): Loader => ({
  name: 'content',
  load: async ({ collection, store }) => {
    const { terms, entries } = await readingFor(collection)
    const filled = [...entries].flatMap(([name, own]) => (own.length ? [name] : []))
    store.clear()
    store.set({ id: 'terms', data: { terms, filled } })
  },
})

/** One entry: what is left to do, for the page of staff. */
export const left = (): Loader => ({
  name: 'content',
  load: async ({ collection, store }) => {
    const { left: sections } = await readingFor(collection)
    store.clear()
    store.set({ id: 'left', data: { sections } })
  },
})

/** One entry: what the check refuses of the folder. A build ends with it; the dev server goes on and shows it. */
export const refusal = (): Loader => ({
  name: 'content',
  load: async ({ collection, store, watcher, logger }: LoaderContext) => {
    const { refusal } = await readingFor(collection)
    store.clear()
    store.set({ id: 'refusal', data: { refusal } })
    if (!refusal) return
    if (!watcher) throw refusalOf(refusal)
    logger.error(`\n\n${refusal.text}`)
  },
})

let reading: Promise<Reading> | undefined
const asked = new Set<string>()

/** Astro loads all collections of a sync together: a collection that asks again begins the next. */
const readingFor = (collection: string): Promise<Reading> => {
  if (asked.has(collection)) {
    reading = undefined
    asked.clear()
  }
  asked.add(collection)
  reading ??= globalThis.readForAstro()
  return reading
}
