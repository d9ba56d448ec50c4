import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Settings } from '#i18n/settings.ts'
import { siteAddress } from '#schema/address.ts'
import { usualLanguages } from '#i18n/languages.ts'
import { siteLanguages, siteOf, type Site } from '#schema/site.ts'

/** The project's own folder: the settings that name a folder are read from here, wherever a command is started. */
export const root = resolve(import.meta.dirname, '../..')

/** The folder of content: named on the command line from where one stands, by CONTENT_DIR from the project, or `content`. */
export const contentFolder = (argument?: string): string =>
  argument ? resolve(argument) : resolve(root, process.env['CONTENT_DIR'] || 'content')

/** What a folder's site.yaml says; nothing where it is none, which the check tells. */
export const siteIn = (folder: string): Partial<Site> => {
  try {
    const written: unknown = parse(readFileSync(join(folder, 'site.yaml'), 'utf8'))
    const { data } = z.object({ languages: siteLanguages }).safeParse(written)
    const languages = data?.languages ?? usualLanguages
    // A file with errors is still in its languages, by which all others are told.
    return siteOf(languages).safeParse(written).data ?? { languages: [...languages] }
  } catch {
    return {}
  }
}

const settingsOf = ({
  id,
  languages,
  address,
  fiscalYear,
  words,
  home,
  colours,
}: Partial<Site>): Partial<Settings> => ({
  ...(id && { id }),
  ...(languages && { languages }),
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
