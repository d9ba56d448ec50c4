import { globSync, mkdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
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

/** A plan in eight colours, with nothing behind it: what shrinks worst. */
const plan = (): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500">${Array.from(
        { length: 300 },
        (_, index) =>
          `<rect x="${(index * 97) % 760}" y="${(index * 61) % 480}" width="37" height="17" fill="#${((index % 7) * 0x244812).toString(16).padStart(6, '3')}"/>`,
      ).join('')}</svg>`,
    ),
  ).withExif({ IFD0: { Artist: 'CANARY' } })

/** As noisy as a photograph at night. */
const night = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 110, sigma: 35 },
    },
  }).withExif({ IFD0: { Artist: 'CANARY' } })

/** A noisy disc without a ground: a photograph that was cut out. */
const glass = (): Sharp =>
  night(400, 300).joinChannel(
    Buffer.from(
      Array.from({ length: 400 * 300 }, (_, at) =>
        ((at % 400) - 200) ** 2 + (Math.floor(at / 400) - 150) ** 2 < 1e4 ? 255 : 0,
      ),
    ),
    { raw: { width: 400, height: 300, channels: 1 } },
  )

const supplied = {
  'stage.jpg': () => photo().withMetadata({ orientation: 6 }).jpeg(),
  'camp.jpg': () => photo().toColourspace('cmyk').jpeg(),
  'cover.webp': () => photo().withIccProfile('p3').webp(),
  'glass.png': () => glass().png(),
  'plan.png': () => plan().png({ palette: true, colours: 8, effort: 10 }),
  'night.jpg': () => night(500, 320).jpeg({ quality: 30 }),
  'lake.webp': () => night(300, 200).webp({ quality: 30 }),
  'sea.avif': () => night(300, 200).avif({ quality: 60 }),
}

const more = ['glass', 'plan', 'night', 'lake', 'sea']
const fileOf = (id: string) => Object.keys(supplied).find((name) => name.startsWith(`${id}.`)) ?? ''

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
      const shown = (text: string) => `${text}\n${more.map((id) => `<Photo id="${id}" />\n`).join('\n')}`
      const toJpg = (text: string) => text.replace('.png', '.jpg')
      built = await build(
        'photos',
        {
          '': 'tests/fixtures/kitchen-sink',
          ...Object.fromEntries(
            Object.keys(supplied).map((name) => [`2023/photos/${name}`, `${source}/${name}`]),
          ),
        },
        {
          'site.yaml': (text) => `${text}corrections: { mail: report@example.org }\n`,
          '2023/photos/stage.yaml': toJpg,
          '2023/photos/camp.yaml': toJpg,
          '2023/activities/A1.ja.mdx': (text) =>
            shown(text.replace('[stage,', `[${more.join(', ')}, stage,`)),
          '2023/activities/A1.en.mdx': shown,
          ...Object.fromEntries(
            more.map((id, index) => [
              `2023/photos/${id}.yaml`,
              () =>
                `caption: { ja: ${'春夏秋冬新'[index]}の様子, en: In ${id} }\nalt: { ja: ${'東西南北上'[index]}の景色, en: What is to be seen in ${id} }\nfile: ${fileOf(id)}\npermission: not-needed\n`,
            ]),
          ),
        },
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

    it('name who took them and when, where that is told', async () => {
      const captions = async (path: string) => {
        const page = await readFile(join(built.dist, path, 'index.html'), 'utf8')
        return new Map(
          [...page.matchAll(/<figure id="([a-z-]+)"[^]*?<figcaption>([^]*?)<\/figcaption>/g)].map(
            ([, id, caption = '']) => [
              id,
              caption
                .replace(/<[^>]*>/g, ' ')
                .replace(/\s+/g, ' ')
                .trim(),
            ],
          ),
        )
      }
      const [ja, en] = await Promise.all(['2023/activities/a1', 'en/2023/activities/a1'].map(captions))
      expect([...(ja?.values() ?? [])].filter((caption) => /写真：|撮影：/.test(caption))).toEqual([
        '登壇の様子 写真：見本太郎、2023年7月25日',
      ])
      expect([...(en?.values() ?? [])].filter((caption) => /Photograph:|Taken:/.test(caption))).toEqual([
        'On the stage Photograph: Taro Mihon, 25 July 2023',
      ])
      expect(ja?.size).toBeGreaterThan(5)
    })

    it('name them in the copies and tables, too, and nobody’s permission anywhere', async () => {
      const ja = await built.read('2023/activities/a1/index.md')
      expect(ja).toContain('\n\n*登壇の様子*\n\n写真：見本太郎、2023年7月25日\n\n')
      expect(ja.match(/写真：|撮影：/g)).toHaveLength(1)
      const en = await built.read('en/2023/activities/a1/index.md')
      expect(en).toContain('\n\n*On the stage*\n\nPhotograph: Taro Mihon, 25 July 2023\n\n')
      const table = await built.read('2023/data/photos.csv')
      expect(table).toContain(',supplied,photographer_ja,photographer_en,date')
      expect(table).toMatch(/^stage,.*,true,見本太郎,Taro Mihon,2023-07-25\r?$/m)
      expect(table).toMatch(/^camp,.*,true,,,\r?$/m)
      const texts = globSync('**/*.{html,md,json,csv,xml,txt}', {
        cwd: built.dist,
        exclude: ['licences.txt'],
      })
      expect(texts.length).toBeGreaterThan(40)
      for (const file of texts) expect(await built.read(file), file).not.toMatch(/granted|not-needed/)
    })

    it('stand in a site that has an address, and so no list of what is left to do', () => {
      expect(globSync('left/**', { cwd: built.dist })).toEqual([])
    })

    it('stand on pages that tell how an error is reported, off paper', async () => {
      const page = await readFile(join(built.dist, 'en/2023/about/index.html'), 'utf8')
      const [, foot = ''] = page.split('<footer')
      expect(foot).toMatch(/^ class="[^"]*print:hidden/)
      expect(foot).toMatch(
        /<a href="mailto:report@example\.org\?subject=Error%3A%20[^"]+&(?:#38;|amp;)?body=https%3A%2F%2Fexample\.org%2Freport%2Fen%2F2023%2Fabout%2F%0D%0A%0D%0A" class="target">\s*Report an error by e-mail/,
      )
      expect(foot).not.toMatch(/Edit this page|github/)
    })

    it('keep their colours', async () => {
      const covers = (await published()).filter(({ file }) => /cover\..*jpeg$/.test(file))
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

    it('stand the right way up, and are no wider than supplied', async () => {
      const all = await published()
      const stage = all.filter(({ file }) => file.includes('/stage.'))
      expect(stage.length).toBeGreaterThan(3)
      expect(stage.filter(({ width, height }) => width >= height)).toEqual([])
      expect(all.filter(({ width, height }) => Math.max(width, height) > 1400)).toEqual([])
    })

    it('are each no larger in bytes than supplied, in every kind', async () => {
      const all = await published()
      for (const name of Object.keys(supplied)) {
        const own = all.filter(({ file }) => file.includes(`/${name.split('.')[0]}.`))
        const limit = Math.max(statSync(join(root, source, name)).size, 10_000)
        expect(own.length).toBeGreaterThan(2)
        expect(
          own.filter(({ size = 0 }) => size > limit).map(({ file, size }) => [file, size, limit]),
        ).toEqual([])
      }
    })

    it('lie on white where they were transparent and are published without, and stay drawings where they are', async () => {
      const all = await published()
      expect(all.filter(({ file }) => /plan\..*jpe?g$/.test(file))).toEqual([])
      expect(all.filter(({ file }) => /plan\..*png$/.test(file)).every(({ hasAlpha }) => hasAlpha)).toBe(true)
      const fallbacks = all.filter(({ file }) => /glass\..*jpeg$/.test(file))
      expect(fallbacks.length).toBeGreaterThan(1)
      for (const { path } of fallbacks) {
        const corner = await sharp(
          await sharp(path).extract({ left: 0, top: 0, width: 8, height: 8 }).toBuffer(),
        ).stats()
        expect(Math.min(...corner.channels.map(({ mean }) => mean))).toBeGreaterThan(230)
      }
    })
  },
)
