import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkContent, type Checked } from '#check/check.ts'
import type { Found } from '#source/found.ts'
import { localeIds } from '#i18n/locales.ts'
import { readFolder } from '#disk/content-folder.ts'
import { reportAsJson } from '#exports/json.ts'
import { buildReport } from '#report/build.ts'
import { yearsOf } from '#source/source.ts'
import { inShort, textOf } from '../../unit/fixtures.ts'
import { mutationsOf } from './mutations.ts'

const root = resolve(import.meta.dirname, '../../..')
/** The real content of a year that is whole in both languages; a year that is being written may still change. */
const content = readFolder(join(root, 'content')).filter(({ file }) => /^(2023\/|[^/]+$)/.test(file))

/** What readers get: the data of every report, and every body without regard to white space. */
const meaningOf = ({ source }: Checked): string =>
  JSON.stringify([
    yearsOf(source).flatMap((year) =>
      localeIds.map((locale) => {
        const { report } = buildReport(source, year, locale)
        return report && reportAsJson(report)
      }),
    ),
    [...Object.values(source.originals), ...Object.values(source.translations)]
      .flat()
      .map(({ file, body }) => [file, body.replace(/\s+/g, ' ').trim()])
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  ])

describe('mutations of the real content', () => {
  const good = checkContent(content)
  const known = new Set(good.problems.map(inShort))
  const meaning = meaningOf(good)

  /** Whether nothing but an optional fact of a record is gone: whether it is stated is for staff to say. */
  const isOptional = (file: string, files: readonly Found[]) =>
    textOf(file, files).trim() ===
    textOf(file, content)
      .replace(/^(official|date): .*\n/m, '')
      .trim()

  it('are each found, or change nothing', { timeout: 120_000 }, () => {
    const outcomes = mutationsOf(content, 2023, 8).map(({ name, file, files }) => {
      const checked = checkContent(files, good)
      const found = checked.problems.map(inShort).filter((problem) => !known.has(problem))
      const inFile = checked.problems.some((problem) => problem.file === file && !known.has(inShort(problem)))
      if (inFile) return { name, file, outcome: 'caught' }
      if (found.length) return { name, file, outcome: 'caught elsewhere' }
      if (meaningOf(checked) === meaning) return { name, file, outcome: 'harmless' }
      return { name, file, outcome: isOptional(file, files) ? 'valid' : 'missed' }
    })
    const count = (outcome: string) => outcomes.filter((it) => it.outcome === outcome).length
    console.log(
      `${outcomes.length} mutations: ${count('caught')} caught, ${count('caught elsewhere')} caught elsewhere, ${count('harmless')} harmless, ${count('valid')} valid edits`,
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'missed')).toEqual([])
    expect(outcomes.length).toBeGreaterThan(400)
    expect(count('caught')).toBeGreaterThan(outcomes.length * 0.8)
  })
})

describe('the command on broken folders', () => {
  let dir = ''
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'broken-'))
    cpSync(join(root, 'content'), join(dir, 'content'), { recursive: true })
    writeFileSync(join(dir, 'secret.yaml'), 'title: secret\n')
    const at = (file: string) => join(dir, 'content/2023', file)
    writeFileSync(at('activities/A1.ja.mdx'), 'x'.repeat(5_000_000))
    writeFileSync(at('activities/A2.ja.mdx'), Buffer.from('---\ntitle: \xff\xfe\n', 'latin1'))
    writeFileSync(at('activities/A3.en.mdx'), '')
    writeFileSync(at('activities/A4.en.mdx'), '---\n'.repeat(1000))
    writeFileSync(at('events/deep.yaml'), `title: ${'['.repeat(5000)}`)
    writeFileSync(at('events/bomb.yaml'), 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: *b\n')
    rmSync(at('partners/moe.yaml'))
    symlinkSync(join(dir, 'secret.yaml'), at('partners/moe.yaml'))
    symlinkSync(dir, at('events/loop'))
    symlinkSync('/nowhere', at('places/dangling.yaml'))
    execFileSync('mkfifo', [at('metrics/pipe.yaml')])
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  const run = (...options: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli/check.ts'), ...options, join(dir, 'content')], {
      encoding: 'utf8',
      timeout: 20_000,
      cwd: root,
    })

  it('tells every problem, with no stack trace, and ends with 1', () => {
    const { stdout, stderr, status } = run('--format', 'json')
    const kinds = JSON.parse(stdout) as { kind: string; file: string }[]
    const told = kinds.map(({ kind, file }) => `${kind} ${file.split('content/2023/')[1] ?? file}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'file-too-large activities/A1.ja.mdx',
        'wrong-encoding activities/A2.ja.mdx',
        'empty-file activities/A3.en.mdx',
        'no-fields activities/A4.en.mdx',
        'bad-yaml events/deep.yaml',
        'yaml-feature events/bomb.yaml',
        'symbolic-link partners/moe.yaml',
        'symbolic-link events/loop',
        'symbolic-link places/dangling.yaml',
        'unreadable-file metrics/pipe.yaml',
      ]),
    )
    expect([stderr, status]).toEqual(['', 1])
    expect(stdout).not.toMatch(/\bat .*\.ts:\d+|secret/)
  })

  it('--fix writes nothing outside the folder', () => {
    const { status, stderr } = run('--fix')
    expect([status, stderr]).toEqual([1, ''])
    expect(readFileSync(join(dir, 'secret.yaml'), 'utf8')).toBe('title: secret\n')
  })
})
