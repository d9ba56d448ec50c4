import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'

const project = resolve(import.meta.dirname, '../..')

export type DevServer = {
  readonly address: string
  /** Everything that the terminal shows so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Starts `astro dev` in a folder and waits until it listens. */
export const devServer = async (root: string, env: Readonly<Record<string, string>>): Promise<DevServer> => {
  const child = spawn(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: root,
    // Vitest’s own settings would change how Vite serves.
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const address = await vi.waitUntil(() => /http:\/\/localhost:\d+/.exec(output)?.[0], {
    timeout: 60_000,
    interval: 50,
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
  return { address, output: () => output, stop }
}
