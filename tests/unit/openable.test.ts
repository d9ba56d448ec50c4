import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeOpenable } from '#cli/openable.ts'
import { settings } from '#i18n/settings.ts'

const { base, origin } = settings
const site = mkdtempSync(join(tmpdir(), 'openable-'))
afterAll(() => rmSync(site, { recursive: true }))

it('makes a built site that opens from a disk: its own addresses lead on from where they stand', () => {
  mkdirSync(join(site, '2023/about'), { recursive: true })
  const page = `<link rel="preload" href="${base}a.woff2">
    <a href="${base}">Home</a> <a href="${base}2023/about/#cite">Here</a> <a href="${base}a.pdf">PDF</a>
    <a href="${base}gone/">Gone</a> <a href="https://example.org/">Elsewhere</a>`
  writeFileSync(join(site, 'index.html'), page)
  writeFileSync(join(site, '2023/about/index.html'), page)
  writeFileSync(join(site, 'a.pdf'), '')
  makeOpenable(site)
  const linksOf = (file: string) =>
    [...readFileSync(join(site, file), 'utf8').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  const others = [`${origin}${base}gone/`, 'https://example.org/']
  expect(linksOf('index.html')).toEqual(['index.html', '2023/about/index.html#cite', 'a.pdf', ...others])
  expect(linksOf('2023/about/index.html')).toEqual([
    '../../index.html',
    'index.html#cite',
    '../../a.pdf',
    ...others,
  ])
})
