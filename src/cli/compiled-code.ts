import { existsSync, globSync, rmSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Has Node keep the compiled code of Astro's and Vite's 2,000 modules, each by its own text, in a folder of a cache. To
 * write it takes half a second: the first build, which may be the only one, leaves that to the second. Node takes
 * nothing away, and each change of content adds some: a folder that has doubled is begun anew.
 */
export const keepCompiledCode = (cache: string, most = 4000): void => {
  if (!existsSync(cache)) return
  const folder = join(cache, 'code')
  if (globSync('*/*', { cwd: folder }).length > most) rmSync(folder, { recursive: true })
  enableCompileCache(folder)
}
