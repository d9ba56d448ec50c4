import { cpSync, globSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fingerprint } from '#assets/cache.ts'
import type { Checked } from '#check/check.ts'
import { root } from '#disk/content-folder.ts'
import { inSeconds, tell } from './stages.ts'

type Order = {
  /** The folder of content, and what was read there. */
  readonly content: string
  readonly checked: Checked
  /** The folder to build into. */
  readonly site: string
  /** Whether PDFs will be printed, so that pages may link them. */
  readonly pdfs: boolean
  readonly verbose: boolean
}

/** Builds the pages of a site, and tells what took how long. Astro runs in this process: who stops the one stops the other. */
export const makeSite = async ({ content, checked, site, pdfs, verbose }: Order): Promise<void> => {
  const started = performance.now()
  // Astro moves files by renaming them from the project's folder: a site elsewhere may be on another disk.
  const out = site.startsWith(root + sep) ? site : join(root, '.cache', `site-${fingerprint(site)}`)
  // Astro, and what the rooms read of the project, start from here.
  process.chdir(root)
  Object.assign(process.env, {
    CONTENT_DIR: content,
    OUT_DIR: out,
    PDFS: pdfs ? 'yes' : '',
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  // The loader takes this instead of reading again.
  globalThis.checkedContent = checked
  const { build } = await import('astro')
  await build({ root, logLevel: verbose ? 'info' : 'warn' })
  if (out !== site) {
    cpSync(out, site, { recursive: true })
    rmSync(out, { recursive: true })
  }
  const [fonts, pictures] = [timeOf('fonts'), timeOf('pictures')]
  const count = (pattern: string) => String(globSync(pattern, { cwd: site }).length)
  tell('書体 / fonts', [count('fonts/*'), inSeconds(fonts)])
  tell('画像 / pictures', [count('{share,_astro}/**/*.{png,jpg,jpeg,webp,avif}'), inSeconds(pictures)])
  const rest = performance.now() - started - fonts - pictures
  tell('ページ / pages', [count('**/*.html'), inSeconds(rest)])
}

/** For how long any work of a name went on, in milliseconds: what was done at the same time counts once. */
const timeOf = (name: string): number => {
  let [total, until] = [0, 0]
  const pieces = performance.getEntriesByName(name, 'measure')
  for (const { startTime, duration } of pieces.toSorted((one, other) => one.startTime - other.startTime)) {
    const end = startTime + duration
    total += Math.max(0, end - Math.max(startTime, until))
    until = Math.max(until, end)
  }
  return total
}
