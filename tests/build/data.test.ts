import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { inSite, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'
import { factsOf, differences } from '../facts.ts'

const content = contentFolder()
const reports = yearsOf(readContent(content).source).flatMap((year) =>
  localeIds.map((locale) => ({ year, locale })),
)

describe('the data that the site publishes', () => {
  it.each(reports)('hold every fact of the files ($year, $locale)', ({ year, locale }) => {
    const facts = factsOf(content, year, locale)
    expect(facts.length).toBeGreaterThan(10)
    const published = readFileSync(`${dist}/${inSite(paths.json({ year, locale }))}`, 'utf8')
    expect(differences(facts, published)).toEqual([])
  })
})

it('every address that was ever published is built', () => {
  const file = `${content}/addresses.txt`
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const addresses = text.match(/^\/.*$/gm) ?? []
  expect(addresses.length > 0).toBe(existsSync(file))
  const fileOf = (address: string) => dist + address + (address.endsWith('/') ? 'index.html' : '')
  expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([])
})
