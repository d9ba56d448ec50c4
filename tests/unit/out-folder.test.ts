import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outFolder } from '#cli/out-folder.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')))
const at = (asked: string | undefined, content = 'content') => outFolder(asked, root, join(root, content))

const files = [
  'content/terms.yaml',
  'src/index.ts',
  'site/.site',
  'dist/half.txt',
  'a-file',
  'of-others/index.html',
  'stopped.next/site/2023/index.html',
  'stopped.next/old/index.html',
  'web.next/package.json',
]

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  mkdirSync(join(root, 'empty'))
  symlinkSync(join(root, 'site'), join(root, 'link-to-site'))
  symlinkSync(root, join(root, 'link-to-work'))
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the folder that a build replaces', () => {
  it.each([undefined, '', 'dist', './dist/'])('is dist where OUT_DIR is %j', (asked) => {
    expect(at(asked)).toBe(join(root, 'dist'))
  })

  it.each(['new/one', 'empty', 'site', 'stopped'])(
    'may be %s: new, empty, an older site, or one whose making was stopped',
    (asked) => expect(at(asked)).toBe(join(root, asked)),
  )

  it('is where a link leads', () => {
    expect(at('link-to-site')).toBe(join(root, 'site'))
    expect(at('link-to-work')).toBeUndefined()
  })

  it.each(['.', '..', '/', './dist/..', 'content', 'src', 'a-file', 'of-others'])('is never %s', (asked) => {
    expect(at(asked)).toBeUndefined()
  })

  it('never holds the content, though it looks like a site, and is never within it', () => {
    expect(at('site', 'site/content')).toBeUndefined()
    expect(at('dist', 'dist')).toBeUndefined()
    expect(at('content/new')).toBeUndefined()
  })

  it('never has work beside it where the next site would be made', () => {
    expect(at('web')).toBeUndefined()
    expect(at('new', 'new.next/site')).toBeUndefined()
    expect(at('new', 'new.next/old/content')).toBeUndefined()
  })
})
