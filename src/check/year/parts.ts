import { nearest } from '#check/fields/nearest.ts'
import { original } from '#i18n/locales.ts'
import { localeOf, rootOf } from '#schema/redirects.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { listIn, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-part': error(
    'see also the [camp](/en/2023/activities/b1/#voices)',
    ({ value, like }) =>
      `「${value}」：ページはありますが、「#」の後の印の見出しがありません。${like ? `「#${like}」のことではありませんか。` : '見出しの印を確かめるか、「#」から後を消してください。'}`,
    ({ value, like }) =>
      `“${value}”: the page is there, but no heading on it has that id. ${like ? `Did you mean “#${like}”?` : 'Check the id, or delete it from “#” on.'}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Links of a year's bodies to a part that the page of an activity, or of how the organisation is run, does not have. */
export const problemsOfParts = (year: Year, years: readonly Year[]): readonly Finding<ProblemKind>[] =>
  year.documents.flatMap(({ file, sections = [] }) =>
    sections
      .flatMap(({ links }) => links)
      .flatMap(({ url, offset }): readonly Finding<ProblemKind>[] => {
        const [, page, part] = /^(\/[^?#]*)#(.+)$/.exec(url) ?? []
        const parts = page === undefined ? undefined : partsOf(page, years)
        if (!part || !parts || parts.includes(part)) return []
        const like = nearest(part, parts)
        return [{ kind: 'unknown-part', file, offset, detail: { value: url, ...(like && { like }) } }]
      }),
  )

/** The ids on a page: those of its headings, figures and photographs; undefined for a page that no body makes. */
const partsOf = (page: string, years: readonly Year[]): readonly string[] | undefined => {
  const locale = localeOf(page)
  const [, name, kind, code] =
    /^(\d{4})\/(?:(activities)\/([\w-]+)|organisation)\/$/.exec(page.slice(rootOf(locale).length)) ?? []
  const year = years.find((each) => each.year === name)
  const find = (of: typeof locale): Document | undefined =>
    kind
      ? year?.documents.find(
          ({ located }) =>
            located.kind === 'activities' && located.locale === of && located.id.toLowerCase() === code,
        )
      : year?.find('organisation', 'organisation', of)
  const facts = find(original)
  const sections = (find(locale) ?? facts)?.sections
  if (!facts || !sections) return undefined
  return [
    ...sections.map(({ id }) => id),
    ...listIn(facts, 'metrics').map((id) => `metric-${id}`),
    ...listIn(facts, 'photos').map((id) => `photo-${id}`),
  ]
}
