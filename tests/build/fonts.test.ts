import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { fontsOfContent } from '#site/fonts-of-content.ts'
import { dist } from '../built.ts'

it('the fonts that a build cuts ahead are those that its pages ask for', () => {
  const ahead = fontsOfContent(readContent(contentFolder())).map(({ name }) => name)
  expect([...new Set(ahead)].toSorted()).toEqual(readdirSync(`${dist}/fonts`).toSorted())
})
