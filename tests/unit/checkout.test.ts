import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'checkout-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout

describe('a checkout on Windows', () => {
  it('has the line ends that were committed', () => {
    git('-c', 'core.autocrlf=true', 'checkout-index', '--all', `--prefix=${scratch}/`)
    const plain = git('ls-files', '--eol', '-z')
      .split('\0')
      .flatMap((line) => /^i\/lf.*\t(.*)$/.exec(line)?.[1] ?? [])
    expect(plain.length).toBeGreaterThan(500)
    expect(plain.filter((file) => readFileSync(join(scratch, file)).includes('\r'))).toEqual([])
  })
})
