import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkContent, type Checked } from '#check/check.ts'
import type { Problem } from '#check/problems/problem.ts'
import type { Found } from '#source/found.ts'
import { readFolder } from '#disk/content-folder.ts'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../fixtures')

/** A good small year that uses everything. */
export const kitchenSink: readonly Found[] = readFolder(`${folder}/kitchen-sink`)

/** The day on which the fixtures are read. */
export const today = '2026-11-25'

const good = checkContent(kitchenSink)

const expected = z.strictObject({
  kind: z.string(),
  file: z.string(),
  line: z.number(),
  /** What else the same slip brings with it. */
  also: z.array(z.string()),
  /** Files of the kitchen sink that are taken away. */
  without: z.array(z.string()),
})

export type Fixture = {
  readonly name: string
  readonly files: readonly Found[]
  /** Where a file of it lies on disk. */
  readonly pathOf: (file: string) => string
} & z.infer<typeof expected>

/** One slip a folder, laid over the kitchen sink. */
export const fixtures: readonly Fixture[] = readdirSync(`${folder}/bad`).map((name) => {
  const told = expected.parse(JSON.parse(readFileSync(`${folder}/bad/${name}/expected.json`, 'utf8')))
  const own = readFolder(`${folder}/bad/${name}`).filter(({ file }) => file !== 'expected.json')
  const kept = kitchenSink.filter(({ file }) => !told.without.includes(file))
  const pathOf = (file: string) =>
    `${folder}/${own.some((found) => found.file === file) ? `bad/${name}` : 'kitchen-sink'}/${file}`
  return { name, files: overlaid(kept, own), pathOf, ...told }
})

/** Files with others in their places or beside them. */
export function overlaid(files: readonly Found[], others: readonly Found[]): readonly Found[] {
  return [...files.filter(({ file }) => !others.some((other) => other.file === file)), ...others]
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The text of a file of the kitchen sink. */
export const textOf = (file: string, files: readonly Found[] = kitchenSink): string => {
  const found = files.find((candidate) => candidate.file === file)
  if (found?.is !== 'text') throw new Error(`no text ${file}`)
  return new TextDecoder().decode(found.bytes)
}

/** Files of which most are the kitchen sink's, and need no second reading. */
export const checkedFiles = (files: readonly Found[]): Checked => checkContent(files, good, today)

/** The kitchen sink with the texts of some files changed. */
export const checkedWith = (changes: Readonly<Record<string, string>>): Checked =>
  checkedFiles(
    overlaid(
      kitchenSink,
      Object.entries(changes).map(([file, text]) => ({ file, is: 'text', bytes: bytesOf(text) })),
    ),
  )

/** A problem in short: what, where. */
export const inShort = ({ kind, file, line }: Problem): string => `${kind} ${file}:${line}`
