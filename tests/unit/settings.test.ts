import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkedWith, inShort, textOf } from './fixtures.ts'

const root = resolve(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'settings-'))
afterAll(() => rmSync(place, { recursive: true }))

/** What a process says that starts with a site.yaml. */
const under = (site: string, expression: string, SITE_URL = '') => {
  writeFileSync(join(place, 'site.yaml'), site)
  const script = `await import('#disk/settings.ts'); const { paths } = await import('#site/paths.ts'); const { words } = await import('#i18n/words.ts'); const { formatFiscalYear } = await import('#i18n/format.ts'); const { isPreview } = await import('#i18n/settings.ts'); console.log(JSON.stringify(${expression}))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: place, SITE_URL, SITE_SETTINGS: '' },
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as unknown
}

const site = `id: minna
name: { ja: みんなの会 }
address: https://example.org/report/
fiscalYear: { named: last, written: { en: 'Year {year}' } }
words: { goals: { ja: 目あて, en: Aims } }
`
const at = `{ locale: 'en', year: '2024' }`

describe('site.yaml', { timeout: 30_000 }, () => {
  it('names the PDFs, the path, headings and fiscal years', () => {
    expect(
      under(
        site,
        `[paths.pdf(${at}), paths.home(${at}), words.ja.goals, words.en.goals, words.en.areas, formatFiscalYear('2024', 'en'), formatFiscalYear('2024', 'ja'), isPreview]`,
      ),
    ).toEqual([
      '/report/minna-activity-report-2024.en.pdf',
      '/report/en/2024/',
      '目あて',
      'Aims',
      'Areas of work',
      'Year 2024',
      '2024年度',
      false,
    ])
  })

  it('gives way to SITE_URL, and to nothing where it is bad', () => {
    expect(under(site, `paths.home(${at})`, 'https://other.example.org/')).toBe('/en/2024/')
    expect(under('id: [', `[paths.pdf(${at}), isPreview]`)).toEqual([
      '/our-activity-report-2024.en.pdf',
      true,
    ])
  })

  it('says by which year a fiscal year is named', () => {
    const changed = (start: string, end: string, named: string) =>
      checkedWith({
        'site.yaml': textOf('site.yaml').replace('named: first', `named: ${named}`),
        '2023/report.yaml': textOf('2023/report.yaml')
          .replace('2023-04-01', start)
          .replace('2024-03-31', end),
      })
        .problems.map(inShort)
        .filter((problem) => problem.startsWith('year-of-folder'))
    expect(changed('2022-10-01', '2023-09-30', 'last')).toEqual([])
    expect(changed('2022-10-01', '2023-09-30', 'first')).toHaveLength(1)
    expect(changed('2023-04-01', '2024-03-31', 'last')).toHaveLength(1)
    expect(changed('2023-01-01', '2023-12-31', 'last')).toEqual([])
  })
})
