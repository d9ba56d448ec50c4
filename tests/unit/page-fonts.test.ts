import { describe, expect, it } from 'vitest'
import { fontsOfPages, type PageText } from '#site/page-fonts.ts'

const page = (
  file: string,
  regular: string,
  more: Partial<PageText> & { readonly ofItsYear?: string } = {},
): PageText => ({
  file,
  locale: 'ja',
  year: '2023',
  isHome: false,
  use: 'reading',
  told: '',
  shown: {
    all: { regular, bold: '' },
    ofItsYear: { regular: more.ofItsYear ?? regular, bold: '' },
  },
  ...more,
})

const pages = {
  home: page('home', '共家', { isHome: true }),
  one: page('one', '共半一é後', { ofItsYear: '共半一é' }),
  two: page('two', '共半二ồ\u202f'),
  three: page('three', '共'),
  english: page('english', 'A語', { locale: 'en' }),
  printed: page('printed', '共半一二刷', { use: 'printing' }),
  search: page('search', '共探', { use: 'searching', year: undefined, told: '語数' }),
}

/** The letters of a page's regular files, but those of ASCII: in all, and where a range is named, in it. */
const partsOf = (all: Readonly<Record<string, PageText>>, name: string) =>
  fontsOfPages(Object.values(all))(all[name]!)
    .filter(({ file }) => file.weight === 400)
    .map(({ file, isRanged }) => {
      const letters = file.characters.filter((letter) => letter > '~').join('')
      return `${file.face === 'second' ? '2:' : ''}${isRanged ? `(${letters})` : letters}`
    })

describe('the fonts of a page', () => {
  it('are what the pages of its year share, and what is left', () => {
    expect(partsOf(pages, 'home')).toEqual(['é共半家', '2:(ồ)'])
    expect(partsOf(pages, 'one')).toEqual(['é共半家', '2:(ồ)', '(一後)'])
    expect(partsOf(pages, 'three')).toEqual(['é共半家', '2:(ồ)'])
    expect(partsOf(pages, 'english')).toEqual(['語'])
  })

  it('are one file for what is printed, with all letters of the year’s printed editions', () => {
    expect(partsOf(pages, 'printed')).toEqual(['一二共刷半'])
  })

  it('of a search hold, in files of their own, what it may find and say', () => {
    expect(partsOf(pages, 'search')).toEqual(['é共半家', '2:(ồ)', '(探)', '(数語)', '(一二刷)'])
  })

  it('stay as they are when another year comes, and what a page tells of that is its own', () => {
    const later = { ...pages, next: page('next', '来半', { year: '2024', isHome: true }) }
    for (const name of ['home', 'one', 'two', 'printed'])
      expect(partsOf(later, name)).toEqual(partsOf(pages, name))
    expect(partsOf(later, 'search')).toEqual(['半来', '(共探)', '(数語)', '(一二刷)', '(é家)', '2:(ồ)'])
  })
})
