import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { remarkTables } from '#source/bar-tables.ts'
import { inSite, markdownOf, parallelPath, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'

const content = contentFolder()
const { source } = readContent(content)
const reports = yearsOf(source).flatMap((year) =>
  localeIds.flatMap((locale) => buildReport(source, year, locale).report ?? []),
)
const copies = globSync('**/index.md', { cwd: dist }).toSorted()
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
const bare = (text: string) => text.replace(/\s+/g, '')

const parser = unified().use(remarkParse).use(remarkTables)
const all = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(all) : []),
]
const textIn = (markdown: string) =>
  bare(
    all(parser.parse(markdown))
      .flatMap((node) => (node.type === 'text' ? node.value : []))
      .join(''),
  )

/** The blocks of a file's body by the signs of Markdown alone. */
const blocksOf = (file: string): readonly string[] =>
  readFileSync(`${content}/${file}`, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n/)
    .map((line) =>
      bare(line.replace(/^\s*(?:#+|>|[-*]|\d+\.) /, '').replace(/\[#[^\]]*\]|\*+|\\$|\]\([^)]*\)|\[/g, '')),
    )
    .filter((line) => line && !line.startsWith('<') && !line.startsWith('|'))

describe('a copy of a page in Markdown', () => {
  it('stands beside the page that leads to it', () => {
    expect(copies.length).toBeGreaterThan(reports.length * 8)
    for (const copy of copies) {
      const html = read(copy.replace(/md$/, 'html'))
      expect(html, copy).toMatch(new RegExp(`type="text/markdown" href="[^"]*/${copy}"`))
    }
    for (const file of globSync('**/index.html', { cwd: dist }))
      for (const [, address = ''] of read(file).matchAll(/type="text\/markdown" href="([^"]*)"/g))
        expect(existsSync(`${dist}/${inSite(address)}`), file).toBe(true)
  })

  it('is read as Markdown: one title, sections below it, and no tags', () => {
    for (const copy of copies) {
      const nodes = all(parser.parse(read(copy)))
      const levels = nodes.flatMap((node) => (node.type === 'heading' ? node.depth : []))
      expect(
        levels.filter((level) => level === 1),
        copy,
      ).toEqual([1])
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        copy,
      ).toEqual([])
      expect(
        nodes.filter(({ type }) => type === 'html' || type === 'code'),
        copy,
      ).toEqual([])
      expect(read(copy), copy).not.toMatch(/\[#|undefined|\[object|\]\(\//)
    }
  })

  it.each(reports)(
    'says each paragraph of its page, and what its pictures and figures say ($year, $locale)',
    (report) => {
      let compared = 0
      const parallel = parallelPath(report)
      const beside = parallel && textIn(read(markdownOf(inSite(parallel))))
      const things = [
        ...report.areas.map((thing) => ({ thing, path: paths.area(report, thing) })),
        ...report.activities.map((thing) => ({ thing, path: paths.activity(report, thing) })),
        ...report.pages.map((thing) => ({ thing, path: paths.page(report, thing) })),
        { thing: report.organisation, path: paths.organisation(report) },
      ]
      for (const { thing, path } of things) {
        const text = textIn(read(markdownOf(inSite(path))))
        expect(text).toContain(bare(thing.title.text))
        for (const block of thing.prose ? blocksOf(thing.prose.file) : []) {
          expect(text, path).toContain(block)
          if (beside) expect(beside, parallel).toContain(block)
          compared++
        }
        const body = thing.prose ? readFileSync(`${content}/${thing.prose.file}`, 'utf8') : ''
        for (const photo of report.photos)
          if (body.includes(`<Photo id="${photo.id}"`)) expect(text, path).toContain(bare(photo.caption.text))
        const figures = read(markdownOf(inSite(path)))
          .split('\n')
          .filter((line) => line.startsWith('- **'))
          .map(textIn)
        const activity = report.activities.find(({ id }) => path === paths.activity(report, { id }))
        for (const metric of activity?.metrics ?? [])
          expect(
            figures.filter((figure) => figure.endsWith(bare(metric.counts.text))).length,
            `${path} ${metric.id}`,
          ).toBe(1)
      }
      expect(compared).toBeGreaterThan(5)
    },
  )
})

describe('llms.txt', () => {
  it('leads to every copy, and to nothing that is not there', () => {
    const text = read('llms.txt')
    const addresses = all(parser.parse(text)).flatMap((node) =>
      node.type === 'link' ? new URL(node.url).pathname : [],
    )
    const files = addresses.map((address) => inSite(address))
    expect(files.filter((file) => !existsSync(`${dist}/${file}`))).toEqual([])
    expect(files.filter((file) => file.endsWith('index.md')).toSorted()).toEqual(copies)
    expect(text).toMatch(/^# .+\n\n> .+\n\n## /)
  })
})
