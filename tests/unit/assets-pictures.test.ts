import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { balancedLines, linePieces } from '#assets/balanced-lines.ts'
import { manifestOf } from '#assets/manifest.ts'
import { iconIco, iconPng, iconSvg } from '#assets/icons.ts'
import { indexedPng } from '#assets/indexed-png.ts'
import { motif, motifName } from '#assets/motifs.ts'
import { phrases, wordsIn } from '#assets/phrases.ts'
import { sharePicture, type ShareText } from '#assets/share-picture.ts'
import type { Areas } from '#assets/tile-picture.ts'

describe('the phrases of a heading', () => {
  it.each([
    '政府調達における|「ビジネスと|人権」の|促進による|持続可能な|社会構築を|目指して',
    '対話による|外国人労働者の|労働・人権問題改善に|向けた|調査及び|対話活用|ガイドブックの|作成',
    '中小企業の|サステナブル経営の|実践と|普及',
    'CSR、|ESG、|SDGs、|人権尊重等にもとづく|責任ある|ビジネスの|促進・支援',
    '一般財団法人|NPOネットワーク',
    'ー「労働における|基本原則及び権利」|「労働者の|人権」の|尊重を|中心にー',
    '1か月間限定で|公開した|録画の|再生',
    'FY2023 Activity Report',
  ])('%s', (cut) => {
    expect(phrases(cut.replaceAll('|', '')).join('|')).toBe(cut)
  })

  it('joined are the text', () => {
    const report = readFileSync('src/i18n/ja.ts', 'utf8')
    expect(phrases(report).join('')).toBe(report)
  })
})

describe('the words of a phrase', () => {
  it.each([
    '人権|尊重等にもとづく',
    '外国人労働者の',
    '公共|調達|推進に関する',
    '市民社会|組織の',
    '有識者として',
    'ステークホルダーによる',
    '休眠|預金|指定|活用団体',
    '国際|園芸|博覧会',
    '長野県大町を',
    '約130名が',
    'FY2023 Activity Report',
  ])('%s', (cut) => {
    expect(wordsIn(cut.replaceAll('|', '')).join('|')).toBe(cut)
  })
})

