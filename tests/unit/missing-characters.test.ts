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
  page('2024', '<p>約130名が参加</p>')
  page('2023/odd', '<p>&#128512;</p>')
})
afterAll(() => rmSync(dist, { recursive: true }))

it('names each character that the typeface lacks once, with its first page, in both languages', () => {
  const list = '😀 (U+1F600, /2023/about/), 𠮷 (U+20BB7, /2023/about/)'
  expect(missingCharactersIn(dist)).toEqual([
    `注意：書体にない文字があり、読者の端末の書体で表示されます：${list}\n` +
      `warning: the typeface lacks these characters, so that readers see them in a typeface of their own: ${list}`,
  ])
})

it('says nothing of a site without any', () => {
  expect(missingCharactersIn(join(dist, '2024'))).toEqual([])
})
