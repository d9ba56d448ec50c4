import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { swapped } from '#cli/swap.ts'

let place = ''
const at = (...names: readonly string[]) => join(place, ...names)
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'swap-'))
  mkdirSync(at('dist'))
  writeFileSync(at('dist/index.html'), 'older')
})
afterEach(() => rmSync(place, { recursive: true }))

const page = () => readFileSync(at('dist/index.html'), 'utf8')
const make = (site: string) => {
  writeFileSync(join(site, 'index.html'), 'newer')
  return Promise.resolve('made')
}

describe('a site that is made anew', () => {
  it('replaces the earlier one whole, and is marked as one that may be replaced', async () => {
    writeFileSync(at('dist/only-older.html'), '')
    expect(await swapped(at('dist'), make)).toBe('made')
    expect([page(), readdirSync(at('dist')).toSorted(), readdirSync(place)]).toEqual([
      'newer',
      ['.site', 'index.html'],
      ['dist'],
    ])
  })

  it('is the first', async () => {
    rmSync(at('dist'), { recursive: true })
    await swapped(at('dist'), make)
    expect(page()).toBe('newer')
  })

  it('is put into no place while it is not made', async () => {
    const answer = await swapped(at('dist'), async (site) => {
      await make(site)
      return undefined
    })
    expect([answer, page(), readdirSync(place)]).toEqual([undefined, 'older', ['dist']])
  })

  it('is put into no place where making it fails', async () => {
    const failing = swapped(at('dist'), async (site) => {
      await make(site)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })

  it('gives way to the earlier one, where it cannot be put into its place', async () => {
    const failing = swapped(at('dist'), (site) => {
      rmSync(site, { recursive: true })
      writeFileSync(site, 'a file, which holds no mark')
      return Promise.resolve('made')
    })
    await expect(failing).rejects.toThrow()
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })

  it('is not hindered by what a stop has left', async () => {
    cpSync(at('dist'), at('dist.next/site'), { recursive: true })
    cpSync(at('dist'), at('dist.next/old'), { recursive: true })
    writeFileSync(at('dist.next/site/half.html'), '')
    await swapped(at('dist'), make)
    expect([readdirSync(at('dist')).toSorted(), readdirSync(place)]).toEqual([
      ['.site', 'index.html'],
      ['dist'],
    ])
  })

  it('leaves the listeners of the process as they were', async () => {
    const count = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name))
    const before = count()
    await swapped(at('dist'), make)
    expect(count()).toEqual(before)
  })
})

/** Runs a change in a process of its own, in which something happens at a moment; `also` is work that it does besides. */
const run = (moment: string, event: string, also = '') => {
  const swap = resolve(import.meta.dirname, '../../src/cli/swap.ts')
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { swapped } from ${JSON.stringify(swap)}
    await swapped(${JSON.stringify(at('dist'))}, async (site) => {
      ${also}
      writeFileSync(site + '/index.html', 'newer')
      await new Promise((done) => setImmediate(done))
      return true
    }).catch(() => (process.exitCode = 1))`
  const moments = resolve(import.meta.dirname, '../moment.ts')
  const args = ['--import', moments, '--input-type=module', '--eval', script]
  const env = { ...process.env, MOMENT: moment, EVENT: event }
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' })
}

describe('a change that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('by %s leaves the earlier site, and nothing else', (signal, ending) => {
    expect(run('writeFileSync .*index', signal).status).toBe(ending)
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })

  it('by a failure leaves nothing of what was still being written', () => {
    const also = `setImmediate(() => {
      mkdirSync(site, { recursive: true })
      writeFileSync(site + '/late.html', '')
    })`
    expect(run('writeFileSync .*index', 'ENOSPC', also).status).toBe(1)
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })

  it('by a signal between its two steps is finished', () => {
    expect(run('renameSync .*old', 'SIGTERM').status).toBe(0)
    expect([page(), readdirSync(place)]).toEqual(['newer', ['dist']])
  })

  it('by a full disk between its two steps is taken back', () => {
    expect(run('renameSync .*old', 'ENOSPC').status).toBe(1)
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })

  it('by the end of its process between its two steps is taken back by the next run, whatever becomes of that', async () => {
    expect(run('renameSync .*old', 'SIGKILL').signal).toBe('SIGKILL')
    expect(existsSync(at('dist'))).toBe(false)
    await swapped(at('dist'), () => Promise.resolve(undefined))
    expect([page(), readdirSync(place)]).toEqual(['older', ['dist']])
  })
})
