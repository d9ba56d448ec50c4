import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { photo } from '#schema/photo.ts'
import { redirects } from '#schema/redirects.ts'
import { report } from '#schema/report.ts'

const content = resolve(import.meta.dirname, '../../content')
const guide = readFileSync(`${content}/README.md`, 'utf8')

/** The examples of the guide in one language of code, in their order. */
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)

it('the records that the guide shows meet their schemas', () => {
  const [first, second, third] = examples('yaml').map((text): unknown => parse(text))
  expect(photo.safeParse(first).success).toBe(true)
  expect(report.pick({ changes: true }).safeParse(second).success).toBe(true)
  expect(redirects.safeParse(third).success).toBe(true)
})
