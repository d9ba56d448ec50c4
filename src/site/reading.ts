import { join, relative } from 'node:path'
import { leftIn, type Section } from '#check/problems/left.ts'
import { printers } from '#check/problems/print.ts'
import { contentFolder, readContent, root } from '#disk/content-folder.ts'
import { checkPictures } from '#disk/decoded-pictures.ts'
import { ownSite } from '#disk/settings.ts'
import { isPreview } from '#i18n/settings.ts'
import type { Terms } from '#schema/terms.ts'
import { bodyOf, type Document } from '#source/document.ts'
import { collectionOf } from './collections.ts'
import { proseHtml } from './prose-html.ts'
import type { Refusal } from './refusal.ts'

type Entry = {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly body?: string
  readonly rendered?: { readonly html: string }
}

/** What one reading of the folder gives Astro: the entries of each collection, or what keeps them from being published. */
export type Reading = {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** The list of names and words, of all years. */
  readonly terms: Terms | undefined
  readonly refusal: Refusal | undefined
  /** What is left to do. */
  readonly left: readonly Section[]
}

/** Reads the content as `npm run check` does, or takes what a build has read before. */
export const readForAstro = async (): Promise<Reading> => {
  const folder = contentFolder()
  const { documents, terms, problems } =
    globalThis.checkedContent ?? (await checkPictures(readContent(folder), (file) => join(folder, file)))
  globalThis.checkedContent = undefined
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const below = relative(root, folder).replaceAll('\\', '/') || '.'
  const left = leftIn(problems, below, !isPreview || ownSite.address !== undefined)
  if (!first) return { entries: entriesOf(documents), terms, refusal: undefined, left }
  const refusal = {
    text: printers.text(errors, below),
    file: `${folder}/${first.file}`,
    line: first.line,
    column: first.column,
  }
  return { entries: new Map(), terms: undefined, refusal, left }
}

const entriesOf = (documents: readonly Document[]): Reading['entries'] => {
  const entries = Map.groupBy(documents, ({ located }) => collectionOf(located))
  return new Map([...entries].map(([name, own]) => [name, own.flatMap(entryOf)]))
}

const entryOf = (document: Document): readonly Entry[] => {
  const { file: id, parsed, body } = document
  const data = parsed?.data
  if (!isRecord(data)) return []
  if (!body?.tree) return [{ id, data }]
  return [{ id, data, body: bodyOf(document).trim(), rendered: { html: proseHtml(body.tree) } }]
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null
