import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '#assets/cache.ts'
import { page } from '#assets/palette.ts'
import { sharePicture } from '#assets/share-picture.ts'

describe('the name of what is kept', () => {
  it('tells where one part ends and the next begins', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
    expect(fingerprint('1', '2:3')).not.toBe(fingerprint('1', '2', '3'))
    expect(fingerprint('', 'a')).not.toBe(fingerprint('a', ''))
    expect(fingerprint('a', 'b')).toBe(fingerprint('a', new TextEncoder().encode('b')))
  })
})

describe('the title of a share picture', () => {
  /** How high the lines of ink are that stand in the middle of the picture's left half, from the top of the first to the foot of the last. */
  const heightOf = async (title: string) => {
    const [top, height] = [200, 230]
    const areas = ['A', 'B', 'C', 'D'].map((id) => ({ id, activities: [] }))
    const text = { kicker: '', siteName: '', locale: 'ja', sign: { of: 'year', areas }, title } as const
    const { data, info } = await sharp(await sharePicture(text))
      .extract({ left: 60, top, width: 560, height })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const ink = [1, 3, 5].map((at) => Number.parseInt(page.ink[0].slice(at, at + 2), 16))
    const isInk = (at: number) =>
      ink.every((level, channel) => Math.abs(level - (data[at + channel] ?? 0)) < 40)
    const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
      Array.from({ length: info.width }, (_, column) => (row * info.width + column) * info.channels).some(
        isInk,
      ),
    )
    return (rows.at(-1) ?? 0) - (rows[0] ?? 0)
  }

  it('is as large as its room allows', async () => {
    // Of 84 pixels a letter, so that two are some 70 high; the smallest size has 24.
    expect(await heightOf('年表')).toBeGreaterThan(60)
    expect(await heightOf('年表')).toBeLessThan(90)
    expect(await heightOf('社会構築を目指して、持続可能な地域づくりを進める')).toBeGreaterThan(150)
  })
})
