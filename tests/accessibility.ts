/** Tests the accessibility of every page of the built site in every state, and records the results for readers. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const files = ['accessibility', 'engines', 'html', 'look'].map((name) => `tests/site/${name}.spec`)
const { status } = spawnSync(
  process.execPath,
  [resolve('node_modules/@playwright/test/cli.js'), 'test', '-c', 'tests/site', ...files],
  { stdio: 'inherit', env: { ...process.env, ACCESSIBILITY: 'record' } },
)
process.exitCode = status ?? 1
