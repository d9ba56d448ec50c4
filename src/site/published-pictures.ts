import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import sharp from 'sharp'

/**
 * Ends a build that would publish a photograph as it was supplied: where and with what it was taken are nobody's business.
 * Astro keeps the original where a page reads its properties, and passes it on, under another ending, where it cannot shrink it.
 */
export const publishedPictures = (): AstroIntegration => ({
  name: 'published-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const file of globSync('_astro/*.{jpg,jpeg,png,webp,avif}', { cwd: fileURLToPath(dir) })) {
        const { format, exif, xmp, iptc } = await sharp(fileURLToPath(new URL(file, dir))).metadata()
        const ending = endings[format]
        if (exif || xmp || iptc || !ending?.test(file))
          throw new Error(
            `写真が元のまま公開されるところでした：${file} / A photograph would have been published as supplied: ${file}`,
          )
      }
    },
  },
})

const endings: Readonly<Record<string, RegExp | undefined>> = {
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
  heif: /\.avif$/,
}
