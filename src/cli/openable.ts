import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageAt, withoutPreloads } from './archives.ts'
import { withRelativeLinks } from './relative-links.ts'

/** Turns the addresses of a built site, so that its pages open from a disk without a server. */
export const makeOpenable = (site: string): void => {
  const fileAt = (path: string) => {
    const file = pageAt(path)
    return existsSync(join(site, file)) ? file : undefined
  }
  for (const found of globSync('**/*.{html,css}', { cwd: site })) {
    const [path, file] = [join(site, found), found.replaceAll('\\', '/')]
    writeFileSync(path, withRelativeLinks(withoutPreloads(readFileSync(path, 'utf8')), file, fileAt))
  }
}
