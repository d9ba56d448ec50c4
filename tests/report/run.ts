import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { isHere } from './here.ts'

/** The tests of this organisation's words, where its own text lies; where another one has its place, there are none. */
const commands = [
  ['vitest/vitest.mjs', 'run', '--dir', 'tests/report'],
  ['@playwright/test/cli.js', 'test', '-c', 'tests/report/site'],
]

const run = ([command = '', ...args]: readonly string[]) =>
  spawnSync(process.execPath, [resolve('node_modules', command), ...args], { stdio: 'inherit' }).status

if (isHere) process.exitCode = commands.some((command) => run(command) !== 0) ? 1 : 0
else console.log('tests/report: 0')
