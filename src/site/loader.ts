import { relative } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Checked } from '#check/check.ts'
import { printers } from '#check/problems/print.ts'
import { contentFolder, readContent, root } from '#disk/content-folder.ts'
import { bodyOf } from '#source/document.ts'
import { collectionOf } from './collections.ts'
import { refusalOf, type Refusal } from './refusal.ts'

/** The files of one collection. All collections of a sync share one reading of the folder: what `npm run check` reads. */
export const files = (): Loader => ({
  name: 'content',
  load: async ({ collection, store }) => {
    const { checked, refusal } = readingFor(collection)
    // Emptied and filled anew: an entry is never older than its file, its folder or its schema.
    store.clear()
    if (refusal) return
    for (const document of checked.documents) {
      const { file: id, located, parsed } = document
      if (collectionOf(located) !== collection) continue
      const data = parsed?.data
      if (!isRecord(data)) continue
      if (located.locale === undefined) store.set({ id, data })
      else {
        const filePath = relative(root, `${contentFolder()}/${id}`).replaceAll('\\', '/')
        store.set({ id, data, body: bodyOf(document).trim(), filePath, deferredRender: true })
      }
    }
  },
})

/** One entry: what words mean, by language. */
export const glossary = (): Loader => ({
  name: 'content',
  load: async ({ collection, store }) => {
    const { checked } = readingFor(collection)
    store.clear()
    store.set({ id: 'glossary', data: { glossary: checked.terms.glossary } })
  },
})

/** One entry: what the check refuses of the folder. A build ends with it; the dev server goes on and shows it. */
export const refusal = (): Loader => ({
  name: 'content',
  load: async ({ collection, store, watcher, logger }: LoaderContext) => {
    const { refusal } = readingFor(collection)
    store.clear()
    store.set({ id: 'refusal', data: { refusal } })
    if (!refusal) return
    if (!watcher) throw refusalOf(refusal)
    logger.error(`\n\n${refusal.text}`)
  },
})

type Reading = {
  readonly checked: Checked
  readonly refusal: Refusal | undefined
  readonly asked: Set<string>
}

let reading: Reading | undefined

/** Astro loads all collections of a sync together: a collection that asks again begins the next. */
const readingFor = (collection: string): Reading => {
  if (!reading || reading.asked.has(collection)) reading = read()
  reading.asked.add(collection)
  return reading
}

const read = (): Reading => {
  const folder = contentFolder()
  const checked = globalThis.checkedContent ?? readContent(folder)
  globalThis.checkedContent = undefined
  const errors = checked.problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const below = relative(root, folder).replaceAll('\\', '/') || '.'
  const refusal = first && {
    text: printers.text(errors, below),
    file: `${folder}/${first.file}`,
    line: first.line,
    column: first.column,
  }
  return { checked, refusal, asked: new Set() }
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null
