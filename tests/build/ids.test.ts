import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder } from '#disk/content-folder.ts'
import { dist } from '../built.ts'
import { checkedWith, textOf } from '../unit/fixtures.ts'

const content = contentFolder()
const textsOf = (pattern: string, folder: string) =>
  globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'))
const all = (texts: readonly string[], pattern: RegExp) =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, id = '']) => id)))

describe('the ids of pages with a body', () => {
  const ofHeadings = all(textsOf('**/*.mdx', content), /^#+ .*\[#([a-z0-9-]+)\]\s*$/gm)
  const pages = textsOf('**/{activities/*,areas/*,organisation}/index.html', dist)
  /** One of each word that ids begin with: photo-a1-seminar stands for every photograph. */
  const ofPages = Map.groupBy(
    [...all(pages, / id="([a-z0-9-]+)"/g)].filter((id) => !ofHeadings.has(id)),
    (id) => id.replace(/-.*/, '-'),
  )

  it('are none that a heading may take', () => {
    expect(ofHeadings.size).toBeGreaterThan(1)
    expect(ofPages.size).toBeGreaterThan(4)
    const file = '2023/activities/A1.ja.mdx'
    const free = [...ofPages.values()].filter(([id]) => {
      const { problems } = checkedWith({ [file]: textOf(file).replace(/\[#[a-z]+\]/, `[#${id}]`) })
      return !problems.some(({ kind }) => kind === 'reserved-heading-id')
    })
    expect(free).toEqual([])
  })
})
