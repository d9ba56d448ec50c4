import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A short name for what the parts say: the same parts, the same name. */
export const fingerprint = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

/** Bytes that were made before under this name, or made now and kept in `.cache/<room>/`. */
export const cached = async (
  room: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const folder = resolve('.cache', room)
  const file = join(folder, name)
  try {
    return await readFile(file)
  } catch {
    const bytes = await make()
    const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
    await mkdir(folder, { recursive: true })
    await writeFile(unfinished, bytes)
    await rename(unfinished, file)
    return bytes
  }
}
