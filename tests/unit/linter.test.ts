import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'linter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the linter', () => {
  it('refuses what only types show: a promise that nobody awaits, a value of any type', () => {
    writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }')
    writeFileSync(
      join(folder, 'planted.ts'),
      [
        "const later = () => Promise.resolve('words')",
        'export const start = () => {',
        '  later()',
        "  return JSON.parse('1').length",
        '}',
      ].join('\n'),
    )
    const linter = join(root, 'node_modules/oxlint/bin/oxlint')
    const { status, stdout } = spawnSync(
      process.execPath,
      [linter, '--config', join(root, '.oxlintrc.json'), '--format', 'unix', '.'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(stdout).toMatch(/planted\.ts:3:.*no-floating-promises/)
    expect(stdout).toMatch(/planted\.ts:4:.*no-unsafe-return/)
    expect(status).toBe(1)
  })
})
