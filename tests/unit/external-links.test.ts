import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const dist = mkdtempSync(join(tmpdir(), 'links-'))
const others = createServer(({ url }, response) => {
  response.statusCode = url === '/gone' ? 404 : url === '/for-people' ? 403 : 200
  response.end()
})
let host = ''
beforeAll(async () => {
  await new Promise<void>((listening) => others.listen(0, '127.0.0.1', listening))
  host = `http://127.0.0.1:${(others.address() as AddressInfo).port}`
})
afterAll(() => {
  others.close()
  rmSync(dist, { recursive: true, force: true })
})

/** What `npm run links` tells of a site of two pages with these addresses. */
const told = (first: string, second: string) => {
  mkdirSync(join(dist, 'second'), { recursive: true })
  writeFileSync(join(dist, 'robots.txt'), 'Sitemap: https://report.invalid/sitemap-index.xml\n')
  const own = '<link rel="canonical" href="https://report.invalid/2023/">'
  writeFileSync(join(dist, 'index.html'), `${own}<a href="/second/">2</a><a href="${host}${first}">1</a>`)
  writeFileSync(join(dist, 'second/index.html'), `${own}<a href="${host}${second}">1</a>`)
  const script = resolve(import.meta.dirname, '../external-links.ts')
  return new Promise<{ failed: boolean; list: string }>((done) =>
    execFile(process.execPath, [script], { env: { ...process.env, OUT_DIR: dist } }, (error, list) =>
      done({ failed: error !== null, list }),
    ),
  )
}

describe('the check of addresses outside the site', () => {
  it('lists those that no longer open, with the pages that name them', async () => {
    expect(await told('/gone', '/gone#part')).toEqual({
      failed: true,
      list: `- ${host}/gone (404)\n  - /\n  - /second/\n`,
    })
  })

  it('says nothing of those that open, refuse programs, or are the site’s own', async () => {
    expect(await told('/there', '/for-people')).toEqual({ failed: false, list: '' })
  })
})
