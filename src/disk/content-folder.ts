import './settings.ts'
import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync, type Dirent } from 'node:fs'
import { join, relative } from 'node:path'
import { checkContent, type Checked } from '#check/check.ts'
import { headLength, longestText, pictureFile, textFile, type Found } from '#source/found.ts'

export { contentFolder, root } from './settings.ts'

/** Reads a folder of content from disk and checks it: what every command works on. */
export const readContent = (dir: string): Checked =>
  checkContent(
    statSync(dir, { throwIfNoEntry: false })?.isDirectory()
      ? readFolder(dir)
      : [{ file: '', is: 'missing-folder', folder: relative('', dir) || '.' }],
    undefined,
    latestDay(new Date()),
  )

/** The day that has come somewhere on Earth: staff may be ahead of the machine that checks. */
const latestDay = (now: Date): string => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

/** Every file below a folder; symbolic links are named, never followed. */
export const readFolder = (dir: string, below = ''): readonly Found[] =>
  entriesOf(join(dir, below)).flatMap((entry): readonly Found[] => {
    const file = below ? `${below}/${entry.name}` : entry.name
    if (ignored.test(entry.name)) return []
    if (entry.isDirectory()) return readFolder(dir, file)
    return [readFile(dir, file, entry)]
  })

/** What operating systems and editors leave behind. */
const ignored = /^(\..*|Thumbs\.db|desktop\.ini|.*~|~\$.*)$/

const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1))

const readFile = (dir: string, file: string, entry: Dirent): Found => {
  if (entry.isSymbolicLink()) return { file, is: 'symbolic-link' }
  if (!entry.isFile()) return { file, is: 'unreadable' }
  const path = join(dir, file)
  try {
    const { size } = statSync(path)
    if (textFile.test(file))
      return size > longestText
        ? { file, is: 'large', size }
        : { file, is: 'text', bytes: readFileSync(path) }
    if (pictureFile.test(file)) return { file, is: 'picture', size, head: readHead(path) }
    return { file, is: 'other' }
  } catch {
    return { file, is: 'unreadable' }
  }
}

const readHead = (path: string): Uint8Array => {
  const head = new Uint8Array(headLength)
  const open = openSync(path, 'r')
  try {
    return head.subarray(0, readSync(open, head, 0, headLength, 0))
  } finally {
    closeSync(open)
  }
}
