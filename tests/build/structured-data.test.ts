import { existsSync, globSync, readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { inSite, lists, paths } from '#site/paths.ts'
import { yearsOf } from '#source/source.ts'
import { dist } from '../built.ts'

const { source } = readContent(contentFolder())
const reports = yearsOf(source).flatMap((year) =>
  localeIds.flatMap((locale) => buildReport(source, year, locale).report ?? []),
)
const read = (path: string) => readFileSync(`${dist}/${inSite(path)}index.html`, 'utf8')

type Node = Readonly<Record<string, unknown>>

/** What a page says in JSON-LD, expanded by a processor of others: a term that it does not know is dropped. */
const thingsOn = async (html: string): Promise<readonly Node[]> => {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(scripts.length).toBeLessThanOrEqual(1)
  const expanded = await Promise.all(
    scripts.map(([, text = '']) =>
      jsonld.expand(JSON.parse(text) as object, {
        documentLoader: (url: string) => {
          if (url !== 'https://schema.org') throw new Error(url)
          return Promise.resolve({
            documentUrl: url,
            contextUrl: undefined,
            document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
          })
        },
      }),
    ),
  )
  return expanded.flat() as Node[]
}

const typed = (things: readonly Node[], type: string) =>
  things.filter((thing) => (thing['@type'] as string[]).includes(`https://schema.org/${type}`))
const value = (thing: Node | undefined, property: string): unknown => {
  const [first] = (thing?.[`https://schema.org/${property}`] ?? []) as Readonly<Record<string, unknown>>[]
  return first?.['@value'] ?? first?.['@id']
}

describe('JSON-LD', () => {
  it('names nothing that is not there, on any page', async () => {
    const site = new URL(/rel="canonical" href="([^"]*)"/.exec(read('/'))?.[1] ?? '').origin
    let count = 0
    for (const file of globSync('**/index.html', { cwd: dist })) {
      const html = readFileSync(`${dist}/${file}`, 'utf8')
      const things = await thingsOn(html)
      const addresses = JSON.stringify(things).match(new RegExp(`(?<=")${site}/[^"]*`, 'g')) ?? []
      for (const address of new Set(addresses)) {
        const { pathname, hash } = new URL(address)
        if (hash === '#publisher') continue
        const built = `${dist}/${inSite(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`
        const isPdf = pathname.endsWith('.pdf') && !existsSync(built)
        expect(isPdf || existsSync(built), `${file}: ${address}`).toBe(true)
        if (hash) expect(readFileSync(built, 'utf8'), address).toContain(`id="${hash.slice(1)}"`)
        count++
      }
    }
    expect(count).toBeGreaterThan(50)
  })

  it.each(reports)(
    'tells of the report, its publisher and its activities ($year, $locale)',
    async (report) => {
      const things = await thingsOn(read(paths.home(report)))
      const [work] = typed(things, 'Report')
      const [publisher] = typed(things, 'NGO')
      expect(value(work, 'name')).toBe(report.title.text)
      expect(value(work, 'inLanguage')).toBe(report.locale)
      expect(value(work, 'temporalCoverage')).toBe(`${report.period.start}/${report.period.end}`)
      expect(value(work, 'dateModified')).toBe(report.updated)
      expect(value(work, 'datePublished')).toBe(report.published)
      expect(value(work, 'author')).toBeUndefined()
      expect(value(work, 'publisher')).toBe(publisher?.['@id'])
      expect(value(publisher, 'name')).toBe(report.publisher.text)
      expect((work?.['https://schema.org/hasPart'] as unknown[] | undefined)?.length ?? 0).toBe(
        report.activities.length,
      )
      for (const activity of report.activities) {
        const [, trail = []] =
          /"itemListElement":(\[.*?\])/.exec(read(paths.activity(report, activity))) ?? []
        const names = (JSON.parse(String(trail)) as { name: string }[]).map(({ name }) => name)
        expect(names.slice(1)).toEqual([
          `${activity.area.id} ${activity.area.title.text}`,
          `${activity.id} ${activity.title.text}`,
        ])
      }
    },
  )

  it.each(reports)('tells of dated events, places and data ($year, $locale)', async (report) => {
    const dates = report.events.flatMap(({ date }) => date ?? [])
    const timeline = lists.timeline(report)
    const events = timeline ? typed(await thingsOn(read(timeline)), 'Event') : []
    expect(
      events.map((event) => [value(event, 'startDate'), value(event, 'endDate')].filter(Boolean).join('/')),
    ).toEqual(dates.map((date) => date.replace('/..', '')))
    const map = lists.places(report)
    const places = map ? typed(await thingsOn(read(map)), 'Place') : []
    expect(places.map((place) => value(place, 'name'))).toEqual(report.places.map(({ name }) => name.text))
    const [data] = typed(await thingsOn(read(paths.data(report))), 'Dataset')
    const files = (data?.['https://schema.org/distribution'] ?? []) as unknown[]
    expect(files.length).toBeGreaterThan(5)
  })
})

const textOf = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('the head of a page', () => {
  it.each(reports)('has a title and a description that are shown whole ($year, $locale)', (report) => {
    const home = `${dist}/${inSite(paths.home(report))}`
    for (const file of globSync('**/index.html', { cwd: home })) {
      const html = readFileSync(`${home}${file}`, 'utf8')
      if (html.includes('content="noindex"')) continue
      const [title = '', description = ''] = [
        /<title>(.*?)<\/title>/s,
        /name="description" content="(.*?)"/s,
      ].map((pattern) => textOf(pattern.exec(html)?.[1] ?? ''))
      // The organisation’s own words stand whole, as its titles do.
      const isOwn = /^(activities|organisation|pages)\//.test(file)
      expect(description.length, file).toBeLessThanOrEqual(isOwn ? Infinity : 160)
      // A longer title stands with its year alone.
      const name = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')
      if (title.length > 70) expect(title, file).not.toContain(`${report.shortName.text} `)
      expect(title.length, file).toBeLessThanOrEqual(Math.max(70, name.length + 40))
    }
  })

  it('names to social media the languages that the page has', () => {
    for (const file of globSync('**/index.html', { cwd: dist })) {
      const html = readFileSync(`${dist}/${file}`, 'utf8')
      if (html.includes('content="noindex"')) continue
      expect(html, file).toMatch(/property="og:title".*property="og:url"/s)
      const told = [...html.matchAll(/property="og:locale(?::alternate)?" content="([^"]*)"/g)].map(
        ([, id]) => id,
      )
      expect(new Set(told).size, file).toBe(told.length)
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="(?!x-default)/g)].length
      expect(told.length, file).toBe(Math.max(1, alternates))
    }
  })
})

describe('the sitemap', () => {
  it('tells the day of each page’s content, and which page stands for other languages', () => {
    const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')
    const urls = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => url)
    expect(urls.length).toBeGreaterThan(20)
    for (const url of urls) {
      const year = /<loc>[^<]*\/(\d{4})\//.exec(url)?.[1]
      const { updated } = reports.findLast((report) => !year || report.year === year) ?? {}
      expect(/<lastmod>(\d{4}-\d\d-\d\d)/.exec(url)?.[1], url).toBe(updated)
      const links = [...url.matchAll(/hreflang="([^"]*)"/g)].map(([, lang]) => lang)
      if (links.length) expect(links.filter((lang) => lang === 'x-default')).toEqual(['x-default'])
    }
  })
})
