import { globSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { build, type Build } from './build.ts'

const source = '.cache/test-builds/photos-source'
const root = resolve(import.meta.dirname, '../..')

/** A red edge on blue, with the name and the place of who took it. */
const photo = (): Sharp =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#357"/><rect width="300" height="800" fill="red"/></svg>',
    ),
  )
    .flatten()
    .withExif({
      IFD0: { Artist: 'CANARY' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1' },
    })

const supplied = {
  'stage.jpg': () => photo().withMetadata({ orientation: 6 }).jpeg(),
  'camp.jpg': () => photo().toColourspace('cmyk').jpeg(),
  'cover.webp': () => photo().withIccProfile('p3').webp(),
}

describe(
  'photographs with a place, an orientation, and colours of other spaces',
  { timeout: 180_000 },
  () => {
    let built: Build
    const published = () =>
      Promise.all(
        globSync('_astro/*.{jpg,jpeg,png,webp,avif}', { cwd: built.dist }).map(async (file) => {
          const path = join(built.dist, file)
          return { file, path, size: statSync(path).size, ...(await sharp(path).metadata()) }
        }),
      )

    beforeAll(async () => {
      mkdirSync(join(root, source), { recursive: true })
      for (const [name, make] of Object.entries(supplied)) await make().toFile(join(root, source, name))
      const toJpg = (text: string) => text.replace('.png', '.jpg')
      built = await build(
        'photos',
        {
          '': 'tests/fixtures/kitchen-sink',
          ...Object.fromEntries(
            Object.keys(supplied).map((name) => [`2023/photos/${name}`, `${source}/${name}`]),
          ),
        },
        { '2023/photos/stage.yaml': toJpg, '2023/photos/camp.yaml': toJpg },
      )
    }, 170_000)

    it('are supplied with all that must not be published', async () => {
      for (const name of Object.keys(supplied))
        expect((await sharp(join(root, source, name)).metadata()).exif?.toString('latin1')).toContain(
          'CANARY',
        )
    })

    it('are published without it, in sRGB, each of its kind', async () => {
      expect(built.output).not.toContain('ERROR')
      const pictures = await published()
      expect(pictures.length).toBeGreaterThan(30)
      const kinds: Readonly<Record<string, string>> = { jpg: 'jpeg', avif: 'heif' }
      for (const { file, format, space, exif, xmp, icc } of pictures) {
        const ending = file.split('.').at(-1) ?? ''
        expect([file, format, space, exif, xmp, icc]).toEqual([
          file,
          kinds[ending] ?? ending,
          'srgb',
          undefined,
          undefined,
          undefined,
        ])
      }
    })

    it('keep their colours', async () => {
      const covers = (await published()).filter(({ file }) => /cover\..*png$/.test(file))
      expect(covers.length).toBeGreaterThan(2)
      for (const { path } of covers) {
        const edge = await sharp(path).extract({ left: 10, top: 10, width: 20, height: 20 }).toBuffer()
        const [red = 0, green = 255, blue = 255] = (await sharp(edge).stats()).channels.map(
          ({ mean }) => mean,
        )
        expect(red).toBeGreaterThan(240)
        expect(Math.max(green, blue)).toBeLessThan(40)
      }
    })

    it('stand the right way up, and are no larger than supplied', async () => {
      const all = await published()
      const stage = all.filter(({ file }) => file.includes('/stage.'))
      expect(stage.length).toBeGreaterThan(3)
      expect(stage.filter(({ width, height }) => width >= height)).toEqual([])
      expect(all.filter(({ width, height }) => Math.max(width, height) > 1200)).toEqual([])
      const jpegs = all.filter(({ file }) => /(stage|camp)\..*\.(jpe?g|webp|avif)$/.test(file))
      const sizeOf = (name: string) => statSync(join(root, source, name)).size
      expect(jpegs.length).toBeGreaterThan(10)
      for (const { file, size } of jpegs)
        expect(size).toBeLessThanOrEqual(sizeOf(file.includes('/stage.') ? 'stage.jpg' : 'camp.jpg'))
    })
  },
)