describe('the motifs', () => {
  it('are eight, begin again at a ninth area, and are stripes where there is none', () => {
    expect([...'ABCDEFGHI', undefined].map(motifName)).toEqual([
      '矢絣',
      '青海波',
      '籠目',
      '七宝',
      '市松',
      '鱗',
      '亀甲',
      '菱',
      '矢絣',
      '縞',
    ])
  })

  it.each([
    ['A', 48, 56],
    ['B', 48, 24],
    ['C', 30, 52],
    ['D', 40, 40],
    ['E', 26, 26],
    ['F', 26, 45],
    ['G', 26, 45],
    ['H', 24, 40],
    [undefined, 12, 48],
  ])('%s repeats without a seam', async (area, width, height) => {
    const scale = 4
    const [columns, rows] = [2 * width * scale, 2 * height * scale]
    const drawing = motif(area, { id: 't', width: 2 * width, height: 2 * height })
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${2 * height}" width="${columns}" height="${rows}">
      <rect width="100%" height="100%"/>${drawing}</svg>`
    const pixels = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer()
    const at = (x: number, y: number) => pixels[y * columns + x]!
    const step = (length: number, change: (n: number) => number) =>
      Array.from({ length }, (_, n) => change(n)).reduce((sum, value) => sum + Math.abs(value), 0)
    const acrossColumn = (x: number) => step(rows, (y) => at(x, y) - at(x - 1, y))
    const acrossRow = (y: number) => step(columns, (x) => at(x, y) - at(x, y - 1))
    const inside = (length: number) => Array.from({ length: length / 2 - 2 }, (_, n) => n + 1)
    const usualColumn = Math.max(...inside(columns).map(acrossColumn))
    const usualRow = Math.max(...inside(rows).map(acrossRow))
    expect(acrossColumn(columns / 2)).toBeLessThanOrEqual(1.05 * usualColumn)
    expect(acrossRow(rows / 2)).toBeLessThanOrEqual(1.05 * usualRow)
  })
})

describe('balanced lines', () => {
  it('keep phrases whole and are of nearly the same length', () => {
    const pieces = linePieces(
      '政府調達における「ビジネスと人権」の促進による持続可能な社会構築を目指して',
      'ja',
      700,
    )
    expect(balancedLines(pieces, 20, 3)).toEqual([
      '政府調達における「ビジネスと人権」の',
      '促進による持続可能な社会構築を目指して',
    ])
    expect(balancedLines(pieces, 20, 1)).toBeUndefined()
    expect(balancedLines(pieces, 3, 99)).toBeUndefined()
  })

  it('break English between words', () => {
    const pieces = linePieces('Raising the influence of civil society', 'en', 700)
    expect(balancedLines(pieces, 14, 3)).toEqual(['Raising the influence', 'of civil society'])
  })
})

const year = (...lengths: readonly number[]): Areas =>
  lengths.map((length, index) => {
    const id = String.fromCharCode(65 + index)
    return { id, activities: Array.from({ length }, (_, n) => ({ id: `${id}${n + 1}` })) }
  })

describe('a share picture', () => {
  const page = {
    kicker: '2023年度活動報告',
    siteName: 'みんなネットワーク',
    locale: 'ja',
    sign: { of: 'year', areas: year(4, 1, 1, 2) },
  } as const
  it.each<ShareText>([
    { ...page, title: '年表' },
    { ...page, title: '年表', sign: { of: 'year', areas: year(1, 2, 3, 4, 5) } },
    { ...page, title: '社会構築を目指して', sign: { of: 'activity', area: 'A', code: 'A2' } },
    { ...page, title: '責任あるビジネスの促進・支援', sign: { of: 'area', area: 'B', code: 'B' } },
    { ...page, title: '中小企業の実践と普及', sign: { of: 'goal', area: 'C', code: '12' } },
    {
      ...page,
      title: 'Research towards improving labour '.repeat(6),
      sign: { of: 'activity', area: 'D', code: 'D2' },
      locale: 'en',
    },
    { ...page, title: 'a'.repeat(200), sign: { of: 'activity', area: 'E', code: 'E12' }, locale: 'en' },
  ])('of $title.length letters ($sign.of) is 1200 × 630 and below 60 kB', async (text) => {
    const picture = await sharePicture(text)
    const { width, height, format } = await sharp(picture).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    expect(picture.length).toBeLessThan(60_000)
  })

  it('is the same for the same text, and another for another area and another kind of page', async () => {
    const of = (area: string, kind: 'area' | 'activity' | 'goal' = 'area') =>
      sharePicture({ ...page, title: '年表', sign: { of: kind, area, code: '1' } })
    expect(await of('A')).toEqual(await of('A'))
    expect(await of('A')).not.toEqual(await of('B'))
    expect(await of('A')).not.toEqual(await of('A', 'activity'))
    expect(await of('A')).not.toEqual(await of('A', 'goal'))
  })

  it('of the whole year shows the areas and the activities that the year has', async () => {
    const of = (...lengths: readonly number[]) =>
      sharePicture({ ...page, title: '年表', sign: { of: 'year', areas: year(...lengths) } })
    expect(await of(4, 1, 1, 2)).not.toEqual(await of(4, 1, 1))
    expect(await of(4, 1, 1, 2)).not.toEqual(await of(4, 1, 1, 1))
  })
})

describe('a PNG with a palette', () => {
  it('takes more surfaces than a palette has room for', async () => {
    const [width, height] = [400, 100]
    const pixels = Uint8Array.from({ length: 4 * width * height }, (_, at) => {
      const surface = Math.floor(at / 40)
      return at % 4 === 3 ? 255 : (surface * [7, 13, 29][at % 4]!) % 256
    })
    const { format } = await sharp(await indexedPng({ pixels, width, height })).metadata()
    expect(format).toBe('png')
  })

  const packed = async (width: number, height: number, colourAt: (x: number, y: number) => number[]) => {
    const pixels = Uint8Array.from(
      Array.from({ length: width * height }, (_, at) => [
        ...colourAt(at % width, Math.floor(at / width)),
        255,
      ]).flat(),
    )
    const { data, info } = await sharp(await indexedPng({ pixels, width, height }))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([width, height])
    return { before: pixels, after: new Uint8Array(data) }
  }
  const largest = ({ before, after }: { before: Uint8Array; after: Uint8Array }) =>
    Math.max(...before.map((value, at) => Math.abs(value - after[at]!)))

  it('keeps the colours of surfaces', async () => {
    const colours = [
      [255, 253, 248],
      [255, 255, 255],
      [254, 255, 255],
      [1, 2, 3],
    ]
    expect(largest(await packed(40, 5, (x) => colours[Math.floor(x / 10)]!))).toBe(0)
  })

  it.each([
    [16, 'few', (x: number) => [x, 2 * x, 0]],
    [64, 'more than it holds', (x: number, y: number) => [4 * x, 4 * y, 2 * (x + y)]],
  ])('is at most %i levels away with %s shades', async (levels, _, colourAt) => {
    expect(largest(await packed(64, 64, colourAt))).toBeLessThan(levels)
  })
})

describe('the icons', () => {
  it('are as large as the manifest and the container say', async () => {
    const areas = year(4, 1, 1, 2)
    const sizeOf = async (bytes: Uint8Array) => {
      const { width, height, format } = await sharp(bytes).metadata()
      return `${format} ${width}x${height}`
    }
    const { icons } = manifestOf({ name: '', shortName: '', locale: 'ja' }, (file) => `/${file}`) as {
      icons: { src: string; sizes: string }[]
    }
    const sized = icons.filter(({ sizes }) => sizes !== 'any')
    expect(sized).toHaveLength(2)
    for (const { sizes } of sized)
      expect(await sizeOf(await iconPng(areas, Number.parseInt(sizes)))).toBe(`png ${sizes}`)
    const ico = Buffer.from(await iconIco(areas))
    expect(await sizeOf(ico.subarray(ico.readUInt32LE(18)))).toBe('png 32x32')
    expect(ico.readUInt32LE(14)).toBe(ico.length - 22)
  })

  it('have a tile an activity, and follow the report', () => {
    expect(iconSvg(year(4, 1, 1, 2)).match(/M/g)).toHaveLength(8)
    expect(iconSvg(year(1, 1, 1)).match(/M/g)).toHaveLength(3)
  })
})
