import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, findBrowser } from '#book/browser.ts'

const isRoot = process.getuid?.() === 0
const playwright = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
)

/** A Chromium that is on the machine, or that is brought there; undefined where neither can be, or where settings decide. */
export const getBrowser = (): Browser | undefined => {
  const isSettled = process.env['CHROMIUM'] === 'none' || Boolean(process.env['CHROMIUM_PATH'])
  for (const attempt of isSettled ? [] : attempts) {
    if (findBrowser()) break
    attempt()
  }
  return findBrowser()
}

/** Installs a package of the system where that can be done: by apt, as root. */
export const installPackage = (name: string): void => {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return
  run('apt-get', 'update')
  run('apt-get', 'install', '--yes', name)
}

const attempts = [
  () => installPackage('chromium-headless-shell'),
  () => installPackage('chromium'),
  () => isRoot && run(process.execPath, playwright, 'install', '--with-deps', 'chromium'),
  () => run(process.execPath, playwright, 'install', 'chromium'),
]

/** Says what it runs, and of the program's own words only the line that tells of its failure. */
const run = (program: string, ...args: readonly string[]): void => {
  console.log(`入れています / installing: ${[program, ...args].join(' ')}`)
  const { status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) console.error(/^(E|Error): .*$/m.exec(stderr)?.[0] ?? `${program}: ${status}`)
}

if (import.meta.main) getBrowser()
