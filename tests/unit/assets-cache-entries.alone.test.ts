import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'

const tools = vi.hoisted(() => ({ version: '1', source: '1' }))
vi.mock('#assets/tools.ts', () => ({ versionsOf: () => tools.version, sourceOf: () => tools.source }))

/** The names of the entries that were asked for. */
const asked = vi.hoisted((): string[] => [])
vi.mock('#assets/cache.ts', async (original) => {
  const { fingerprint, ...rest } = await original<typeof import('#assets/cache.ts')>()
  const cached: typeof rest.cached = async (parts) => {
    asked.push(fingerprint(...parts))
    return new Uint8Array()
  }
  return { ...rest, fingerprint, cached }
})

const namesWith = async (changed: Partial<typeof tools>) => {
  Object.assign(tools, { version: '1', source: '1' }, changed)
  vi.resetModules()
  const { cutterFor } = await import('#assets/fonts.ts')
  const { sharePicture } = await import('#assets/share-picture.ts')
  asked.length = 0
  const cut = cutterFor({ regular: 'あ', bold: 'い' })
  for (const file of [cut(400, 'first', ['あ']), cut(700, 'first', ['い'])]) await file.bytes()
  const fonts = asked.splice(0)
  await sharePicture({
    title: '年表',
    kicker: '',
    siteName: '',
    sign: { of: 'area', area: 'A', code: 'A' },
    locale: 'ja',
  })
  return { fonts, pictures: asked.splice(0) }
}

describe('the entries of fonts and pictures', async () => {
  const usual = await namesWith({})

  it('are the same for the same text, one a file', async () => {
    expect(await namesWith({})).toEqual(usual)
    expect([new Set(usual.fonts).size, usual.pictures.length]).toEqual([2, 1])
  })

  it('are new fonts with a newer tool that cuts them', async () => {
    const { fonts, pictures } = await namesWith({ version: '2' })
    expect(fonts.filter((name) => usual.fonts.includes(name))).toEqual([])
    expect(pictures).toEqual(usual.pictures)
  })

  it('are new with another way to pack them, or newer libraries of sharp', async () => {
    const packed = await namesWith({ source: '2' })
    expect(packed.fonts.filter((name) => usual.fonts.includes(name))).toEqual([])
    expect(packed.pictures).not.toEqual(usual.pictures)
    const { rsvg } = sharp.versions
    sharp.versions.rsvg = 'newer'
    expect((await namesWith({})).pictures).not.toEqual(usual.pictures)
    sharp.versions.rsvg = rsvg
  })
})
