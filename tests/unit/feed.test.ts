import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, it } from 'vitest'
import { feedOf } from '#exports/feed.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { changedPageName } from '#site/changes-on.ts'
import { pagePath, paths } from '#site/paths.ts'
import { checkedWith, textOf } from './fixtures.ts'

const file = '2023/report.yaml'
const origin = 'https://example.org'

const written = (locale: Locale, published: string | undefined, edit = (text: string) => text) => {
  const text = edit(published ? `${textOf(file)}published: ${published}\n` : textOf(file))
  const { report } = buildReport(checkedWith({ [file]: text }).source, '2023', locale)
  if (!report) throw new Error('no report')
  return feedOf([report], {
    feed: origin + paths.feed({ locale }),
    home: origin + paths.newest({ locale }),
    report: (it) => origin + paths.home(it),
    change: (it, { page }) => ({ address: origin + pagePath(it, page), page: changedPageName(it, page) }),
  })
}
const read = (...given: Parameters<typeof written>) => parseFeed(written(...given))

describe('the feed', () => {
  it('holds the published report and what was changed of it, the newest first', () => {
    const feed = read('en', '2024-05-31')
    expect([feed.meta.type, feed.meta.version, feed.language, feed.self, feed.url]).toEqual([
      'atom',
      '1.0',
      'en',
      'https://example.org/en/feed.xml',
      'https://example.org/en/',
    ])
    expect(
      feed.items.map(({ title, url, updated }) => [title, url, updated?.toISOString().slice(0, 10)]),
    ).toEqual([
      ['FY2023 Activity Report', 'https://example.org/en/2023/', '2024-07-01'],
      ['Addition: About this report | Example FY2023', 'https://example.org/en/2023/about/', '2024-07-01'],
      [
        'Correction: How we are run | Example FY2023',
        'https://example.org/en/2023/organisation/',
        '2024-06-20',
      ],
      ['Change: Home page | Example FY2023', 'https://example.org/en/2023/', '2024-06-01'],
    ])
    expect(feed.items[2]?.content).toBe(
      'What is told of public relations\n“More public relations” → “Fuller public relations”',
    )
    expect(feed.items[0]?.published?.toISOString()).toBe('2024-05-31T00:00:00.000Z')
    expect(feed.updated?.toISOString()).toBe('2024-07-01T00:00:00.000Z')
  })

  it('has no entry before a report is published, and invents no day', () => {
    const feed = read('ja', undefined)
    expect([feed.items, feed.title, feed.updated?.toISOString()]).toEqual([
      [],
      '見本の報告書',
      '2024-07-01T00:00:00.000Z',
    ])
  })

  it('has ids that stay: another in each language and for each entry, the same after an edit and at another address', () => {
    const idsOf = (...given: Parameters<typeof written>) => {
      const { meta: _, items } = read(...given)
      return items.map(({ id }) => id)
    }
    const ids = localeIds.flatMap((locale) => idsOf(locale, '2024-05-31'))
    expect(new Set(ids).size).toBe(8)
    expect(
      ids.every((id) =>
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/.test(id ?? ''),
      ),
    ).toBe(true)
    const edited = (text: string) =>
      text.replaceAll('の充実', 'のさらなる充実').replace('updated: 2024-07-01', 'updated: 2024-08-01')
    expect(idsOf('ja', '2024-05-31', edited).toSorted()).toEqual(ids.slice(0, 4).toSorted())
    // With another, whoever follows the feed is told everything anew.
    expect(ids[0]).toBe('urn:uuid:2ad6fe58-6440-80bd-808d-3b5c58822bdd')
  })

  it('tells two changes of a day, kind and page apart', () => {
    const twice = (text: string) =>
      text.replace(/ {2}- date: 2024-06-20\n(?: {4}.*\n)*/, (change) => change + change)
    const { items } = read('ja', '2024-05-31', twice)
    expect(items).toHaveLength(5)
    expect(new Set(items.map(({ id }) => id)).size).toBe(5)
  })

  it('is the same twice, whatever the day', () => {
    expect(written('ja', '2024-05-31')).toBe(written('ja', '2024-05-31'))
    expect(written('ja', '2024-05-31')).not.toContain(String(new Date().getFullYear()))
  })
})
