import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '#i18n/settings.ts'

/** Has files that have moved, such as PDFs, stand at their old addresses, too: they cannot lead on, as a page can. */
export const keepMovedFiles = (site: string): void => {
  const rules = join(site, '_redirects')
  if (!existsSync(rules)) return
  const at = (address: string) => join(site, address.slice(settings.base.length))
  for (const rule of readFileSync(rules, 'utf8').trim().split('\n')) {
    const [from = '', to = ''] = rule.split(' ').map(at)
    if (/\.\w+$/.test(from) && existsSync(to) && !existsSync(from)) cpSync(to, from)
  }
}
