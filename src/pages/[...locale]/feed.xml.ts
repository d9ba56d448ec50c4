import type { APIRoute } from 'astro'
import { feedOf } from '#exports/feed.ts'
import { localeIds, prefixOf, type Locale } from '#i18n/locales.ts'
import { changedPageName } from '#site/changes-on.ts'
import { pagePath, paths } from '#site/paths.ts'
import { reports } from '#site/reports.ts'

export const getStaticPaths = () =>
  localeIds.map((locale) => ({ params: { locale: prefixOf(locale) || undefined }, props: { locale } }))

/** What is new, for readers of feeds. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const absolute = (path: string) => new URL(path, site).href
  const feed = feedOf(
    reports.filter((report) => report.locale === locale),
    {
      feed: absolute(paths.feed({ locale })),
      home: absolute(paths.newest({ locale })),
      report: (report) => absolute(paths.home(report)),
      change: (report, { page }) => ({
        address: absolute(pagePath(report, page)),
        page: changedPageName(report, page),
      }),
    },
  )
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
