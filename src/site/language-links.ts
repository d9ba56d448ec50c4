import type { Locale } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'
import { cssId, cssString } from './css.ts'
import { reports } from './reports.ts'

type Link = { readonly locale: Locale; readonly href: string }

/** A page in the other languages of its year that have it. */
export const languageLinks = (
  report: Report,
  path: (report: Report) => string | undefined,
): readonly Link[] =>
  reports.flatMap((other) => {
    const href = path(other)
    return other.year === report.year && other.locale !== report.locale && href
      ? [{ locale: other.locale, href }]
      : []
  })

/**
 * Shows the link of the id that the address names, without script. The links of ids have no words but those of the style,
 * so that each language stands once where there is none.
 */
export const languageCss = (links: readonly Link[], anchors: readonly string[]): string =>
  links.length && anchors.length
    ? [
        "[data-to]:not([data-to='']){display:none}",
        '[data-to]:empty::before{content:attr(aria-label)}',
        ...anchors.map((id) => {
          const there = `:root:has(${cssId(id)}:target)`
          return `${there} [data-to='']{display:none}${there} [data-to=${cssString(id)}]{display:inline-flex}`
        }),
      ].join('')
    : ''
