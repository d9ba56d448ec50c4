import { localeIds, original } from '#i18n/locales.ts'
import type { RecordKind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { listIn, type Year } from '#source/year.ts'

/** A page in its languages, the original first, and the records of some kinds that it shows. */
export const filesOfPage = (
  year: Year,
  page: Document,
  shown: readonly RecordKind[],
): readonly Document[] => [
  page,
  ...localeIds.flatMap((locale) =>
    locale === original ? [] : (year.find(page.located.kind, page.located.id, locale) ?? []),
  ),
  ...shown.flatMap((kind) => idsOn(page, kind).flatMap((id) => year.find(kind, id) ?? [])),
]

/** What a page lists of a kind, and the pictures that it shows without listing them. */
const idsOn = (page: Document, kind: RecordKind): readonly string[] => {
  const figures = kind === 'photos' ? (page.sections ?? []).flatMap((section) => section.figures) : []
  const pictures = figures.filter(({ component }) => component === 'Photo').map(({ id }) => id)
  return [...new Set([...listIn(page, kind), ...pictures])]
}
