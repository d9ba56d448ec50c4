import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { localeIds, prefixOf } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { addressesIn, withRelativeLinks } from './relative-links.ts'
import { stage } from './stages.ts'

/**
 * Packs each year of a built site with all that its pages need, as one file that opens on any disk without a server: for
 * archives. The page of data of the year names the file.
 */
export const writeArchives = async (site: string): Promise<void> => {
  for (const page of globSync('[0-9]*/data/index.html', { cwd: site }).toSorted()) {
    const [, address] =
      /href="([^"]+)" type="application\/zip"/.exec(readFileSync(join(site, page), 'utf8')) ?? []
    const [year = ''] = page.split(/[/\\]/)
    if (address)
      await stage(
        `ZIP ${address}`,
        () => {
          const packed = archiveOf(site, year)
          writeFileSync(join(site, address.slice(settings.base.length)), packed)
          return packed
        },
        ({ length }) => [`${(length / 1e6).toFixed(1)} MB`],
      )
  }
}

/** The same bytes for the same site: nothing in it is of the day or the machine. */
const mtime = new Date(1980, 0, 1)

/** One year of a built site as a ZIP, whose first page is its `index.html`. */
export const archiveOf = (site: string, year: string): Uint8Array => {
  const read = (file: string) => readFileSync(join(site, file), 'utf8')
  const all = new Set(globSync('**/*.*', { cwd: site }).map((file) => file.replaceAll('\\', '/')))
  const roots = localeIds.map((locale) =>
    [prefixOf(locale), year, ''].filter((part, at) => part || at).join('/'),
  )
  const isOfYear = (file: string) => roots.some((root) => file.startsWith(root))
  const fileAt = (path: string): string | undefined => {
    const file = pageAt(path)
    if (!all.has(file) || isOfAllYears(file)) return undefined
    if (isOfYear(file) || !file.endsWith('.html')) return file
    // A page outside of the year, such as `/`, may show one of its own.
    const shown = canonicalOf(read(file))
    return all.has(shown) && isOfYear(shown) ? shown : undefined
  }
  const files = new Set([...all].filter(isOfYear))
  // What is found comes last, and is looked into, too.
  for (const file of files)
    if (hasLinks(file))
      for (const { path } of addressesIn(read(file))) {
        const found = fileAt(path)
        if (found) files.add(found)
      }
  const packed = (file: string, at = file): Zippable[string] => {
    const bytes = hasLinks(file)
      ? Buffer.from(withRelativeLinks(withoutPreloads(read(file)), at, fileAt))
      : readFileSync(join(site, file))
    return [bytes, { level: isPacked(file) ? 0 : 6, mtime }]
  }
  return zipSync({
    'index.html': packed(`${year}/index.html`, 'index.html'),
    ...Object.fromEntries([...files].toSorted().map((file) => [file, packed(file)])),
  })
}

export const pageAt = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

const canonicalOf = (html: string) => {
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? []
  return pageAt(address.slice(settings.origin.length + settings.base.length))
}

/** Browsers refuse to fetch fonts ahead from a disk. */
export const withoutPreloads = (html: string) => html.replace(/<link rel="preload"[^>]*>\s*/g, '')

const hasLinks = (file: string) => /\.(html|css)$/.test(file)

/** What is of the whole site and changes with every year: feeds, and archives themselves. */
const isOfAllYears = (file: string) => /\.(xml|zip)$/.test(file)

/** What is as small as it can be. */
const isPacked = (file: string) => /\.(pdf|woff2|png|jpe?g|webp|avif|ico)$/.test(file)
