import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Texts by their places in a folder. */
export type Files = Readonly<Record<string, string>>

export const writeFiles = async (folder: string, files: Files): Promise<void> => {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
