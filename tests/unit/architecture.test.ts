import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom: each room of src, and the rooms (and foreign worlds) that it may know. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  schema: ['i18n'],
  report: ['schema', 'i18n'],
  check: ['report', 'schema', 'i18n'],
  exports: ['report', 'i18n'],
  assets: ['i18n', 'disk'],
  book: ['i18n', 'disk'],
  cli: ['check', 'report', 'schema', 'exports', 'assets', 'book', 'i18n', 'disk', 'astro'],
  site: ['report', 'exports', 'schema', 'assets', 'i18n', 'astro', 'disk'],
  components: ['report', 'site', 'assets', 'i18n', 'astro'],
  layouts: ['components', 'site', 'report', 'assets', 'i18n', 'styles', 'astro'],
  pages: ['layouts', 'components', 'site', 'exports', 'report', 'assets', 'i18n', 'astro'],
}

const root = resolve(import.meta.dirname, '../..')
const files = globSync('src/*/**/*.{ts,astro}', { cwd: root })
const statement =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

const disk = /^node:(fs|path|child_process|os|http)/

/** What a specifier leads to: a room, a foreign world, or nothing worth a rule. */
const target = (specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]
  if (/^astro([:/]|$)/.test(specifier)) return 'astro'
  return disk.test(specifier) ? 'disk' : undefined
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

  it('show a report to components and pages only as types', () => {
    const wrong = imports.filter(
      ({ room, specifier, type }) =>
        /^(components|layouts|pages)$/.test(room) && /^#report/.test(specifier) && !type,
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
