import { describe, expect, it } from 'vitest'
import { checkContent, type Checked } from '#check/check.ts'
import type { Table } from '#check/problems/position.ts'
import type { Problem } from '#check/problems/problem.ts'
import { table } from '#check/table.ts'
import { checkShown } from '#cli/check.ts'
import { bytesOf, checkedFiles, fixtures, inShort, overlaid, textOf, today } from './fixtures.ts'

const rows: Table = table
const judged = fixtures.filter(({ kind }) => rows[kind]?.words !== undefined)

/** A file with an entry below `agreed:`, at the end of its fields. */
const withEntry = (text: string, entry: string): string => {
  const field = `agreed:\n  ${entry}\n    reason: 名称のとおり\n`
  return text.startsWith('---\n')
    ? text.replace(/^(---\n[^]*?\n)(?=---\n)/, (fields) => fields + field)
    : `${text.replace(/\n*$/, '\n')}${field}`
}

/** The entry that a message proposes. */
const proposed = ({ message }: Problem): string =>
  /「(- words: '.*')」と、その下/s.exec(message.ja)?.[1] ?? ''

const checked = (files: Parameters<typeof checkedFiles>[0], kind: string): Promise<Checked> | Checked =>
  kind === 'not-in-typeface' ? checkShown(checkContent(files, undefined, today)) : checkedFiles(files)

const fixtureOf = (kind: string) => fixtures.find((fixture) => fixture.kind === kind)!

describe('what is right as it stands', () => {
  it.each(judged)(
    'is not told again where a file agrees to it: $name',
    async ({ kind, file, line, files }) => {
      const before = (await checked(files, kind)).problems
      const found = before.find((problem) => inShort(problem) === `${kind} ${file}:${line}`)!
      const text = withEntry(textOf(file, files), proposed(found))
      const after = await checked(overlaid(files, [{ file, is: 'text', bytes: bytesOf(text) }]), kind)
      const kinds = after.problems.filter((problem) => problem.file === file).map((problem) => problem.kind)
      const same = before.filter((problem) => problem.kind === kind && problem.file === file)
      const others = same.filter((problem) => proposed(problem) !== proposed(found))
      expect(kinds.filter((each) => each === kind)).toHaveLength(others.length)
      expect(kinds).not.toContain('agreed-for-nothing')
      expect(kinds).not.toContain('wrong-value')
    },
  )

  it('holds nothing else, and is told when nothing is told of it', () => {
    const { file, files } = fixtureOf('house-style')
    const text = withEntry(textOf(file, files), "- words: 'related organization'")
    const kinds = checkedFiles(overlaid(files, [{ file, is: 'text', bytes: bytesOf(text) }])).problems.map(
      ({ kind }) => kind,
    )
    expect(kinds.toSorted()).toEqual(['agreed-for-nothing', 'house-style'])
  })

  it('is said in the file where it stands', () => {
    const { files } = fixtureOf('house-style')
    const other = '2023/activities/A1.en.mdx'
    const text = withEntry(textOf(other, files), "- words: 'organizations'")
    const told = checkedFiles(overlaid(files, [{ file: other, is: 'text', bytes: bytesOf(text) }])).problems
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['agreed-for-nothing', 'house-style'])
  })

  it('is never an error', () => {
    const errors = Object.entries(rows).filter(([, { severity, words }]) => words && severity !== 'warning')
    expect(errors).toEqual([])
  })

  it.each([
    ["- words: 'organizations'", []],
    ['- original: 1泊2日\n    translation: an overnight stay', []],
    ['- original: 1泊2日', ['missing-field']],
    ["- translation: 'a stay'", ['missing-field']],
  ])('is the words of a warning or those of both languages: %s', (entry, expected) => {
    const { file, files } = fixtureOf('house-style')
    const text = withEntry(textOf(file, files), entry)
    const told = checkedFiles(overlaid(files, [{ file, is: 'text', bytes: bytesOf(text) }])).problems
    expect(told.filter(({ severity }) => severity === 'error').map(({ kind }) => kind)).toEqual(expected)
  })
})
