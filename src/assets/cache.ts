import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

type Part = string | Uint8Array

const sha256 = (...parts: readonly Part[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest()
}

/** A short name for what the parts say: the same parts, the same name. */
export const fingerprint = (...parts: readonly Part[]): string => sha256(...parts).toString('hex', 0, 8)

/** ASSET_CACHE names another folder. */
const folder = resolve(process.env['ASSET_CACHE'] || '.cache/assets')

/**
 * Bytes that were made before, or made now and kept. The parts are all that the bytes depend on, programs included.
 * An entry begins with the hash of its bytes: one that was cut off is made anew.
 */
export const cached = async (
  parts: readonly Part[],
  make: () => Promise<Uint8Array>,
  cache = folder,
): Promise<Uint8Array> => {
  const file = join(cache, fingerprint(...parts))
  const known = await read(file)
  if (known) return known
  const bytes = await make()
  await mkdir(cache, { recursive: true })
  await writeFile(file, Buffer.concat([sha256(bytes), bytes]))
  return bytes
}

const read = async (file: string): Promise<Uint8Array | undefined> => {
  const entry = await readFile(file).catch(() => Buffer.alloc(0))
  const [hash, bytes] = [entry.subarray(0, 32), entry.subarray(32)]
  if (!sha256(bytes).equals(hash)) return undefined
  const now = new Date()
  await utimes(file, now, now)
  return bytes
}

/** Deletes entries that were last used before a day: not at once, so that folders of content may share a cache. */
export const forget = async (before: Date, cache = folder): Promise<void> => {
  for (const name of await readdir(cache).catch(() => [])) {
    const { mtime } = await stat(join(cache, name))
    if (mtime < before) await rm(join(cache, name), { recursive: true })
  }
}
