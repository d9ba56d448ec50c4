import { existsSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'

/** The folder that a build empties and fills: OUT_DIR, or `dist`; undefined where emptying it would delete more than a site. */
export const outFolder = (asked: string | undefined, root: string, content: string): string | undefined => {
  const folder = resolve(root, asked || 'dist')
  const holdsWork = [root, content].some((work) => isWithin(folder, resolve(work)))
  return !holdsWork && (folder === join(root, 'dist') || isSite(folder)) ? folder : undefined
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** What an earlier build left, or nothing. */
const isSite = (folder: string): boolean =>
  !existsSync(folder) ||
  (statSync(folder).isDirectory() &&
    (readdirSync(folder).length === 0 || existsSync(join(folder, 'index.html'))))
