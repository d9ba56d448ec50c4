import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'compiled-code-'))
const cache = join(scratch, 'cache')
afterAll(() => rmSync(scratch, { recursive: true }))
beforeEach(() => rmSync(cache, { recursive: true, force: true }))

const own = pathToFileURL(resolve('src/cli/compiled-code.ts')).href
const module = join(scratch, 'said.mjs')
const write = (word: string) => writeFileSync(module, `export const word = '${word}'\n`)

/** What a program says that keeps its code, so many files at most. */
const said = (most?: number): string => {
  const program = `
    const { keepCompiledCode } = await import('${own}')
    keepCompiledCode(${JSON.stringify(cache)}, ${most})
    const { word } = await import(${JSON.stringify(pathToFileURL(module).href)})
    console.log(word)`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: '' },
  }).stdout.trim()
}
const kept = () => globSync('code/*/*', { cwd: cache })

describe('the compiled code that builds keep', () => {
  test('is left alone by the first', () => {
    write('one')
    expect(said()).toBe('one')
    expect(kept()).toEqual([])
  })

  test('is kept from the second on, and begun anew once it is too much', () => {
    mkdirSync(cache)
    write('one')
    said()
    expect(kept()).toHaveLength(1)
    writeFileSync(join(cache, kept()[0]!, '..', 'older'), '')
    said(2)
    expect(kept()).toHaveLength(2)
    said(1)
    expect(kept()).toHaveLength(1)
  })

  test('is never older than its text, and ignored where it was cut off', () => {
    mkdirSync(cache)
    write('one')
    said()
    write('two')
    expect(said()).toBe('two')
    for (const file of kept()) truncateSync(join(cache, file), 40)
    expect(said()).toBe('two')
  })
})
