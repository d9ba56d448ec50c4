import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'compiled-'))

/** Has the commands that tests start share their compiled code, for as long as the tests run. */
export const setup = (): void => {
  process.env['NODE_COMPILE_CACHE'] = folder
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true })
