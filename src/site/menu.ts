import { languageName } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { FreePage, Report, Text } from '#report/model.ts'
import { pairOf } from './parallel.ts'
import { lists, parallelPath, paths } from './paths.ts'

export type Entry = { readonly href: string; readonly label: Text | string }

/** What the menu leads to, before the areas and after them. */
export const menuOf = (
  report: Report,
): { readonly first: readonly Entry[]; readonly last: readonly Entry[] } => {
  const t = words[report.locale]
  const own = (place: FreePage['menu']) =>
    report.pages
      .filter(({ menu }) => menu === place)
      .map((page): Entry => ({ href: paths.page(report, page), label: page.short }))
  const listed = (href: string | undefined, label: string) => (href ? [{ href, label }] : [])
  return {
    first: own('first'),
    last: [
      ...listed(lists.timeline(report), t.timeline),
      ...listed(lists.places(report), t.places),
      ...listed(lists.partners(report), t.partners),
      ...listed(paths.organisation(report), t.organisation),
      ...listed(lists.accounts(report), t.accounts),
      ...own('last'),
      ...listed(paths.about(report), t.about),
      ...listed(paths.print(report), t.printAndPdf),
    ],
  }
}

/** The words of the menu where it stands in the head of a page: the areas are then one entry. */
export const menuWords = (report: Report): readonly string[] => {
  const { first, last } = menuOf(report)
  const labels = [...first, ...last].map(({ label }) => (typeof label === 'string' ? label : label.text))
  return [words[report.locale].areas, ...labels]
}

/** What the page is called on which a report stands beside its translation. */
export const parallelTitle = (report: Report): string => {
  const [from = '', to = ''] = pairOf(report).map(({ locale }) => languageName(locale, report.locale))
  return words[report.locale].parallel(from, to)
}

/** Other ways to read a report, which the menu has no room for. */
export const otherReadings = (
  report: Report,
): readonly { readonly href: string; readonly label: string }[] => {
  const parallel = parallelPath(report)
  return [
    { href: paths.compare(report), label: words[report.locale].compare },
    ...(parallel ? [{ href: parallel, label: parallelTitle(report) }] : []),
  ]
}
