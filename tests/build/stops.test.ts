import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const place = join(root, '.cache/test-builds/stops')
const dist = join(place, 'dist')
const children = join(place, 'children.txt')

beforeAll(() => mkdirSync(place, { recursive: true }))
beforeEach(() => {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  writeFileSync(join(dist, '.site'), '')
  writeFileSync(join(dist, 'index.html'), 'older')
  writeFileSync(children, '')
})
afterAll(() => rmSync(place, { recursive: true }))

/** Builds a small site; at the first moment that matches (see tests/moment.ts), an event comes. */
const build = (moment: string, event: string) =>
  spawnSync(process.execPath, ['--import', './tests/moment.ts', 'src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      MOMENT: moment,
      EVENT: event,
      CONTENT_DIR: 'tests/fixtures/japanese-vietnamese',
      OUT_DIR: dist,
      CACHE_DIR: join(place, 'cache'),
      ASSET_CACHE: join(place, 'assets'),
      CHILDREN: children,
    },
  })

/** Whether a process runs, or a group of them: a signal of 0 only asks. */
const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What the build has started and still runs: the browser leads a group of its own. */
const running = (): readonly string[] =>
  readFileSync(children, 'utf8')
    .split('\n')
    .filter(Boolean)
    .filter((pid) => runs(Number(pid)) || runs(-Number(pid)))

const expectOlder = async () => {
  expect(readdirSync(dist).toSorted()).toEqual(['.site', 'index.html'])
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('older')
  expect(readdirSync(place).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
  await expect.poll(running, { timeout: 5000 }).toEqual([])
}

const stops = [
  ['the folder is made', 'mkdirSync .*next.site$', 'SIGINT'],
  ['the content was checked', 'log 検査', 'SIGTERM'],
  ['the search is indexed', 'spawn .*pagefind', 'SIGTERM'],
  ['the pages are bundled', 'writeFile .*prerender-entry', 'SIGINT'],
  ['the first page is written', 'writeFile .*404.html', 'SIGTERM'],
  ['a picture is written', 'writeFile .*share/2024.png', 'SIGTERM'],
  ['fonts are cut', 'writeFileSync .*styles.*css', 'SIGINT'],
  ['the browser starts', 'spawn .*chromium', 'SIGINT'],
  ['the browser opens the book', 'readFile .*print/index.html', 'SIGTERM'],
  ['the first PDF is written', 'writeFileSync .*ja.pdf', 'SIGINT'],
  ['pages and sizes are filled in', 'writeFileSync .*index.html', 'SIGTERM'],
] as const

describe('a build that is stopped', { timeout: 120_000 }, () => {
  it.each(stops)('when %s leaves the earlier site, and no process', async (_, moment, signal) => {
    const { status, stderr } = build(moment, signal)
    expect([status, stderr]).toEqual([signal === 'SIGINT' ? 130 : 143, ''])
    await expectOlder()
  })

  it('for good leaves a folder, which hinders the next build in nothing', async () => {
    expect(build('writeFile .*404.html', 'SIGKILL').signal).toBe('SIGKILL')
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('older')
    expect(readdirSync(`${dist}.next/site`)).toContain('404.html')
    const { status, stdout } = build('renameSync .*old', 'SIGTERM')
    expect(status, stdout).toBe(0)
    const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'))
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.filter((html) => html.includes('[[') || html === 'older')).toEqual([])
    expect(globSync('*.pdf', { cwd: dist }).length).toBe(4)
    expect(readdirSync(place).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
    await expect.poll(running, { timeout: 5000 }).toEqual([])
  })
})

describe('a build that fails', { timeout: 120_000 }, () => {
  it.each([
    ['when the browser crashes', 'readFile .*print/index.html', 'crash', /closed|crash/],
    ['when the disk is full', 'writeFile .*2024/index.html', 'ENOSPC', /ディスクに空き.*disk is full/],
  ])('%s says so and leaves the earlier site', async (_, moment, event, words) => {
    const { status, stderr } = build(moment, event)
    expect(status, stderr).toBe(1)
    expect(stderr).toMatch(words)
    expect(stderr).toMatch(/前に作ったサイトはそのまま.*earlier one stays/)
    await expectOlder()
  })
})
