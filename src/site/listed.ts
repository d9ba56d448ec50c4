import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a page, by its whole address, is one that search engines should list: built into `dist`, its own canonical
 * address, and not hidden from them. Pages that still show their original are not.
 */
export const isListed = (dist: string, base: string, page: string): boolean => {
  const file = join(dist, decodeURI(new URL(page).pathname.slice(base.length)), 'index.html')
  if (!existsSync(file)) return false
  const html = readFileSync(file, 'utf8')
  return html.includes(`<link rel="canonical" href="${page}">`) && !html.includes('content="noindex"')
}
