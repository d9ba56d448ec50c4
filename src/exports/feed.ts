import { generateAtomFeed } from 'feedsmith'
import { formatFiscalYear, formatFiscalYearAndPeriod } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Change, Phrase, Report } from '#report/model.ts'
import { stableId } from './stable-id.ts'

type Places = {
  /** The address of the feed itself, and of the page that it is of. */
  readonly feed: string
  readonly home: string
  readonly report: (report: Report) => string
  readonly change: (report: Report, change: Change) => { readonly address: string; readonly page: Phrase }
}

type Entry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number] & {
  readonly updated: Date
}

/**
 * The published reports of a language, the newest first, and what was changed of them, as an Atom feed (RFC 4287). Its ids
 * stay whatever the address of the site, and its days are those of the content. Without a published report it is empty.
 */
export const feedOf = (reports: readonly Report[], places: Places): string => {
  const newest = reports.at(-1)
  if (!newest) throw new Error('no report')
  const { locale, shortName, publisher } = newest
  const entries = reports
    .filter(({ published }) => published)
    .flatMap((report) => [reportEntry(report, places), ...changeEntries(report, places)])
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime())
  return generateAtomFeed({
    xml: { lang: locale },
    id: idOf(locale),
    title: { value: words[locale].feedTitle(shortName.text) },
    updated: entries[0]?.updated ?? instant(newest.updated),
    authors: [{ name: publisher.text }],
    links: [
      { href: places.feed, rel: 'self', type: 'application/atom+xml' },
      { href: places.home, rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    entries,
  })
}

const reportEntry = (report: Report, places: Places): Entry => {
  const { locale, year, published = report.updated, title, publisher, licence } = report
  const period = formatFiscalYearAndPeriod(report, locale)
  return {
    id: idOf(locale, year),
    title: text(title),
    published: instant(published),
    updated: instant(report.updated > published ? report.updated : published),
    links: [{ href: places.report(report), rel: 'alternate', type: 'text/html', hreflang: locale }],
    authors: [{ name: publisher.text }],
    summary: { value: words[locale].homeDescription(report.shortName.text, period) },
    ...(licence && { rights: text(licence) }),
  }
}

const changeEntries = (report: Report, places: Places): readonly Entry[] => {
  const { locale, year, changes } = report
  const t = words[locale]
  const keyOf = ({ date, kind, page }: Change) => `${date}/${kind}/${page.id ?? page.kind}`
  return changes.map((change, at): Entry => {
    const { address, page } = places.change(report, change)
    const title = `${t.correctionKind(change.kind)}${t.labelColon}${said(page)}`
    const key = keyOf(change)
    const before = changes.slice(0, at).filter((other) => keyOf(other) === key).length
    const told = [change.what.text, said(t.changed(change.before, change.after))].filter(Boolean)
    return {
      id: idOf(locale, year, key, ...(before ? [String(before)] : [])),
      title: { value: t.pageTitle(title, report.shortName.text, formatFiscalYear(year, locale)) },
      updated: instant(change.date),
      links: [{ href: address, rel: 'alternate', type: 'text/html', hreflang: locale }],
      content: { value: told.join('\n'), type: 'text' },
    }
  })
}

const idOf = (locale: Locale, ...parts: readonly string[]) =>
  stableId([settings.id, locale, ...parts].join('/'))

const text = ({ text: value, lang }: Report['title']) => ({ value, ...(lang && { xml: { lang } }) })

const said = (phrase: Phrase): string =>
  [phrase]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')

const instant = (day: string) => new Date(`${day}T00:00:00Z`)
