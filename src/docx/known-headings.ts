import { forms } from '#i18n/forms/forms.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'

/** What headings of other texts with the same words have: their id, and their words in other languages. */
export type KnownHeadings = ReadonlyMap<
  string,
  { readonly id: string; readonly in: Readonly<Partial<Record<Locale, string>>> }
>

/** The headings of a report, by their words in the original; those of newer years and the one that every new text has come last, and stand. */
export const headingsOf = (documents: readonly Document[]): KnownHeadings => {
  const headings = documents.flatMap(
    ({ located: { year, kind, id: of, locale = original }, sections = [] }) =>
      sections
        .filter(({ level }) => level > 0)
        .map(({ id, blocks: [heading] }) => ({
          id,
          at: `${year} ${kind} ${of} ${id}`,
          locale,
          words: heading?.text.trim() ?? '',
        })),
  )
  const known = headings
    .filter(({ locale }) => locale === original)
    .map(({ id, at, words }) => {
      const others = headings.filter((other) => other.at === at)
      return [
        words,
        { id, in: Object.fromEntries(others.map((other) => [other.locale, other.words])) },
      ] as const
    })
  const main = Object.fromEntries(localeIds.map((locale) => [locale, forms[locale].mainActivities]))
  return new Map([...known, [forms[original].mainActivities, { id: 'highlights', in: main }]])
}
