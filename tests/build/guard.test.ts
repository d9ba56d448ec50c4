import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileBodies } from '../hostile-bodies.ts'
import { devServer, type DevServer } from './dev-server.ts'

const project = resolve(import.meta.dirname, '../..')
const place = join(project, '.cache', 'test-builds', 'guard')
const trace = join(place, 'trace')
const run = `(await import('node:fs')).writeFileSync('${trace}', '')`

const hostile = hostileBodies(run)

/** A site of pages that each show one body through the MDX pipeline of this project, and no check before it. */
const lay = (bodies: Readonly<Record<string, string>>) => {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(join(place, 'src/pages'), { recursive: true })
  writeFileSync(
    join(place, 'astro.config.mjs'),
    `import site from '${join(project, 'astro.config.mjs')}'
const { markdown, integrations } = site
export default { markdown, integrations: integrations.filter(({ name }) => name === '@astrojs/mdx'), devToolbar: { enabled: false } }`,
  )
  for (const [name, body] of Object.entries(bodies)) {
    writeFileSync(join(place, `src/${name}.mdx`), `${body}\n`)
    writeFileSync(
      join(place, `src/pages/${name}.astro`),
      `---\nimport { Content } from '../${name}.mdx'\nconst Photo = 'i'\n---\n<Content components={{ Photo }} />`,
    )
  }
}

const build = () =>
  spawnSync(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a body that is more than words', { timeout: 60_000 }, () => {
  let server: DevServer

  beforeAll(async () => {
    lay({ good: 'Words and <Photo id="camp" />.\n\n[Words](https://example.org/)', ...hostile })
    server = await devServer(place, {})
  }, 90_000)
  afterAll(() => server.stop())

  it('is refused by the dev server’s pipeline, and runs nothing', async () => {
    const { status } = await fetch(`${server.address}/good`)
    expect(status).toBe(200)
    const answers = await Promise.all(
      Object.keys(hostile).map(async (name) => [name, (await fetch(`${server.address}/${name}`)).status]),
    )
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(Object.keys(hostile).map((name) => [name, 500])),
    )
    expect(server.output()).toContain('本文には、文章と')
    expect(existsSync(trace)).toBe(false)
  })
})

describe('a build without the check', { timeout: 90_000 }, () => {
  it.each(['import', 'attribute', 'link'])('ends at a body with a hostile %s, and writes nothing', (name) => {
    lay({ [name]: hostile[name] ?? '' })
    const { status, stdout, stderr } = build()
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('本文には、文章と')
    expect(existsSync(trace)).toBe(false)
    expect(existsSync(join(place, `dist/${name}/index.html`))).toBe(false)
  })
})
