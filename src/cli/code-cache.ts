import { globSync, rmSync } from 'node:fs'

/**
 * A folder where Node keeps the compiled code of Astro's and Vite's 2,000 modules, each by its own text. Node takes
 * nothing away, and each change of content adds some: a folder that has doubled is begun anew.
 */
export const codeCache = (folder: string, most = 4000): string => {
  if (globSync('*/*', { cwd: folder }).length > most) rmSync(folder, { recursive: true })
  return folder
}
