import { globSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dist } from '../built.ts'

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8')
const pages = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('admin'))
const named = (text: string, folder: string) =>
  [...text.matchAll(new RegExp(`/${folder}/([\\w-]+\\.\\w+)`, 'g'))].map(([, name = '']) => name)

describe('the style sheets of pages', () => {
  it('are one a page, and say all that stands on it', () => {
    expect(pages.length).toBeGreaterThan(30)
    const wrong = pages.filter((file) => {
      const html = read(file)
      return new Set(named(html, 'styles')).size !== 1 || /<style|\sstyle="/.test(html)
    })
    expect(wrong).toEqual([])
    expect([...new Set(pages.flatMap((file) => named(read(file), 'styles')))].toSorted()).toEqual(
      readdirSync(`${dist}/styles`).toSorted(),
    )
  })

  it('name every font, and each page those ahead that its own names', () => {
    const fonts = pages.map((file) => {
      const html = read(file)
      const own = named(read(`styles/${named(html, 'styles')[0]}`), 'fonts')
      return { file, own, ahead: named(html, 'fonts') }
    })
    expect(
      fonts.filter(({ ahead, own }) => !ahead.length || ahead.some((name) => !own.includes(name))),
    ).toEqual([])
    expect([...new Set(fonts.flatMap(({ own }) => own))].toSorted()).toEqual(
      readdirSync(`${dist}/fonts`).toSorted(),
    )
  })
})
