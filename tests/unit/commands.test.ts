import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

// Each test starts programs.
vi.setConfig({ testTimeout: 30_000 })

const root = resolve(import.meta.dirname, '../..')

let place = ''
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')))
})
afterEach(() => rmSync(place, { recursive: true }))

/** Runs a command of the project from elsewhere. */
const run = (command: string, settings: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli', `${command}.ts`), ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  })

describe('a folder of content', () => {
  const folder = 'tests/fixtures/kitchen-sink'

  it('is one of the project, where a setting names it, for the check and for Astro alike', () => {
    const { status, stdout } = run('check', { CONTENT_DIR: folder })
    expect([status, stdout]).toEqual([0, '誤り0件、注意0件 / errors: 0, warnings: 0\n'])
    const script = `const { default: it } = await import(${JSON.stringify(join(root, 'astro.config.mjs'))})
      console.log(it.vite.resolve.alias['#content'])`
    const astro = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    })
    expect(astro.stdout).toBe(`${join(root, folder)}\n`)
  })

  it('is asked what is left, in Markdown, whether or not an address is named beside it', () => {
    const left = (settings: NodeJS.ProcessEnv, name: string) => {
      const made = join(place, name)
      cpSync(join(root, folder), made, { recursive: true })
      const file = join(made, 'site.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^address:.*\n/m, ''))
      return run('check', { SITE_URL: '', ...settings }, '--left', name)
    }
    const { status, stdout } = left({}, 'one')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^# 残っていること[^]*: 1\n[^]*\n- one\/site.yaml: address\n$/)
    expect(left({ SITE_URL: 'https://example.org/' }, 'two').stdout).toMatch(/\n\nNothing\.\n$/)
  })

  it('is one from where the command is started, where its line names it', () => {
    mkdirSync(join(place, 'mine'))
    expect(run('check', {}, 'mine').stdout).toContain('no-year')
    expect(run('check', {}, folder).stdout).toContain('missing-folder')
  })
})

describe('npm run preview', () => {
  const serve = (port: number) => run('preview', { OUT_DIR: place, PORT: String(port) })

  it('says in one sentence that its port is taken', async () => {
    writeFileSync(join(place, '_headers'), '')
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, 'localhost', done))
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const { status, stdout, stderr } = serve(port)
    other.close()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^ポート${port}は.*\\nPort ${port} is in use.*\\n$`))
  })

  it('says in one sentence that there is no site yet', () => {
    const { status, stdout, stderr } = serve(0)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^まだサイトがありません.*There is no site yet.*\n$/)
  })
})

describe('a command that npm runs', () => {
  it('ends with npm, though nothing but the shell between them hears a signal', async () => {
    const script = `import { endWithNpm } from ${JSON.stringify(join(root, 'src/cli/npm.ts'))}
      endWithNpm()
      setTimeout(() => {}, 20_000)
      console.log('started')`
    const shell = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$SCRIPT"; exit'], {
      env: { ...process.env, NODE: process.execPath, SCRIPT: script, npm_lifecycle_event: 'build' },
    })
    await new Promise((started) => shell.stdout.once('data', started))
    const ended = new Promise((done) => shell.stdout.once('close', done))
    shell.kill('SIGTERM')
    await expect(ended).resolves.toBe(false)
  })
})

describe('a browser for npm start', () => {
  const installs = join(tmpdir(), `installs-${process.pid}.txt`)
  /** Puts a stand-in for apt-get on the path, which notes what it is asked, and brings a browser when asked for one. */
  const start = (settings: NodeJS.ProcessEnv = {}) => {
    const script = `#!/bin/sh
      echo "$@" >> '${installs}'
      [ "$3" = chromium ] && printf '#!/bin/sh\\n' > '${place}/chromium' && /bin/chmod 755 '${place}/chromium'
      [ "$3" != chromium-headless-shell ] || { echo 'W: old lists' >&2; echo 'E: no such package' >&2; exit 100; }`
    writeFileSync(join(place, 'apt-get'), script)
    chmodSync(join(place, 'apt-get'), 0o755)
    writeFileSync(installs, '')
    return run('chromium', { PATH: place, PLAYWRIGHT_BROWSERS_PATH: place, CHROMIUM_PATH: '', ...settings })
  }
  afterEach(() => rmSync(installs, { force: true }))

  it.skipIf(process.getuid?.() !== 0)("is the system's package, for root", () => {
    const { status, stdout, stderr } = start()
    expect([status, stderr]).toEqual([0, 'E: no such package\n'])
    expect(stdout.split('\n').filter((line) => line.includes('update')).length).toBe(2)
    expect(stdout).toMatch(/installing: apt-get install --yes chromium\n$/)
  })

  it.each([{ CHROMIUM: 'none' }, { CHROMIUM_PATH: '/nowhere/chromium' }])(
    'is not brought where %j decides',
    (settings) => expect(start(settings).stdout).toBe(''),
  )
})
