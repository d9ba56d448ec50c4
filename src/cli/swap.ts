import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { mark, workFolder } from './out-folder.ts'

const note =
  'npm run build が作り、次に作るときに置き換えるフォルダーです。 / npm run build made this folder, and will replace it.\n'

/**
 * Makes a site beside the folder that it is to replace, and puts it there once it is whole: whatever fails, and whoever
 * stops the command, the folder holds the earlier site or the new one. Answers what `make` does: undefined, and the
 * earlier site stays.
 */
export const swapped = async <T>(
  folder: string,
  make: (site: string) => Promise<T | undefined>,
): Promise<T | undefined> => {
  const work = workFolder(folder)
  const [site, old] = [join(work, 'site'), join(work, 'old')]
  const clear = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  restore(old, folder)
  clear()
  process.on('exit', clear)
  for (const signal of signals) process.on(signal, stop)
  try {
    mkdirSync(site, { recursive: true })
    const made = await make(site)
    if (made === undefined) return undefined
    // Here is heard who asked to stop while the work gave no ear.
    await setImmediate()
    writeFileSync(join(site, mark), note)
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(site, folder)
    process.off('exit', clear)
    return made
  } finally {
    restore(old, folder)
    // What still writes when the work has failed makes the folder once more: it goes again at the end of the process.
    clear()
    for (const signal of signals) process.off(signal, stop)
  }
}

/** Puts the earlier site back where its change was cut off between the two steps. */
const restore = (old: string, folder: string): void => {
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends the process, and with it the browser that it has started; what is half made goes by the handler of `exit`. */
const stop = (signal: (typeof signals)[number]): never => process.exit(128 + constants.signals[signal])
