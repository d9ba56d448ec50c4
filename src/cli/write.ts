import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync, type Stats } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A file to be written below a folder. */
export type Written = { readonly file: string; readonly text: string | Uint8Array }

/** What a command says, and whether it did nothing. */
export type Outcome = { readonly lines: readonly string[]; readonly failed: boolean }

/** Writes new files and names them; nothing is overwritten or written behind a link, and either all are written or none. `taken` are places that have to be free. */
export const writeNew = (
  dir: string,
  files: readonly Written[],
  taken: readonly string[] = files.map(({ file }) => file),
): Outcome => {
  const present = [...new Set(taken)].filter((path) => stats(dir, path))
  if (present.length) return { lines: present.map((path) => already(fromHere(dir, path))), failed: true }
  const outside = files.find(({ file }) => leadsOutside(dir, file))
  if (outside)
    return {
      lines: [`${fromHere(dir, outside.file)}: リンクの先には書きません / behind a symbolic link`],
      failed: true,
    }
  const failure = writeAll(dir, files)
  if (failure) return { lines: [unwritable(failure)], failed: true }
  return { lines: files.map(({ file }) => `${fromHere(dir, file)}: 作りました / created`), failed: false }
}

/** Writes new files into a folder, all or none: where one cannot be written, answers why, and leaves nothing of the others. */
export const writeAll = (dir: string, files: readonly Written[]): string | undefined => {
  const made: string[] = []
  try {
    for (const { file, text } of files) {
      const path = join(dir, file)
      const folder = mkdirSync(dirname(path), { recursive: true })
      if (folder) made.push(folder)
      const open = openSync(path, 'wx')
      made.push(path)
      writeFileSync(open, text)
      closeSync(open)
    }
    return undefined
  } catch (reason) {
    for (const path of made) rmSync(path, { recursive: true, force: true })
    return reason instanceof Error ? reason.message : String(reason)
  }
}

/** A file as the other commands take it. */
const fromHere = (dir: string, file: string) => relative('', join(dir, file)).replaceAll('\\', '/')

const already = (file: string) =>
  `${file}: すでにあります。何も書きませんでした。 / exists already; nothing was written.`

const unwritable = (reason: string) =>
  `書き込めないファイルがあるので、何も作りませんでした。 / A file cannot be written, so that nothing was made: ${reason}`

/** What stands at a place, be it a link that leads nowhere. */
const stats = (dir: string, path: string): Stats | undefined => {
  try {
    return lstatSync(join(dir, path))
  } catch {
    return undefined
  }
}

/** Whether a folder on the way to a file is a symbolic link. */
const leadsOutside = (dir: string, file: string): boolean => {
  const folders = file.split('/').slice(0, -1)
  return folders.some((_, index) => stats(dir, folders.slice(0, index + 1).join('/'))?.isSymbolicLink())
}
