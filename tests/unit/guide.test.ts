import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '#check/check.ts'
import { readFolder } from '#disk/content-folder.ts'
import { photo } from '#schema/photo.ts'
import { redirects } from '#schema/redirects.ts'
import { report } from '#schema/report.ts'
import { bytesOf, overlaid } from './fixtures.ts'

const content = resolve(import.meta.dirname, '../../content')
const guide = readFileSync(`${content}/README.md`, 'utf8')

/** The examples of the guide in one language of code, in their order. */
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

it("the guide's own activity is refused as it is, for what it leaves to be written and nothing else", () => {
  const [text = ''] = examples('mdx')
  const file = '2023/activities/B2.ja.mdx'
  const { problems } = checkContent(
    overlaid(readFolder(content), [{ file, is: 'text', bytes: bytesOf(text) }]),
  )
  const told = problems.filter(({ file: own, severity }) => own === file && severity === 'error')
  expect(told.length).toBeGreaterThan(2)
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['unwritten', 'filler-text']))
})

it('the records that the guide shows meet their schemas', () => {
  const [first, second, third] = examples('yaml').map((text): unknown => parse(text))
  expect(photo.safeParse(first).success).toBe(true)
  expect(report.pick({ changes: true }).safeParse(second).success).toBe(true)
  expect(redirects.safeParse(third).success).toBe(true)
})
