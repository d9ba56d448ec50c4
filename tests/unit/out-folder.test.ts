import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outFolder } from '#cli/out-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'project-'))
const at = (asked: string | undefined, content = 'content') => outFolder(asked, root, join(root, content))

beforeAll(() => {
  for (const file of ['content/terms.yaml', 'src/index.ts', 'site/index.html', 'dist/half.txt', 'a-file']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  mkdirSync(join(root, 'empty'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the folder that a build empties', () => {
  it.each([undefined, '', 'dist', './dist/'])('is dist where OUT_DIR is %j', (asked) => {
    expect(at(asked)).toBe(join(root, 'dist'))
  })

  it.each(['new/one', 'empty', 'site'])('may be %s: new, empty, or an older site', (asked) => {
    expect(at(asked)).toBe(join(root, asked))
  })

  it.each(['.', '..', '/', './dist/..', 'content', 'src', 'a-file'])('is never %s', (asked) => {
    expect(at(asked)).toBeUndefined()
  })

  it('never holds the content, though it looks like a site', () => {
    expect(at('site', 'site/content')).toBeUndefined()
    expect(at('dist', 'dist')).toBeUndefined()
  })
})
