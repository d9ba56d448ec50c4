import type { ImageMetadata } from 'astro'

const files = import.meta.glob<{ default: ImageMetadata }>('#content/*/photos/*.{jpg,jpeg,png,webp,avif}')

/** The picture of a year by its file name. A page reads no property of it but by `widthOf`. */
export const photoFile = async (year: string, file: string): Promise<ImageMetadata> => {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${year}/photos/${file}`))
  if (!found) throw new Error(`${year}/photos/${file} is not there`)
  return (await found[1]()).default
}

/** The width of a picture, from Astro's hidden copy: it publishes the original of every picture whose own property is read. */
export const widthOf = (picture: ImageMetadata & { readonly clone?: ImageMetadata }): number =>
  (picture.clone ?? picture).width
