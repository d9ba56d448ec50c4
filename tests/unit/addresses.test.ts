import { describe, expect, it } from 'vitest'
import { created } from '#check/edit/create.ts'
import { mend } from '#check/edit/mend.ts'
import { checkContent } from '#check/check.ts'
import { movesOf } from '#schema/redirects.ts'
import type { Found } from '#source/found.ts'
import {
  bytesOf,
  checkedFiles,
  checkedWith,
  inShort,
  kitchenSink,
  overlaid,
  textOf,
  today,
} from './fixtures.ts'

const listOf = (files = kitchenSink) => {
  const made = created(checkContent(files), { what: 'addresses', id: '', year: undefined, today })
  if (typeof made === 'string') throw new Error(made)
  return made[0]!.text
}
const list = listOf()
const moved = (...moves: readonly (readonly [string, string])[]) =>
  `moved:\n${moves.map(([from, to]) => `  - { from: ${from}, to: ${to} }\n`).join('')}`

/** A file under another name. */
const named = (found: Found, file: string): Found =>
  found.is === 'missing-folder' ? found : { ...found, file }

/** The kitchen sink as it was published, with A1 renamed. */
const renamed = (redirects?: string) =>
  checkedFiles(
    overlaid(
      kitchenSink.map((found) => named(found, found.file.replace('activities/A1.', 'activities/A7.'))),
      [
        { file: 'addresses.txt', is: 'text', bytes: bytesOf(list) },
        ...(redirects ? [{ file: 'redirects.yaml', is: 'text', bytes: bytesOf(redirects) } as const] : []),
      ],
    ),
  )
const lineOf = (address: string) => list.split('\n').indexOf(address) + 1

describe('published addresses', () => {
  it('are pages, data and PDFs in every language, in order', () => {
    const lines = list.trimEnd().split('\n').slice(2)
    expect(lines).toEqual(lines.toSorted())
    expect(lines).toContain('/en/2023/activities/a1/')
    expect(lines).toContain('/2023/report.json')
    expect(lines).toContain('/minna-activity-report-2023-poster.en.pdf')
    expect(checkedWith({ 'addresses.txt': list }).problems).toEqual([])
  })

  it('are told at their line once they are gone, and what may stand for them', () => {
    const told = renamed().problems.filter(({ kind }) => kind === 'address-gone')
    expect(told.map(inShort)).toEqual([`address-gone addresses.txt:${lineOf('/2023/activities/a1/')}`])
    expect(told[0]?.message.en).toContain('- { from: /2023/activities/a1/, to: /2023/activities/a7/ }')
  })

  it('may lead on, in all languages by one entry', () => {
    const { problems } = renamed(moved(['/2023/activities/a1/', '/2023/activities/a7/']))
    expect(problems.filter(({ file }) => !file.startsWith('2023/')).map(inShort)).toEqual([
      'addresses-not-listed addresses.txt:1',
    ])
  })

  it('of another language are told where only that one is gone', () => {
    const { problems } = renamed(moved(['/2023/activities/a1/', '/minna-activity-report-2023.ja.pdf']))
    expect(problems.map(inShort)).toContain(`address-gone addresses.txt:${lineOf('/en/2023/activities/a1/')}`)
  })

  it('are added by --fix, and nothing else of the list changes', () => {
    const without = list
      .replace('/2023/activities/b1/\n', '')
      .replace('/2023/poster/\n', '/2023/poster/\n/2023/talks/\n')
    const checked = checkedWith({
      'addresses.txt': without,
      'redirects.yaml': moved(['/2023/talks/', '/2023/timeline/']),
    })
    expect(mend(checked).map(({ file, after }) => [file, after])).toEqual([
      ['addresses.txt', list.replace('/2023/timeline/\n', '/2023/talks/\n/2023/timeline/\n')],
    ])
  })

  it('are those of the years that were published', () => {
    const next = kitchenSink
      .filter(({ file }) => file.startsWith('2023/'))
      .map((found) => named(found, found.file.replace('2023', '2024')))
    const both = [...kitchenSink, ...next]
    const kinds = checkedFiles(
      overlaid(both, [{ file: 'addresses.txt', is: 'text', bytes: bytesOf(list) }]),
    ).problems.map(({ kind }) => kind)
    expect(kinds).not.toContain('addresses-not-listed')
    const report = `published: 2025-06-10\n${textOf('2023/report.yaml')}`
    const published = overlaid(both, [{ file: '2024/report.yaml', is: 'text', bytes: bytesOf(report) }])
    expect(listOf(published)).toMatch(/\n\/2024\//)
    expect(listOf(published)).not.toMatch(/\n\/2023\//)
    const told = checkedFiles(
      overlaid(published, [{ file: 'addresses.txt', is: 'text', bytes: bytesOf(list) }]),
    )
    expect(told.problems.map(({ kind }) => kind)).toContain('addresses-not-listed')
  })

  it('need no list before the first publication', () => {
    expect(checkedFiles(kitchenSink).problems).toEqual([])
  })
})

describe('a move', () => {
  it('of pages is one of every language, unless an entry says otherwise', () => {
    const pages = { from: '/2023/activities/a1/', to: '/2023/activities/a7/' }
    expect([...movesOf([pages])]).toEqual([
      ['/en/2023/activities/a1/', '/en/2023/activities/a7/'],
      ['/2023/activities/a1/', '/2023/activities/a7/'],
    ])
    const english = { from: '/en/2023/activities/a1/', to: '/en/2023/areas/a/' }
    expect(movesOf([pages, english]).get(english.from)).toBe(english.to)
    expect(movesOf([english, pages]).get(english.from)).toBe(english.to)
  })

  it('of a file is one', () => {
    const file = { from: '/old-2023.ja.pdf', to: '/minna-activity-report-2023.ja.pdf' }
    expect([...movesOf([file])]).toEqual([[file.from, file.to]])
  })
})
