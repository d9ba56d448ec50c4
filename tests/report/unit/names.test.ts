import { globSync, readFileSync, lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { siteIn } from '#disk/settings.ts'
import { readContent } from '#disk/content-folder.ts'

const root = resolve(import.meta.dirname, '../../..')
const content = resolve(root, 'content')

/** What the organisation of `content/` is called, and where it has its own site. */
const names = [
  ...readContent(content).source.records.report.flatMap(({ data }) =>
    [data.shortName, data.publisher].flatMap((words) => Object.values(words)),
  ),
  new URL(siteIn(content).website ?? 'https://none.invalid').hostname,
  `${siteIn(content).id}-activity-report`,
].filter((name) => name !== undefined)

it('the organisation is named by its content, and by no code', () => {
  const files = globSync('{src,public,tests,.ci}/**/*', { cwd: root }).filter(
    (file) => !/tests.report|node_modules/.test(file) && lstatSync(resolve(root, file)).isFile(),
  )
  const found = files.filter((file) => {
    const text = readFileSync(resolve(root, file), 'utf8')
    return names.some((name) => text.includes(name))
  })
  expect(names.length).toBeGreaterThan(3)
  expect(files.length).toBeGreaterThan(400)
  expect(found).toEqual([])
})
