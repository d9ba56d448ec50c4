import { formatFiscalYear } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { goalsTitle, words } from '#i18n/words.ts'
import type { Report, Text } from '#report/model.ts'
import { newest, reports } from './reports.ts'
import { areaName } from './search-index.ts'
import { searchKinds, searchPagesOf, type SearchKind } from './search-pages.ts'

type Choice = { readonly value: string; readonly name: string }

const pagesIn = (locale: Locale) =>
  reports
    .filter((report) => report.locale === locale)
    .toReversed()
    .map((report) => ({ report, pages: searchPagesOf(report) }))

const kindName = (kind: SearchKind, report: Report): string =>
  kind === 'goals' ? goalsTitle(report) : words[report.locale][kind]

/** What readers of a language may choose among: kinds, areas and years that there are. */
export const searchChoices = (locale: Locale) => {
  const all = pagesIn(locale)
  const t = words[locale]
  const kinds = searchKinds.filter((kind) =>
    all.some(({ pages }) => pages.some((page) => page.kind === kind)),
  )
  const areas = new Set(all.flatMap(({ report }) => report.areas.map(areaName)))
  return [
    {
      id: 'kind',
      label: t.searchKind,
      choices: kinds.map((value): Choice => ({ value, name: kindName(value, newest(locale)) })),
    },
    { id: 'area', label: t.areas, choices: [...areas].map((name): Choice => ({ value: name, name })) },
    {
      id: 'year',
      label: t.years,
      choices: all.map(({ report: { year } }): Choice => ({
        value: year,
        name: formatFiscalYear(year, locale),
      })),
    },
  ] as const
}

type Titled = { readonly href: string; readonly title: Text }

/** Every title that can be found, by kind and year, the newest first. */
export const searchTitles = (locale: Locale) =>
  searchKinds.flatMap((kind) => {
    const years = pagesIn(locale).flatMap(({ report, pages }) => {
      const titles = pages.filter((page) => page.kind === kind).flatMap(titlesOf)
      return titles.length > 0 ? [{ year: formatFiscalYear(report.year, locale), titles }] : []
    })
    return years.length > 0 ? [{ kind, name: kindName(kind, newest(locale)), years }] : []
  })

/** A page of a list stands for what it lists. */
const titlesOf = ({
  kind,
  path,
  title,
  parts,
}: ReturnType<typeof searchPagesOf>[number]): readonly Titled[] =>
  /^(timeline|places|partners|accounts)$/.test(kind)
    ? parts.map(({ id, title }) => ({ href: `${path}#${id}`, title }))
    : [{ href: path, title }]
