import type { Placed } from './pictures.ts'
import type { Picture } from './read.ts'
import { type Told, told } from './told.ts'

/** A picture as it is filed: its name, its file, and what is known of it. */
export type PictureFile = Placed & { readonly id: string; readonly file: string; readonly bytes: Uint8Array }

/** Kinds of pictures that are taken as they are, and the ends of their names. */
const taken: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

type Filed = { readonly pictures: readonly PictureFile[]; readonly told: readonly Told[] }

/** The pictures of a text under a name and a number each; kinds that are not taken become PNG where they can be read. */
export const filedPictures = async (
  pictures: readonly Picture[],
  placed: readonly Placed[],
  name: string,
): Promise<Filed> => {
  const files: PictureFile[] = []
  const all: Told[] = []
  for (const each of placed) {
    const { bytes, type } = pictures[each.number] ?? { bytes: new Uint8Array(), type: '' }
    const id = `${name}-${files.length + 1}`
    const ending = taken[type]
    const filed = ending ? { bytes, ending } : await asPng(bytes)
    if (!filed) {
      all.push(told('left-picture', [type, each.caption].filter(Boolean).join(' ')))
      continue
    }
    const file = `${id}.${filed.ending}`
    files.push({ ...each, id, file, bytes: filed.bytes })
    all.push(told('picture', [file, each.caption].filter(Boolean).join(' ')))
    if (!ending) all.push(told('turned-picture', `${file} (${type})`))
  }
  return { pictures: files, told: all }
}

const asPng = async (bytes: Uint8Array): Promise<{ bytes: Uint8Array; ending: string } | undefined> => {
  const { default: sharp } = await import('sharp')
  try {
    return { bytes: new Uint8Array(await sharp(bytes).png().toBuffer()), ending: 'png' }
  } catch {
    return undefined
  }
}
