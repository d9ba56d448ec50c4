import { settings } from '#i18n/settings.ts'
import { expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { addressesOf } from '#check/year/page-links.ts'
import { yearsIn } from '#source/year.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { paths } from '#site/paths.ts'
import { kitchenSink } from './fixtures.ts'

it.each(localeIds)('the checker knows the addresses of the site (%s)', (locale) => {
  const { source, documents } = checkContent(kitchenSink)
  const { report } = buildReport(source, '2023', locale)
  if (!report) throw new Error('no report')
  const own = [
    paths.newest,
    paths.search,
    paths.feed,
    paths.home,
    paths.organisation,
    paths.partners,
    paths.places,
    paths.timeline,
  ]
  expect(addressesOf(yearsIn(kitchenSink, documents), locale, settings.id).toSorted()).toEqual(
    [
      ...[
        ...own,
        paths.accounts,
        paths.about,
        paths.compare,
        paths.parallel,
        paths.print,
        paths.poster,
        paths.data,
        paths.json,
        paths.pdf,
        paths.posterPdf,
      ].map((path) => path(report)),
      ...(locale === original
        ? [
            ...['report.json', 'report.schema.json', 'datapackage.json'].map((name) =>
              paths.dataFile(report, name),
            ),
            paths.archive(report),
          ]
        : []),
      ...report.pages.map((page) => paths.page(report, page)),
      ...report.areas.map((area) => paths.area(report, area)),
      ...report.areas.flatMap(({ goals }) => goals).map((goal) => paths.goal(report, goal)),
      ...report.areas
        .flatMap(({ activities }) => activities)
        .map((activity) => paths.activity(report, activity)),
    ].toSorted(),
  )
})

it('the page of all reports is there beside two', () => {
  const { site } = checkContent(kitchenSink)
  const two = ['2023', '2024'].map((year) => ({ ...site.years[0]!, year }))
  expect(addressesOf(two, 'en', 'minna')).toContain(paths.reports({ locale: 'en' }))
  expect(addressesOf(two.slice(1), 'en', 'minna')).not.toContain(paths.reports({ locale: 'en' }))
})
