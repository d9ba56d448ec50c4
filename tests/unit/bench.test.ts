import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { contentOf } from '../bench/content.ts'
import { bytesOf } from './fixtures.ts'

describe('the made-up year of the benchmark', () => {
  it.each([4, 10, 47])('of %i activities has them in both languages, and nothing wrong', (count) => {
    const files = Object.entries(contentOf(count)).map(
      ([file, text]) => ({ file, is: 'text', bytes: bytesOf(text) }) as const,
    )
    for (const language of ['ja', 'en'])
      expect(
        files.filter(({ file }) => file.endsWith(`.${language}.mdx`) && file.includes('/activities/')),
      ).toHaveLength(count)
    expect(checkContent(files).problems).toEqual([])
  })

  it('is the same each time', () => {
    expect(contentOf(10)).toEqual(contentOf(10))
  })
})
