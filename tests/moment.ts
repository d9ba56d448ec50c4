/**
 * Loaded into a build before all else (node --import): at the first moment that matches MOMENT, such as
 * `writeFile .*404`, what EVENT says happens, a signal to the build, a full disk, or the end of the process that the
 * build has started last. CHILDREN is a file for the numbers of all these.
 */
import childProcess, { type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const moment = new RegExp(process.env['MOMENT'] ?? '$^')
const event = process.env['EVENT'] ?? ''
let child: ChildProcess | undefined
let isOver = false

const happen = (): void => {
  isOver = true
  if (event === 'ENOSPC') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: event })
  if (event === 'crash' && child?.pid) process.kill(-child.pid, 'SIGKILL')
  else process.kill(process.pid, event)
}

const note = (started: ChildProcess): void => {
  child = started
  if (process.env['CHILDREN']) fs.appendFileSync(process.env['CHILDREN'], `${started.pid}\n`)
}

type Call = (...args: readonly unknown[]) => unknown

/** Has a function of a module tell its moment once it was called. */
const watch = (holder: object, name: string): void => {
  const calls = holder as Record<string, Call>
  const call = calls[name]!
  calls[name] = (...args) => {
    const result = call(...args)
    if (holder === childProcess) note(result as ChildProcess)
    const told = [name, ...args.filter((arg) => typeof arg === 'string' || arg instanceof URL)].join(' ')
    if (!isOver && moment.test(told)) happen()
    return result
  }
}

for (const name of ['mkdirSync', 'readFileSync', 'writeFileSync', 'renameSync', 'rmSync']) watch(fs, name)
for (const name of ['mkdir', 'readFile', 'writeFile']) watch(fs.promises, name)
for (const name of ['spawn']) watch(childProcess, name)
watch(console, 'log')
syncBuiltinESMExports()
