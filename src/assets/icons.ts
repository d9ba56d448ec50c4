import sharp from 'sharp'
import { cached } from './cache.ts'
import { areaColours, page } from './palette.ts'
import { tilePicture, type Areas } from './tile-picture.ts'
import { areaTiles, placed } from './tiles.ts'

/** The tiles as an icon of any size in the corner of a tab, where only their colours can be told apart: light ones on dark. */
export const iconSvg = (areas: Areas): string => {
  const box = { x: 0, y: 0, width: 32, height: 32 }
  const paths = areaTiles(areas).map(({ area, box: part, tiles }) => {
    const own = placed(part, box, 4)
    const d = tiles.map((tile) => {
      const { x, y, width, height } = placed(tile.box, own, 2)
      return `M${x} ${y}h${width}v${height}h${-width}z`
    })
    return `<path class="${area.id}" d="${d.join('')}"/>`
  })
  const fills = (of: (area: string) => string) => areas.map(({ id }) => `.${id}{fill:${of(id)}}`).join('')
  const light = fills((id) => areaColours(id).solid)
  const dark = fills((id) => areaColours(id).area[1])
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">` +
    `<style>${light}@media(prefers-color-scheme:dark){${dark}}</style>${paths.join('')}</svg>`
  )
}

/** The tiles with their motifs, as a square PNG; systems may round or crop its corners. */
export const iconPng = (areas: Areas, size: number): Promise<Uint8Array> => {
  const box = { x: 0, y: 0, width: 512, height: 512 }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="${size}" height="${size}">` +
    `<rect width="512" height="512" fill="${page.paper[0]}"/>${tilePicture(areas, box, { gap: 12, scale: 2.4 })}</svg>`
  const options = { palette: true, colours: 64, effort: 7, dither: 0 }
  return cached([JSON.stringify([sharp.versions, options]), svg], () =>
    sharp(Buffer.from(svg)).png(options).toBuffer(),
  )
}

/** An icon file for browsers that know no other: one PNG of 32 × 32 in the container of Windows. */
export const iconIco = async (areas: Areas): Promise<Uint8Array> => {
  const png = await sharp(Buffer.from(iconSvg(areas)))
    .resize(32, 32)
    .png({ palette: true })
    .toBuffer()
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(32, 6)
  header.writeUInt8(32, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
