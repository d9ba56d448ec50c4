import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'path-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (...names: readonly string[]) => join(folder, ...names)
const program = (path: string, ending = 0, mode = 0o755) => {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\nexit ${ending}\n`)
  chmodSync(path, mode)
}
const found = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') =>
  findBrowser(env, platform)?.executablePath

describe('the browser to print with', () => {
  it('is the first on the path that starts: no folder, no text, no stub of a package', () => {
    mkdirSync(at('one', 'chromium'), { recursive: true })
    program(at('two', 'chromium'), 0, 0o644)
    program(at('three', 'chromium'), 1)
    program(at('four', 'chromium'))
    const path = ['none', 'one', 'two', 'three', 'four'].map((name) => at(name)).join(delimiter)
    expect(found({ PATH: path })).toBe(at('four', 'chromium'))
  })

  it('is the headless shell, where there are both', () => {
    program(at('chromium'))
    program(at('chromium-headless-shell'))
    expect(found({ PATH: folder })).toBe(at('chromium-headless-shell'))
  })

  it('is that of CHROMIUM_PATH alone, where it names one', () => {
    program(at('chromium'))
    program(at('my-own'))
    expect(found({ PATH: folder, CHROMIUM_PATH: at('my-own') })).toBe(at('my-own'))
    expect(found({ PATH: folder, CHROMIUM_PATH: at('nowhere') })).toBeUndefined()
  })

  it('is none, where CHROMIUM says so', () => {
    program(at('chromium'))
    expect(found({ PATH: folder, CHROMIUM: 'none', CHROMIUM_PATH: at('chromium') })).toBeUndefined()
  })

  it('ends in .exe on Windows', () => {
    program(at('chromium'))
    mkdirSync(at('chromium.exe'))
    program(at('chrome.exe'))
    expect(found({ PATH: folder }, 'win32')).toBe(at('chrome.exe'))
  })
})
