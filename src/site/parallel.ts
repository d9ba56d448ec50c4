import { formatGoalCode } from '#i18n/format.ts'
import { original, translationIds } from '#i18n/locales.ts'
import type { Words } from '#i18n/ja.ts'
import { words } from '#i18n/words.ts'
import type { Prose, Report, Text, Translation } from '#report/model.ts'
import { listParts, recordPart, said, type Part } from './parallel-lists.ts'
import { bodyRows, interfaceRow, paired, rowOf, shownRows, type Pair, type Row } from './parallel-rows.ts'
import { ids } from './paths.ts'
import { reports } from './reports.ts'

/** The original of a report's year and the translation beside it: the report's own, or the first beside an original. */
export const pairOf = (report: Report): Pair<Report> => {
  const [first = original] = translationIds
  const find = (locale: Report['locale']) =>
    reports.find((other) => other.year === report.year && other.locale === locale) ?? report
  return [find(original), find(report.locale === original ? first : report.locale)]
}

/** The whole report, part by part. What two parts show stands in the first of them. */
export const parallelOf = (pair: Pair<Report>): readonly Part[] => {
  const seen = new Set<string>()
  const isNew = ({ id }: Row) => !seen.has(id) && Boolean(seen.add(id))
  return [
    reportPart(pair),
    ...paired([pair[0].areas, pair[1].areas]).flatMap(([area, other]) => [
      areaPart(pair, [area, other]),
      ...paired([area.activities, other.activities]).map((activities) => activityPart(pair, activities)),
    ]),
    organisationPart(pair),
    ...paired([pair[0].pages, pair[1].pages]).map(([page, other]) =>
      textPart(
        pair,
        ids.page(page),
        [page, other],
        rowOf(`${ids.page(page)}-short`, 'note', [page.short, other.short]),
      ),
    ),
    ...listParts(pair),
  ].map((part) => ({ ...part, rows: part.rows.filter(isNew) }))
}

const reportPart = (pair: Pair<Report>): Part => {
  const field = (id: string, of: (report: Report, t: Words) => Labelled) => {
    const [from, to] = pair.map((report) => labelled(report, of(report, words[report.locale])))
    return rowOf(`report-${id}`, 'paragraph', [from, to])
  }
  return recordPart(
    'report',
    said(pair, 'report', (t) => t.thisReport),
    [
      ...field('title', ({ title }) => [undefined, title]),
      ...field('publisher', ({ publisher }, t) => [t.publisher, publisher]),
      ...field('introduction', ({ introduction }) => [undefined, introduction]),
      ...field('vision', ({ vision }, t) => [t.vision, vision]),
      ...field('mission', ({ mission }, t) => [t.mission, mission]),
      ...field('plan', ({ plan }) => [undefined, plan?.title]),
      ...field('motto', ({ plan }) => [undefined, plan?.motto]),
      ...field('licence', ({ licence }, t) => [t.licence, licence]),
    ],
  )
}

type Labelled = readonly [label: string | undefined, text: Text | undefined]

const labelled = ({ locale }: Report, [label, text]: Labelled): Text | undefined =>
  text && label ? { text: `${label}${words[locale].labelColon}${text.text}`, lang: text.lang } : text

type Told = {
  readonly title: Text
  readonly summary?: Text
  readonly prose: Prose | undefined
  readonly translation: Translation
}

/** A part with a text of its own: title, summary and body. */
const textPart = (
  pair: Pair<Report>,
  id: string,
  [from, to]: Pair<Told>,
  more: readonly Row[] = [],
): Part => {
  const [title] = rowOf(id, 'title', [from.title, to.title])
  return {
    id,
    area: undefined,
    translation: to.translation,
    title: title ?? interfaceRow(id, ['', '']),
    rows: [
      ...more,
      ...rowOf(`${id}-summary`, 'lead', [from.summary, to.summary]),
      ...bodyRows(id, [from.prose, to.prose], pair),
    ],
  }
}

const areaPart = (pair: Pair<Report>, [from, to]: Pair<Report['areas'][number]>): Part => {
  const part = textPart(pair, ids.area(from), [from, to])
  const goals = paired([from.goals, to.goals]).flatMap(([goal, other]) =>
    rowOf(`goal-${goal.id.toLowerCase()}`, 'item', [
      coded(formatGoalCode(goal, pair[0].locale), goal.title),
      coded(formatGoalCode(other, pair[1].locale), other.title),
    ]),
  )
  return { ...part, area: from.id, title: withCode(from.id, part.title), rows: [...part.rows, ...goals] }
}

const activityPart = (pair: Pair<Report>, [from, to]: Pair<Report['activities'][number]>): Part => {
  const id = ids.activity(from)
  const part = textPart(
    pair,
    id,
    [from, to],
    rowOf(`${id}-subtitle`, 'paragraph', [from.subtitle, to.subtitle]),
  )
  const figures = shownRows.Metrics(from.metrics.map((metric) => metric.id).join(' '), pair)
  const photos = from.photos.flatMap((photo) => shownRows.Photo(photo.id, pair))
  return {
    ...part,
    area: from.area.id,
    title: withCode(from.id, part.title),
    rows: [...part.rows, ...figures, ...photos],
  }
}

const organisationPart = (pair: Pair<Report>): Part => {
  const [from, to] = pair
  const photos = from.organisation.photos.flatMap((photo) => shownRows.Photo(photo.id, pair))
  const part = textPart(pair, 'organisation', [from.organisation, to.organisation])
  return { ...part, rows: [...part.rows, ...photos] }
}

const coded = (code: string, { text, lang }: Text): Text => ({ text: `${code} ${text}`, lang })

const withCode = (code: string, row: Row): Row => {
  const cell = (of: Row['from']) => (of && 'text' in of ? { text: `${code} ${of.text}` } : of)
  return { ...row, from: cell(row.from), to: cell(row.to) }
}

/** How many blocks lack a translation, and how many parts are older than their original. */
export const stateOf = (parts: readonly Part[]): { readonly missing: number; readonly outdated: number } => ({
  missing: parts.flatMap(({ title, rows }) => [title, ...rows]).filter(({ to }) => !to).length,
  outdated: parts.filter(({ translation }) => translation === 'outdated').length,
})

/** The ids of its blocks, by which they are linked. */
export const parallelAnchors = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ title, rows }) => [title.id, ...rows.map(({ id }) => id)])
