import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { codeCache } from '#cli/code-cache.ts'

const scratch = mkdtempSync(join(tmpdir(), 'code-cache-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const program = join(scratch, 'program.mjs')
const saying = (word: string) => `export const say = () => console.log('${word}')\n`
writeFileSync(join(scratch, 'said.mjs'), saying('before'))
writeFileSync(program, "const { say } = await import('./said.mjs')\nsay()\n")

const folder = join(scratch, 'code')
const run = () =>
  spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: codeCache(folder) },
  }).stdout.trim()
const kept = () => globSync('*/*', { cwd: folder })

describe('the compiled code that a build keeps', () => {
  test('is kept until it is too much, and begun anew then', () => {
    expect(run()).toBe('before')
    const { length } = kept()
    expect(length).toBeGreaterThan(0)
    codeCache(folder, length)
    expect(kept()).toHaveLength(length)
    codeCache(folder, length - 1)
    expect(kept()).toEqual([])
  })

  test('is never older than its text, and ignored where it was cut off', () => {
    run()
    writeFileSync(join(scratch, 'said.mjs'), saying('after'))
    expect(run()).toBe('after')
    for (const file of kept()) truncateSync(join(folder, file), 40)
    expect(run()).toBe('after')
  })
})
