import { describe, expect, it } from 'vitest'
import { paths } from '#site/paths.ts'

const [ja, en] = [{ locale: 'ja', year: '2023' } as const, { locale: 'en', year: '2023' } as const]

describe('paths', () => {
  it('have no prefix in Japanese, /en/ in English, the year, and a slash at the end', () => {
    expect(paths.activity(ja, { id: 'A1' })).toBe('/2023/activities/a1/')
    expect(paths.activity(en, { id: 'A1' })).toBe('/en/2023/activities/a1/')
    expect([paths.newest(ja), paths.newest(en)]).toEqual(['/', '/en/'])
    expect([paths.home(ja), paths.home(en)]).toEqual(['/2023/', '/en/2023/'])
  })

  it('name partners, places and events as parts of their pages', () => {
    expect(paths.partner(en, { id: 'ilo-japan' })).toBe('/en/2023/partners/#partner-ilo-japan')
  })

  it('are all different', () => {
    const { sharePicture, font, sheet, file, dataFile, searchFile, ...pages } = paths
    const all = Object.values(pages).map((path) => path(ja, { id: 'x1' }))
    expect(sharePicture(paths.about(en))).toBe('/share/en/2023/about.png')
    expect([font('a.woff2'), sheet('a.css'), file('icon.png')]).toEqual([
      '/fonts/a.woff2',
      '/styles/a.css',
      '/icon.png',
    ])
    expect(dataFile(en, 'events.ics')).toBe('/en/2023/data/events.ics')
    expect(dataFile({ year: '2023' }, 'events.csv')).toBe('/2023/data/events.csv')
    expect(searchFile('engine.js')).toBe('/pagefind/engine.js')
    expect(new Set(all).size).toBe(all.length)
  })
})
