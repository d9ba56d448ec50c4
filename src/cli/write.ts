import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Created } from '#check/edit/create.ts'

/** Writes new files into a folder, all or none: where one cannot be written, answers why, and leaves nothing of the others. */
export const writeAll = (dir: string, files: readonly Created[]): string | undefined => {
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
