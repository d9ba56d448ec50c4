/** A work of others that the site is made with, as its licence asks to be named. */
export type Credit = {
  readonly name: string
  readonly author: string
  readonly licence: string
  readonly licenceUrl: string
  readonly url: string
  readonly use: 'type' | 'second type' | 'map' | 'outline'
}

export const credits: readonly Credit[] = [
  {
    name: 'BIZ UDPGothic',
    author: 'The BIZ UDGothic Project Authors (Morisawa Inc.)',
    licence: 'SIL Open Font License 1.1',
    licenceUrl: 'https://openfontlicense.org/',
    url: 'https://github.com/googlefonts/morisawa-biz-ud-gothic',
    use: 'type',
  },
  {
    name: 'Noto Sans',
    author: 'The Noto Project Authors',
    licence: 'SIL Open Font License 1.1',
    licenceUrl: 'https://openfontlicense.org/',
    url: 'https://github.com/notofonts/latin-greek-cyrillic',
    use: 'second type',
  },
  {
    name: 'Map of Japan',
    author: 'Victor Cazanave, based on MapSVG; simplified',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    url: 'https://github.com/VictorCazanave/svg-maps/tree/master/packages/japan',
    use: 'map',
  },
  {
    name: 'Natural Earth (World Atlas TopoJSON)',
    author: 'Natural Earth; Mike Bostock',
    licence: 'Public domain; ISC',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
    url: 'https://www.naturalearthdata.com/',
    use: 'outline',
  },
]
