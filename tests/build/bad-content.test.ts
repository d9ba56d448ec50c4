import { existsSync } from 'node:fs'
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
    '2023/activities/A2.ja.mdx',
    (text) => text.replace('ilo-japan', 'ilo-jpan'),
    [
      '2023/activities/A2.ja.mdx',
      'partners.0',
      '「ilo-jpan」という関係団体はありません',
      'no organisation “ilo-jpan”',
    ],
  ],
  [
    'a goal of another area',
    '2023/activities/A2.ja.mdx',
    (text) => text.replace('[A-1]', '[B-1]'),
    ['2023/activities/A2.ja.mdx', 'goals.0', 'B-1', 'area A'],
  ],
  [
    'a duplicate id',
    '2023/partners/ILO-japan.yaml',
    () => 'name: { ja: 重複, en: Twice }\n',
    ['2023/partners/', 'ILO-japan'],
  ],
]

describe('bad content stops the build', () => {
  it.each(bad)('%s', { timeout: 60_000 }, async (name, file, edit, told) => {
    const site = await build(name.replaceAll(' ', '-'), ['content'], { [file]: edit })
    expect(site.failed).toBe(true)
    for (const words of told) expect(site.output).toContain(words)
    expect(existsSync(`${site.dist}/index.html`)).toBe(false)
  })
})
