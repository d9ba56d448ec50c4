import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'

/** The file by which a folder is known as a site that a build has made, and may replace. */
export const mark = '.site'

/** The folder beside a site in which the next one is made: `site`, and the earlier one during the change: `old`. */
export const workFolder = (folder: string): string => `${folder}.next`

/** The folder that a build replaces: OUT_DIR, or `dist`; undefined where replacing it would delete more than a site. */
export const outFolder = (asked: string | undefined, root: string, content: string): string | undefined => {
  const [folder, source] = [real(resolve(root, asked || 'dist')), real(content)]
  const work = workFolder(folder)
  const holdsSource = [folder, work].some((place) => isWithin(place, root) || isWithin(place, source))
  const isReplaceable =
    folder === join(root, 'dist') || entriesOf(folder).length === 0 || existsSync(join(folder, mark))
  const isWorkOurs = entriesOf(work).every((name) => name === 'site' || name === 'old')
  return !holdsSource && !isWithin(source, folder) && isReplaceable && isWorkOurs ? folder : undefined
}

/** Where a path leads through symbolic links. */
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** What a folder holds: nothing where there is none; a file is taken for a folder that holds something. */
const entriesOf = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return []
  return statSync(folder).isDirectory() ? readdirSync(folder) : ['.']
}
