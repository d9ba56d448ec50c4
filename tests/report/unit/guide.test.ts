import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { contentFolder, readFolder } from '#disk/content-folder.ts'
import { bytesOf, overlaid } from '../../unit/fixtures.ts'

const content = readFolder(contentFolder())

it("the guide's own activity is refused as it is, for what it leaves to be written and nothing else", () => {
  const [, text = ''] =
    /^```mdx\n([^]*?)^```$/m.exec(readFileSync(join(contentFolder(), 'README.md'), 'utf8')) ?? []
  const file = '2023/activities/B2.ja.mdx'
  const { problems } = checkContent(overlaid(content, [{ file, is: 'text', bytes: bytesOf(text) }]))
  const told = problems.filter(({ file: own, severity }) => own === file && severity === 'error')
  expect(told.length).toBeGreaterThan(2)
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['unwritten', 'filler-text']))
})
