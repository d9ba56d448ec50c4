import { formatFiscalYear } from '#i18n/format.ts'
import { planTitle, words } from '#i18n/words.ts'
import type { Phrase, Report, Text } from '#report/model.ts'
import type { Sheet } from './imposition.ts'
import { ids } from './paths.ts'

type Line = { readonly id: string; readonly title: Phrase; readonly page: number }

/** A line of the book's contents, with those below it. */
export type Chapter = Line & { readonly sections: readonly Line[] }

/** What the contents of a book list: its pages that have a title, and the activities of each area. */
export const chaptersOf = (report: Report, sheets: readonly Sheet[]): readonly Chapter[] =>
  sheets.flatMap((sheet) => linesOf(report, sheet, sheets))

/** The page on which an activity begins. */
export const pageOf = (sheets: readonly Sheet[], id: string): number =>
  sheets.find(({ activities }) => activities.some((activity) => activity.id === id))?.number ?? 0

const linesOf = (
  report: Report,
  { kind, number, area, page }: Sheet,
  sheets: readonly Sheet[],
): Chapter[] => {
  const t = words[report.locale]
  const line = (id: string, title: Phrase): Chapter => ({ id, title, page: number, sections: [] })
  if (kind === 'summary') return [line(kind, t.whatWeDid)]
  if (kind === 'plan') return [line(kind, planTitle(report))]
  if (kind === 'voices') return [line('quotations', t.voice)]
  if (kind === 'partners') return [line(kind, t.partnersTitle)]
  if (kind === 'organisation') return [line(kind, report.organisation.title)]
  if (kind === 'accounts') return [line(kind, t.accounts)]
  if (page) return [line(ids.page(page), page.title)]
  if (kind === 'about') return [line(kind, t.about)]
  const year = line('timeline', t.timelineOf(formatFiscalYear(report.year, report.locale)))
  if (kind === 'timeline') return [year]
  if (kind === 'places') return [line('places', t.places)]
  if (kind === 'year') return [year, line('places', t.places)]
  if (kind !== 'opener' || !area) return []
  const sections = area.activities.map((activity) => ({
    id: ids.activity(activity),
    title: coded(activity),
    page: pageOf(sheets, activity.id),
  }))
  return [{ ...line(ids.area(area), coded(area)), sections }]
}

/** A title after its code: A2 …. */
const coded = ({ id, title: { text, lang } }: { id: string; title: Text }): Text => ({
  text: `${id} ${text}`,
  lang,
})
