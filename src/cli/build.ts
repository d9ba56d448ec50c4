import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { printers } from '#check/print.ts'
import { check } from './check.ts'
import { contentFolder } from './read-content.ts'

const root = new URL('../../', import.meta.url).pathname

/** Checks the content and builds the site; what fails leaves no `dist` behind. */
const build = async (): Promise<number> => {
  const dist = resolve(process.env['OUT_DIR'] ?? 'dist')
  await rm(dist, { recursive: true, force: true })
  const content = contentFolder()
  const { problems } = await check(content)
  process.stdout.write(printers.text(problems, content))
  if (problems.some(({ severity }) => severity === 'error')) return 1
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: dist, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status === 0) return 0
  await rm(dist, { recursive: true, force: true })
  return 1
}

if (import.meta.main) process.exitCode = await build()
