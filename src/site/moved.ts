import { localeIds } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'
import { inLanguage, localeOf, rootOf } from '#schema/redirects.ts'
import { fromRoot } from './paths.ts'
import { moves, newest, reports } from './reports.ts'

/** The report in whose language and year an address is, or the newest in that language. */
const reportAt = (address: string): Report => {
  const locale = localeOf(address)
  const year = address.slice(rootOf(locale).length).split('/')[0]
  return reports.find((report) => report.locale === locale && report.year === year) ?? newest(locale)
}

/** Pages that stand where others once were: the report of each, and where it leads in its own language and the others. */
export const movedPages = [...moves]
  .filter(([from]) => from.endsWith('/'))
  .map(([from, to]) => ({
    from: from.slice(1, -1),
    to: fromRoot(to),
    report: reportAt(from),
    languages: [...new Set([localeOf(from), ...localeIds])].map((locale) => ({
      locale,
      to: fromRoot(inLanguage(to, locale)),
    })),
  }))

/** What hosts that read `_redirects` (Netlify, Cloudflare) do with addresses that have moved. */
export const redirectRules = [...moves]
  .flatMap(([from, to]) => {
    const ways = from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
    return ways.map((way) => `${fromRoot(way)} ${fromRoot(to)} 301\n`)
  })
  .join('')
