import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const project = join(root, '.cache/adopter')
const made = /^(node_modules|content|dist|screenshots|test-results|\.(?:git|cache|astro))$|\.next$/

/** A command of the project of another organisation: how it ended, and what it said. */
const run = (command: string, args: readonly string[] = [], settings: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: '',
      OUT_DIR: '',
      CACHE_DIR: '',
      SITE_URL: '',
      SITE_SETTINGS: '',
      SHARE_PICTURES: 'none',
      PORT: '4347',
      ...settings,
    },
  })
  return { status, output: stdout + stderr }
}

/** The whole project with another organisation's content in the place of this one's: six areas, a calendar year, English first. */
beforeAll(() => {
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project, { recursive: true })
  for (const name of readdirSync(root).filter((name) => !made.test(name)))
    cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  cpSync(join(root, 'tests/fixtures/english-first'), join(project, 'content'), { recursive: true })
  cpSync(join(root, 'content/README.md'), join(project, 'content/README.md'))
})

describe('an organisation that replaces content/ and nothing else', { timeout: 300_000 }, () => {
  const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8')

  it('has nothing to mend', () => {
    const { status, output } = run('src/cli/check.ts')
    expect([...output.matchAll(/\[([a-z-]+)\]$/gm)].map(([, kind]) => kind)).toEqual([
      'area-without-activities',
    ])
    expect(status).toBe(0)
  })

  it('has its site', () => {
    const { status, output } = run('src/cli/build.ts', [], { CHROMIUM: 'none' })
    expect(status, output).toBe(0)
    expect(JSON.parse(readFileSync(join(project, 'dist/site.webmanifest'), 'utf8'))).toMatchObject({
      name: 'Harbour Learning Exchange: annual report',
      lang: 'en',
    })
  })

  it('is told of its own original, at the addresses without a prefix', () => {
    const [english, japanese] = [page('2024/about'), page('ja/2024/about')]
    expect(english).toContain('The English text is the original; the Japanese one is its translation.')
    expect(japanese).toContain('英語が原文です。日本語版はその翻訳です。')
    expect(english).toMatch(/<html lang="en"[^]*property="og:locale" content="en_GB"/)
    expect(japanese).toMatch(/<html lang="ja"[^]*property="og:locale" content="ja_JP"/)
    for (const html of [english, japanese])
      expect(html).toMatch(/hreflang="x-default" href="https:\/\/harbour\.example\.org\/2024\/about\/"/)
    expect(english).toContain('Year 2024 (January 2024 – December 2024)')
    expect(page('2024/accounts')).toMatch(/In British pounds[^]*1,590,596\.82[^]*−342,898\.08/)
  })

  it.each([
    [
      'the units',
      'vitest/vitest.mjs',
      'run',
      '--dir',
      'tests/unit',
      'settings.test',
      'languages.test',
      'whole-report.test',
      'schema.test',
      'new.test',
    ],
    [
      'the built data',
      'vitest/vitest.mjs',
      'run',
      '--dir',
      'tests/build',
      'data.test',
      'archives.test',
      'ids.test',
      'fonts.test',
      'headers.test',
      'structured-data.test',
      'markdown.test',
    ],
  ])('passes the tests of %s', (_, command, ...args) => {
    const { status, output } = run(join('node_modules', command), args)
    expect(status, output).toBe(0)
  })

  it('is asked for no words of this one', () => {
    expect(run('tests/report/run.ts')).toEqual({ status: 0, output: 'tests/report: 0\n' })
  })

  it('passes the tests in a browser', () => {
    const { status, output } = run('node_modules/@playwright/test/cli.js', [
      'test',
      '-c',
      'tests/site',
      'site/languages.spec',
      'site/links.spec',
    ])
    expect(status, output).toBe(0)
  })
})
