import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { missingCharactersIn } from '#cli/missing-characters.ts'

const dist = mkdtempSync(join(tmpdir(), 'characters-'))
const page = (path: string, body: string) => {
  mkdirSync(join(dist, path), { recursive: true })
  writeFileSync(join(dist, path, 'index.html'), `<html><head><title>😀</title></head><body class="a">${body}`)
}

beforeAll(() => {
  page('2023', '<style>a::after { content: "😀" }</style><p title="😀">約130名が参加</p>')
  page('2023/about', '<p>𠮷野 &amp; 😀 &#x1F600;</p>')
  page('2023/odd', '<p>&#128512;</p>')
})
afterAll(() => rmSync(dist, { recursive: true }))

it('names each character that the typeface lacks, and its page, in both languages', () => {
  expect(missingCharactersIn(dist).map((warning) => warning.split('\n'))).toEqual([
    [
      '/2023/about/  注意：書体に「😀」（U+1F600）がないため、読者の端末の書体で表示されます。',
      '/2023/about/  warning: the typeface lacks “😀” (U+1F600): readers see it in a typeface of their own.',
    ],
    [
      '/2023/about/  注意：書体に「𠮷」（U+20BB7）がないため、読者の端末の書体で表示されます。',
      '/2023/about/  warning: the typeface lacks “𠮷” (U+20BB7): readers see it in a typeface of their own.',
    ],
    [
      '/2023/odd/  注意：書体に「😀」（U+1F600）がないため、読者の端末の書体で表示されます。',
      '/2023/odd/  warning: the typeface lacks “😀” (U+1F600): readers see it in a typeface of their own.',
    ],
  ])
})
