import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Settings } from '#i18n/settings.ts'
import { siteAddress } from '#schema/address.ts'
import { site, type Site } from '#schema/site.ts'

/** The project's own folder: the settings that name a folder are read from here, wherever a command is started. */
export const root = resolve(import.meta.dirname, '../..')

/** The folder of content: named on the command line from where one stands, by CONTENT_DIR from the project, or `content`. */
export const contentFolder = (argument?: string): string =>
  argument ? resolve(argument) : resolve(root, process.env['CONTENT_DIR'] || 'content')

/** What a folder's site.yaml says; nothing where it is none, which the check tells. */
export const siteIn = (folder: string): Partial<Site> => {
  try {
    return site.safeParse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8'))).data ?? {}
  } catch {
    return {}
  }
}

const settingsOf = ({ id, address, fiscalYear, words, home, colours }: Partial<Site>): Partial<Settings> => ({
  ...(id && { id }),
  ...addressOf(process.env['SITE_URL'] || address),
  ...(fiscalYear && {
    fiscalYear: {
      start: fiscalYear.start ?? 4,
      named: fiscalYear.named ?? 'first',
      written: fiscalYear.written ?? {},
    },
  }),
  ...(words && { words }),
  ...(home && { home }),
  ...(colours && { colours }),
})

/** A wrong SITE_URL is told by the build. */
const addressOf = (asked: string | undefined) => {
  try {
    return siteAddress(asked)
  } catch {
    return undefined
  }
}

/** The settings of the site in this process, and those that it starts: loaded before whatever follows them. */
export const ownSite = siteIn(contentFolder())
process.env['SITE_SETTINGS'] = JSON.stringify(settingsOf(ownSite))
