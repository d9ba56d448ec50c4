import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from './build.ts'

const bad: readonly [string, string, (text: string) => string, readonly string[]][] = [
  [
    'a wrong field',
    '2023/metrics/plays.yaml',
    (text) => text.replace('1000', '千回'),
    ['metrics/plays.yaml', 'value'],
  ],
  [
    'an unknown partner',
    '2023/activities/B1.ja.mdx',
    (text) => text.replace('dokkyo', 'dokyo'),
    [
      '2023/activities/B1.ja.mdx',
      'partners.0',
      '「dokyo」という団体はありません',
      'no organisation “dokyo”',
    ],
  ],
  [
    'a goal of another area',
    '2023/activities/A1.ja.mdx',
    (text) => text.replace('[A-1]', '[B-1]'),
    ['2023/activities/A1.ja.mdx', 'goals.0', 'B-1', 'area A'],
  ],
  [
    'a duplicate id',
    '2023/partners/Dokkyo.yaml',
    () => 'name: { ja: 重複, en: Twice }\n',
    ['2023/partners/', 'Dokkyo'],
  ],
]

/** `npm run build` of a folder into another. */
const command = (content: string, dist: string) =>
  spawnSync(process.execPath, [resolve(import.meta.dirname, '../../src/cli/build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  })

describe('bad content stops the command', () => {
  it('which tells all problems, ends with 1, and leaves nothing of an older build', () => {
    const place = mkdtempSync(join(tmpdir(), '活動 報告-'))
    const [content, dist] = [join(place, 'content'), join(place, 'dist')]
    cpSync(resolve(import.meta.dirname, '../fixtures/kitchen-sink'), content, { recursive: true })
    writeFileSync(join(content, '2023/events/camp.yaml'), 'title: { ja: 合宿, en: Camp }\ndate: 2023-02-30\n')
    writeFileSync(join(content, '2023/places/mars.yaml'), 'name: 火星\n')
    mkdirSync(dist)
    writeFileSync(join(dist, 'index.html'), 'older')
    const { status, stdout } = command(content, dist)
    expect(status).toBe(1)
    expect(stdout).toContain('2023/events/camp.yaml:2:7')
    expect(stdout).toContain('2023/places/mars.yaml:1')
    expect(existsSync(dist)).toBe(false)
    rmSync(place, { recursive: true })
  })
})

describe('a folder to build into that holds other work', () => {
  it('stops the command before anything is deleted', () => {
    const place = mkdtempSync(join(tmpdir(), 'work-'))
    writeFileSync(join(place, 'thesis.txt'), 'years of work')
    const { status, stderr } = command('content', place)
    expect(status).toBe(1)
    expect(stderr).toMatch(/OUT_DIR[^]*OUT_DIR/)
    expect(existsSync(join(place, 'thesis.txt'))).toBe(true)
    rmSync(place, { recursive: true })
  })
})

describe('bad content stops the build', () => {
  it.each(bad)('%s', { timeout: 60_000 }, async (name, file, edit, told) => {
    const site = await build(
      name.replaceAll(' ', '-'),
      { '.': 'tests/fixtures/kitchen-sink' },
      { [file]: edit },
    )
    expect(site.failed).toBe(true)
    for (const words of told) expect(site.output).toContain(words)
    expect(existsSync(`${site.dist}/index.html`)).toBe(false)
  })
})
