import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cached } from '#assets/cache.ts'
import { withFindings, type Checked } from '#check/check.ts'
import { framesIn, mostPixels, problemsOfDecoded, type Decoded } from '#check/year/decoded.ts'
import { root } from './content-folder.ts'

/** Adds what is wrong with the pixels of pictures whose name and first bytes are right; none is decoded twice. */
export const checkPictures = async (checked: Checked, pathOf: (file: string) => string): Promise<Checked> => {
  const wrong = new Set(
    checked.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  )
  const files = checked.pictures.filter((file) => !wrong.has(file))
  const found = []
  for (const file of files) found.push(...problemsOfDecoded(file, await known(await readFile(pathOf(file)))))
  return found.length ? withFindings(checked, found) : checked
}

const cache = resolve(root, '.cache/pictures')
const known = async (bytes: Uint8Array): Promise<Decoded> => {
  const kept = await cached(
    [await readFile(resolve(root, 'node_modules/sharp/package.json')), 'frames', bytes],
    async () => Buffer.from(JSON.stringify(await decode(bytes))),
    cache,
  )
  return JSON.parse(Buffer.from(kept).toString()) as Decoded
}

/** A picture is shrunk to 16 pixels: all of the file is read, and little is kept. */
const decode = async (bytes: Uint8Array): Promise<Decoded> => {
  const { default: sharp } = await import('sharp')
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!head) return { width: 0, height: 0, frames: 1, fault: 'undecodable' }
  const { width, height, pages = 1 } = head
  const frames = framesIn(bytes) ?? pages
  const told = { width, height, frames }
  if (width * height > mostPixels || frames > 1) return told
  return sharp(bytes, { failOn: 'error' })
    .resize(16)
    .raw()
    .toBuffer()
    .then(
      () => told,
      () => ({ ...told, fault: 'cut-off' as const }),
    )
}
