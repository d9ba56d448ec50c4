import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const passages = readFileSync(new URL('../../content/2023/source.txt', import.meta.url), 'utf8')
const source = readFileSync(new URL('../fixtures/source/2023.ja.txt', import.meta.url), 'utf8')

/** Layout is not text: white space, bullets, the width of signs. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s●]/g, '')

describe('the passages of the source', () => {
  it('are the whole source and nothing else, joined over its line breaks', () => {
    const pageNumber = { read: '深めた7', meant: '深めた' }
    expect(plain(passages)).toBe(plain(source).replace(pageNumber.read, pageNumber.meant))
  })
})
