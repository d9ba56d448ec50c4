import { cpSync, globSync, rmSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fingerprint } from '#assets/cache.ts'
import type { Checked } from '#check/check.ts'
import { root } from '#disk/content-folder.ts'
import { keepCompiledCode } from './compiled-code.ts'
import { inSeconds, since, tell } from './stages.ts'
import { stopwatch } from './stopwatch.ts'

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

/**
 * Builds the pages of a site, and tells how long that took, and what of it fonts and pictures. Astro runs in this
 * process: who stops the one stops the other.
 */
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
    ARCHIVES: 'yes',
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  // The loader takes this instead of reading again.
  globalThis.checkedContent = checked
  keepCompiledCode(resolve(process.env['CACHE_DIR'] || '.cache/astro'))
  const { build } = await import('astro')
  const { integration, timeOf } = stopwatch()
  await build({ root, logLevel: verbose ? 'info' : 'warn', integrations: [integration] })
  if (out !== site) {
    cpSync(out, site, { recursive: true })
    rmSync(out, { recursive: true })
  }
  const count = (pattern: string) => String(globSync(pattern, { cwd: site }).length)
  const pictures = count('{share,_astro}/**/*.{png,jpg,jpeg,webp,avif}')
  tell('書体 / fonts', [count('fonts/*'), inSeconds(globalThis.fontsTook ?? 0)])
  tell('画像 / pictures', [pictures, inSeconds(timeOf('share'))])
  tell('ページ / pages', [count('**/*.html'), since(started)])
}
