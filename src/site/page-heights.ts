import type { Report } from '#report/model.ts'
import { sum, textHeight, types } from './text-height.ts'

/** About how high the text of the printed edition's pages about the whole year is, in mm. */
export const pageHeights = (report: Report, organisation: string) => {
  const { areas, activities, events, metrics, places, partners, editorial, slips, changes, terms, locale } =
    report
  const set = types[locale]
  const paragraphs = (texts: readonly string[], width: number) =>
    sum(texts.map((text) => textHeight(text, set.settings.tight.text, width, 1)))
  const summaries = activities.map(
    ({ summary, title }) =>
      textHeight(summary.text, set.summary, 144, set.summaryGap) + textHeight(title.text, set.small, 148),
  )
  /** The longest labels of the year wrap after 18 em. */
  const labels = events.map(({ title }) => textHeight(title.text, set.facts, 45, 5))
  const notes = [
    ...[...editorial, ...slips].map(({ text }) => text),
    ...changes.map(({ what, before, after }) => what.text + before.text + after.text),
  ]
  const glossary = terms.map(({ term, means }) => term + means)
  return {
    front: 95 + 6 * (areas.length + activities.length + 6),
    summary: 14 + sum(summaries) + (metrics.length && 45),
    year: (events.length && 28 + sum(labels)) + (places.length && 105),
    partners: 35 + 6.5 * partners.length,
    organisation: 70 + paragraphs(organisation.split('\n').filter(Boolean), 150),
    about: 105 + paragraphs(notes, 118) + paragraphs(glossary, 118) / 2,
  }
}
