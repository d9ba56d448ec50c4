/**
 * Loaded into a build before all else (node --import): at the first moment that matches MOMENT, such as
 * `writeFile .*404`, what EVENT says happens, a signal to the build, a full disk, or the end of the browser.
 */
import childProcess, { type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const moment = new RegExp(process.env['MOMENT'] ?? '$^')
const event = process.env['EVENT'] ?? ''
let browser: ChildProcess | undefined
let isOver = false

const happen = (): void => {
  isOver = true
  if (event === 'ENOSPC') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: event })
  if (event === 'crash' && browser?.pid) process.kill(-browser.pid, 'SIGKILL')
  else process.kill(process.pid, event)
}

type Call = (...args: readonly unknown[]) => unknown

/** Has a function of a module tell its moment once it was called. */
const watch = (holder: object, name: string): void => {
  const calls = holder as Record<string, Call>
  const call = calls[name]!
  calls[name] = (...args) => {
    const result = call(...args)
    if (name === 'spawn') browser = result as ChildProcess
    const told = [name, ...args.filter((arg) => typeof arg === 'string' || arg instanceof URL)].join(' ')
    if (!isOver && moment.test(told)) happen()
    return result
  }
}

for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync']) watch(fs, name)
for (const name of ['mkdir', 'readFile', 'writeFile']) watch(fs.promises, name)
watch(childProcess, 'spawn')
watch(console, 'log')
syncBuiltinESMExports()
