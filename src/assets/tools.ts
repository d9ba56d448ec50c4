import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The installed versions of packages, as a text that changes with any of them. */
export const versionsOf = (...names: readonly string[]): string => names.map(versionOf).join()

const versionOf = (name: string): string => {
  const found = installed[`node_modules/${name}`]
  if (!found) throw new Error(`package-lock.json has no ${name}`)
  return `${name} ${found.version}`
}

/** The text of a file of this room, for what changes with its code. */
export const sourceOf = (file: string): string => readFileSync(resolve('src/assets', file), 'utf8')

const { packages: installed } = JSON.parse(readFileSync(resolve('package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string } | undefined>>
}
