import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How to build a site in a folder. */
export type Maker = {
  readonly name: string
  readonly folder: string
  /** A script of Node and its arguments. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Where the site arrives. */
  readonly out: string
  /** What is deleted before each build. */
  readonly clean: readonly string[]
  /** Whether a build that is not measured goes before each: what caches need two builds for is there then. */
  readonly again?: boolean
}

export type Measured = {
  readonly seconds: number
  readonly cpu: number
  /** Of the largest process. */
  readonly megabytes: number
  readonly pages: number
  /** What the build itself told of its parts, in seconds. */
  readonly parts: Readonly<Record<string, number>>
}

/** Builds a site, and tells of it. */
export const measured = (maker: Maker): Measured => {
  if (maker.again) built(maker)
  return built(maker)
}

const built = ({ name, folder, command, env, out, clean }: Maker): Measured => {
  const usage = join(out, '..', 'usage.jsonl')
  for (const path of [out, usage, ...clean]) rmSync(path, { recursive: true, force: true })
  const hook = pathToFileURL(join(import.meta.dirname, 'usage.ts')).href
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${hook}`,
      BENCH_USAGE: usage,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${name} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  const processes = readFileSync(usage, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpu: number; megabytes: number })
  return {
    seconds,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    megabytes: Math.max(...processes.map(({ megabytes }) => megabytes)),
    pages: globSync('**/*.html', { cwd: out }).length,
    parts: Object.fromEntries(
      [...stdout.matchAll(/^.+ \/ (\w+): .*?([\d.]+) s$/gm)].map(([, part = '', time]) => [
        part,
        Number(time),
      ]),
    ),
  }
}
