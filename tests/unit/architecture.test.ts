import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom: each room of src, and the rooms (and foreign worlds) that it may know. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  schema: ['i18n'],
  source: ['schema', 'i18n'],
  report: ['source', 'schema', 'i18n'],
  check: ['report', 'source', 'schema', 'i18n'],
  disk: ['check', 'source', 'schema', 'assets', 'i18n', 'node'],
  docx: ['check', 'source', 'schema', 'i18n'],
  exports: ['report', 'i18n'],
  change: ['check', 'exports', 'schema', 'i18n'],
  assets: ['i18n', 'node'],
  book: ['i18n', 'node'],
  cli: [
    'disk',
    'docx',
    'change',
    'check',
    'report',
    'source',
    'schema',
    'exports',
    'assets',
    'book',
    'i18n',
    'node',
    'astro',
  ],
  search: [],
  editor: ['source', 'schema', 'i18n'],
  site: [
    'search',
    'editor',
    'disk',
    'check',
    'report',
    'source',
    'exports',
    'schema',
    'assets',
    'i18n',
    'astro',
    'node',
  ],
  components: ['search', 'report', 'site', 'assets', 'i18n', 'astro'],
  layouts: ['components', 'site', 'report', 'assets', 'i18n', 'styles', 'astro'],
  pages: ['layouts', 'editor', 'components', 'site', 'exports', 'report', 'assets', 'i18n', 'astro'],
}

/** The rooms of the check, each of which may import those above it: how a problem is told, its rules, what writes files. */
const roomsOfCheck = [
  'problems',
  'fields',
  'words',
  'body',
  'languages/amounts',
  'languages/amounts/ja',
  'languages/amounts/en',
  'languages',
  'year',
  '',
  'edit',
]

const root = resolve(import.meta.dirname, '../..')
const files = globSync('src/*/**/*.{ts,astro}', { cwd: root })
const statement =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

const node = /^node:(fs|path|child_process|os|http)/

/** What a specifier leads to: a room, a foreign world, or nothing worth a rule. */
const target = (specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]
  if (/^astro([:/]|$)/.test(specifier)) return 'astro'
  return node.test(specifier) ? 'node' : undefined
}

const imports = files.flatMap((file) =>
  [...readFileSync(`${root}/${file}`, 'utf8').matchAll(statement)].map(([, type, from, dynamic]) => ({
    file,
    room: file.split('/')[1] ?? '',
    type: type !== undefined,
    specifier: from ?? dynamic ?? '',
  })),
)

describe('the rooms of src', () => {
  it('are all in the table', () => {
    const rooms = new Set(files.map((file) => file.split('/')[1]).filter((room) => room !== 'styles'))
    expect([...rooms].filter((room) => room && !(room in mayImport))).toEqual([])
    expect(imports.length).toBeGreaterThan(100)
  })

  it('import only what the table allows', () => {
    const wrong = imports.filter(({ room, specifier }) => {
      const to = target(specifier)
      return to !== undefined && to !== room && !mayImport[room]?.includes(to)
    })
    expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
  })

  it('are read downwards within the check', () => {
    const roomOf = (path: string) =>
      path
        .replace(/^(src\/|#)check\//, '')
        .split('/')
        .slice(0, -1)
        .join('/')
    const wrong = imports
      .filter(({ file, specifier }) => file.startsWith('src/check/') && specifier.startsWith('#check/'))
      .filter(
        ({ file, specifier }) => roomsOfCheck.indexOf(roomOf(specifier)) > roomsOfCheck.indexOf(roomOf(file)),
      )
    expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
    const rooms = new Set(files.filter((file) => file.startsWith('src/check/')).map(roomOf))
    expect([...rooms].toSorted()).toEqual(roomsOfCheck.toSorted())
  })

  it('show a report to components and pages only as types', () => {
    const wrong = imports.filter(
      ({ room, specifier, type }) =>
        /^(components|layouts|pages)$/.test(room) && specifier.startsWith('#report') && !type,
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('leave relative imports inside a room', () => {
    expect(imports.filter(({ specifier }) => specifier.startsWith('../')).map(({ file }) => file)).toEqual([])
  })

  it('never ask components for their address or content', () => {
    const asking = files.filter(
      (file) =>
        /^src\/(components|layouts)\//.test(file) &&
        /Astro\.url|astro:content/.test(readFileSync(`${root}/${file}`, 'utf8')),
    )
    expect(asking).toEqual([])
  })
})
