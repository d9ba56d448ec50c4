import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passages, plain } from '../fixtures/source/passages.ts'

const source = readFileSync(new URL('../fixtures/source/2023.ja.txt', import.meta.url), 'utf8')

describe('the passages of the source', () => {
  it('are the whole source and nothing else, joined over its line breaks', () => {
    const pageNumber = { read: '深めた7', meant: '深めた' }
    expect(plain(passages.join(''))).toBe(plain(source).replace(pageNumber.read, pageNumber.meant))
  })
})
