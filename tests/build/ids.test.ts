import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { contentFolder, readFolder } from '#disk/content-folder.ts'
import { original } from '#i18n/locales.ts'
import { dist } from '../built.ts'
import { bytesOf, overlaid, textOf } from '../unit/fixtures.ts'

const content = contentFolder()
const files = readFolder(content)
const good = checkContent(files)
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
    expect(ofHeadings.size).toBeGreaterThan(0)
    expect(ofPages.size).toBeGreaterThan(4)
    const file = files
      .map((found) => found.file)
      .find((name) => name.endsWith(`.${original}.mdx`) && /\[#[a-z]+\]/.test(textOf(name, files)))!
    const free = [...ofPages.values()].filter(([id]) => {
      const bytes = bytesOf(textOf(file, files).replace(/\[#[a-z]+\]/, `[#${id}]`))
      const { problems } = checkContent(overlaid(files, [{ file, is: 'text', bytes }]), good)
      return !problems.some(({ kind }) => kind === 'reserved-heading-id')
    })
    expect(free).toEqual([])
  })
})
