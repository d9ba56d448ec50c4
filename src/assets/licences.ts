import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A work of others of which something is in a built site, with the packages that bring it and their licences. */
export type Work = {
  readonly name: string
  readonly url: string
  /** What of a built site it is in, by the beginning of its addresses. */
  readonly within: string
  readonly file: string
}

export const works: readonly Work[] = [
  {
    name: 'BIZ UDPGothic',
    url: 'https://github.com/googlefonts/morisawa-biz-ud-gothic',
    within: 'fonts/biz',
    file: '@expo-google-fonts/biz-udpgothic/LICENSE_FONT',
  },
  {
    name: 'Noto Sans',
    url: 'https://github.com/notofonts/latin-greek-cyrillic',
    within: 'fonts/noto',
    file: '@expo-google-fonts/noto-sans/LICENSE_FONT',
  },
  {
    name: 'Map of Japan',
    url: 'https://github.com/VictorCazanave/svg-maps/tree/master/packages/japan',
    within: '',
    file: '@svg-maps/japan/LICENSE.md',
  },
  {
    name: 'World Atlas TopoJSON (Natural Earth)',
    url: 'https://github.com/topojson/world-atlas',
    within: '',
    file: 'world-atlas/LICENSE',
  },
  {
    name: 'Tailwind CSS',
    url: 'https://tailwindcss.com',
    within: '_astro/',
    file: 'tailwindcss/LICENSE',
  },
  { name: 'Pagefind', url: 'https://pagefind.app', within: 'pagefind/', file: 'pagefind/LICENSE/LICENSE' },
  {
    name: 'Sveltia CMS',
    url: 'https://github.com/sveltia/sveltia-cms',
    within: 'admin/',
    file: '@sveltia/cms/LICENSE.txt',
  },
]

/** The licences of all that is in a site with these files, whole. */
export const licencesOf = (files: readonly string[]): string =>
  works
    .filter(({ within }) => files.some((file) => file.startsWith(within)))
    .map(
      ({ name, url, file }) =>
        `${name}\n${url}\n\n${readFileSync(resolve('node_modules', file), 'utf8').trim()}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`)
