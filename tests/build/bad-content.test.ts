import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from './build.ts'

/** `npm run build` of a folder into another. */
const command = (content: string, dist: string, settings: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [resolve(import.meta.dirname, '../../src/cli/build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, ...settings },
  })

describe('the command', { timeout: 30_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), '活動 報告-'))
  const [content, dist] = [join(place, 'content'), join(place, 'dist')]
  beforeAll(() => {
    cpSync(resolve(import.meta.dirname, '../fixtures/kitchen-sink'), content, { recursive: true })
    writeFileSync(join(content, '2023/events/camp.yaml'), 'title: { ja: 合宿, en: Camp }\ndate: 2023-02-30\n')
    writeFileSync(join(content, '2023/places/mars.yaml'), 'name: 火星\n')
    mkdirSync(dist)
    writeFileSync(join(dist, '.site'), '')
    writeFileSync(join(dist, 'index.html'), 'older')
  })
  afterAll(() => rmSync(place, { recursive: true }))

  const expectOlder = () => {
    expect(readdirSync(dist).toSorted()).toEqual(['.site', 'index.html'])
    expect(readdirSync(place).toSorted()).toEqual(['content', 'dist'])
  }

  it('tells all problems of bad content, ends with 1, and leaves the earlier site', () => {
    const { status, stdout, stderr } = command(content, dist)
    expect(status).toBe(1)
    expect(stdout).toContain('2023/events/camp.yaml:2:7')
    expect(stdout).toContain('2023/places/mars.yaml:1')
    expect(stderr).toMatch(/前に作ったサイトはそのまま.*earlier one stays/)
    expectOlder()
  })

  it.each(['http://report.example.org', 'https://example.org/#report', 'report.example.org'])(
    'refuses %s as the address to publish at',
    (address) => {
      const { status, stderr } = command(content, dist, { SITE_URL: address })
      expect(status).toBe(1)
      expect(stderr).toMatch(new RegExp(`SITE_URL.*${address}.*\\nSITE_URL has to be .*${address}`))
      expect(stderr).not.toContain('    at ')
      expectOlder()
    },
  )

  it('deletes nothing of a folder that holds other work', () => {
    const work = join(place, 'content/2023')
    const { status, stderr } = command('content', work)
    expect(status).toBe(1)
    expect(stderr).toMatch(/OUT_DIR[^]*OUT_DIR/)
    expect(existsSync(join(work, 'report.yaml'))).toBe(true)
  })

  it('tells how it is used', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve(import.meta.dirname, '../../src/cli/build.ts'), '--quick'],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([1, expect.stringMatching(/使い方 \/ usage: npm run build/)])
  })
})

describe('Astro without the command', () => {
  it('refuses bad content as well, and tells all of it with its places', { timeout: 60_000 }, async () => {
    const edit = {
      '2023/metrics/plays.yaml': (text: string) => text.replace('1000', '千回'),
      '2023/activities/B1.ja.mdx': (text: string) => text.replace('dokkyo', 'dokyo'),
    }
    const site = await build('bad-content', { '.': 'tests/fixtures/kitchen-sink' }, edit)
    expect(site.failed).toBe(true)
    expect(site.output).toMatch(/2023\/metrics\/plays\.yaml:\d+:\d+ {2}誤り.*\[wrong-type\]\n.*「千回」/)
    expect(site.output).toMatch(
      /B1\.ja\.mdx:\d+:\d+ {2}誤り.*\n.*「dokyo」という団体はありません.*\n.*no organisation “dokyo”/,
    )
    expect(existsSync(site.dist)).toBe(false)
  })
})
