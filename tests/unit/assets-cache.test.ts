import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cached, fingerprint, forget } from '#assets/cache.ts'

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(cache, { recursive: true }))

const text = async (parts: readonly string[], made: string) =>
  new TextDecoder().decode(await cached(parts, async () => new TextEncoder().encode(made), cache))
const fileOf = (...parts: readonly string[]) => join(cache, fingerprint(...parts))

describe('the cache', () => {
  it('gives what was made of the same parts', async () => {
    expect(await text(['svg', 'v1'], 'first')).toBe('first')
    expect(await text(['svg', 'v1'], 'second')).toBe('first')
  })

  it.each([[['svg', 'v2']], [['svgv1']], [['sv', 'gv1']], [['svg', 'v1', '']]])(
    'makes anew what is made of %j',
    async (parts) => {
      await text(['svg', 'v1'], 'first')
      expect(await text(parts, 'second')).toBe('second')
    },
  )

  it.each([0, 10, 32, 36])('makes anew what was cut off after %i bytes', async (length) => {
    await text(['svg'], 'first')
    truncateSync(fileOf('svg'), length)
    expect(await text(['svg'], 'second')).toBe('second')
    expect(await text(['svg'], 'third')).toBe('second')
  })

  it('makes anew what was changed', async () => {
    await text(['svg'], 'first')
    const entry = readFileSync(fileOf('svg'))
    writeFileSync(fileOf('svg'), entry.with(-1, entry.at(-1)! + 1))
    expect(await text(['svg'], 'second')).toBe('second')
  })

  it('forgets what was not used since a day, whoever made it', async () => {
    const [long, before] = [new Date('2020-01-01'), new Date('2020-02-01')]
    await text(['used'], 'used')
    await text(['unused'], 'unused')
    writeFileSync(join(cache, 'of-an-older-version.png'), '')
    for (const name of readdirSync(cache)) utimesSync(join(cache, name), long, long)
    await text(['used'], 'made again')
    await forget(before, cache)
    expect(readdirSync(cache)).toEqual([fingerprint('used')])
  })

  it('may be missing', async () => {
    await forget(new Date(), join(cache, 'none'))
    expect(readdirSync(cache)).toEqual([])
  })
})
