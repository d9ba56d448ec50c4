import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { contentFolder, readFolder } from '#disk/content-folder.ts'
import { bytesOf, inShort, overlaid, textOf } from './fixtures.ts'

const files = readFolder(contentFolder())
const passages = textOf('2023/source.txt', files)
const source = readFileSync(new URL('../fixtures/source/2023.ja.txt', import.meta.url), 'utf8')

/** Layout is not text: white space, bullets, the width of signs. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s●]/g, '')

describe('the passages of the source', () => {
  it('are the whole source and nothing else, joined over its line breaks', () => {
    const pageNumber = { read: '深めた7', meant: '深めた' }
    expect(plain(passages)).toBe(plain(source).replace(pageNumber.read, pageNumber.meant))
  })
})

describe('the text of the report', () => {
  const activity = '2023/activities/A2.ja.mdx'
  const [before, after] = ['公共調達に関するパンフレットの発行', '公共調達に関する冊子の発行']
  const line =
    textOf(activity, files)
      .split('\n')
      .findIndex((text) => text.includes(before)) + 1

  /** What is said of the source's text when a word of an activity is another, and the report tells something more. */
  const told = (report: string) =>
    checkContent(
      overlaid(files, [
        { file: activity, is: 'text', bytes: bytesOf(textOf(activity, files).replace(before, after)) },
        {
          file: '2023/report.yaml',
          is: 'text',
          bytes: bytesOf(textOf('2023/report.yaml', files) + report),
        },
      ]),
    )
      .problems.filter(({ kind }) => kind.startsWith('source-text'))
      .map(inShort)

  it('is told where it is no longer what was supplied', () => {
    expect(line).toBeGreaterThan(0)
    expect(told('')).toEqual([`source-text-changed ${activity}:${line}`])
  })
  it('may be changed where the report says so', () => {
    const what = '{ ja: 言葉の変更, en: Another word }'
    const change = `changes: [{ date: 2026-11-25, kind: agreed, page: A1, what: ${what}, before: { ja: ${before} }, after: { ja: ${after} } }]\n`
    expect(told(change)).toEqual([])
  })
})
