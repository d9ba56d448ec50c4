import type { Photo, Report } from '#report/model.ts'
import type { PeopleGroup } from '#report/people.ts'
import type { Statement } from '#report/statement.ts'
import { supportersOf, type Supporters } from './supporters.ts'
import { sum, textHeight, typesIn } from './text-height.ts'
import { wovenIn } from './weave.ts'
import { yearHeight } from './year-height.ts'

/** About how high the text of the printed edition's pages about the whole year is, in mm. */
export const pageHeights = (report: Report, organisation: string) => {
  const {
    areas,
    activities,
    events,
    metrics,
    places,
    editorial,
    slips,
    changes,
    terms,
    accounts,
    pages,
    vision,
    mission,
    locale,
  } = report
  const set = typesIn(locale)
  const paragraphs = (texts: readonly string[], width: number) =>
    sum(texts.map((text) => textHeight(text, set.settings.tight.text, width, 1)))
  const summaries = activities.map(
    ({ summary, title }) =>
      textHeight(summary.text, set.summary, 144, set.summaryGap) + textHeight(title.text, set.small, 148),
  )
  const notes = [
    ...[...editorial, ...slips].map(({ text }) => text),
    ...changes.map(({ date, page, what, before, after }) =>
      [{ text: date }, page.title, what, before, after].map((words) => words?.text ?? '').join('  '),
    ),
  ]
  const glossary = terms.map(({ term, means }) => term + means)
  const own = pages.filter(({ book }) => book).length
  const lines = areas.length + activities.length + 7 + (accounts.length ? 1 : 0) + own
  const undated = events.filter(({ date }) => !date).length
  const timeline = events.length && 26 + yearHeight(report, events, set.label) + 4 * undated
  const map = places.length && 105
  return {
    front:
      64 +
      (vision ? textHeight(vision.text, set.vision, 150) : 0) +
      (mission ? textHeight(mission.text, set.lead, 145) : 0) +
      lines * Math.max(5.4, Math.min(7.2, 150 / lines)),
    summary: 14 + sum(summaries) + (metrics.length && 19 + 26 * Math.ceil(metrics.length / 4)),
    plan:
      26 +
      sum(
        areas.map(
          ({ goals }) =>
            (goals.length && 19) + sum(goals.map(({ title }) => textHeight(title.text, set.plan, 139, 0.8))),
        ),
      ),
    year: timeline + map,
    timeline,
    places: map,
    partners: 35 + 6.5 * wovenIn(report).length + sum(supportersOf(report).map(supportersHeight)),
    organisation:
      70 + paragraphs(organisation.split('\n').filter(Boolean), 150) + sum(report.people.map(groupHeight)),
    accounts: 14 + sum(accounts.map((statement) => statementHeight(statement, report))),
    about: 105 + paragraphs(notes, 118) + paragraphs(glossary, 118) / 2,
  }
}

/** About how high the organisations of a role stand, in three columns. */
const supportersHeight = ({ groups }: Supporters): number =>
  14 + sum(groups.map(({ partners }) => 11 + 10 * Math.ceil(partners.length / 3)))

/** About how high a page of the organisation's own stands, by its body, with pictures as wide as the page. */
export const ownHeight = ({ locale }: Report, body: string, photos: readonly Photo[]): number => {
  const { text } = typesIn(locale).settings.roomy
  const lines = body.split('\n').filter(Boolean)
  const pictures = 120 * photos.filter(({ file }) => file).length
  return 40 + sum(lines.map((line) => textHeight(line, text, 150, 3))) + pictures
}

/** About how high a group of people stands, a line each. */
const groupHeight = ({ people }: PeopleGroup): number => 14 + 6.5 * people.length

/** About how high a statement stands; its amounts have columns of 29 mm, as the style sheet sets them. */
const statementHeight = ({ columns, rows, scale, note }: Statement, { locale }: Report): number => {
  const { facts, small } = typesIn(locale)
  const width = 168 - 29 * columns.length
  const lines = rows.map(({ title, level }) => textHeight(title.text, facts, width - 4 * level, 1.4))
  return 28 + sum(lines) + (scale ? 5 : 0) + (note ? textHeight(note.text, small, 168, 2) : 0)
}

/** About how high all quotations stand on a page of their own; 0 for one, which needs none. */
export const voicesHeight = ({ activities, locale }: Report): number => {
  const { size, line } = typesIn(locale).settings.close.quote
  const large = { size: 1.33 * size, line }
  const quotes = activities.flatMap(({ quotes }) =>
    quotes.map(({ text, name, role }) => textHeight(text.text, large, 140, name || role ? 19 : 12)),
  )
  return quotes.length > 1 ? 25 + sum(quotes) : 0
}
