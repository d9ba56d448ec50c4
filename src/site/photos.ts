import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageMetadata } from 'astro'
import { contentFolder } from '#disk/settings.ts'

const files = import.meta.glob<{ default: ImageMetadata }>('#content/*/photos/*.{jpg,jpeg,png,webp,avif}')

/** The picture of a year by its file name. A page reads no property of it but by `widthOf`. */
export const photoFile = async (year: string, file: string): Promise<ImageMetadata> => {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${year}/photos/${file}`))
  if (!found) throw new Error(`${year}/photos/${file} is not there`)
  return (await found[1]()).default
}

type Picture = ImageMetadata & { readonly clone?: ImageMetadata }

/** Astro's hidden copy of a picture: it publishes the original of every one whose own property is read. */
const copyOf = (picture: Picture): ImageMetadata => picture.clone ?? picture

/** The width of a picture. */
export const widthOf = (picture: Picture): number => copyOf(picture).width

/** The kind that every browser and every PDF shows: PNG for a drawing, which has few bytes a pixel and sharp edges, else JPEG. */
export const plainFormatOf = (year: string, file: string, picture: Picture): 'png' | 'jpeg' => {
  const { width, height } = copyOf(picture)
  const { size } = statSync(join(contentFolder(), year, 'photos', file))
  return file.endsWith('.png') && size < 0.5 * width * height ? 'png' : 'jpeg'
}
