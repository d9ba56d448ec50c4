import { original, type Locale } from '#i18n/locales.ts'
import { continuedFrom } from '#schema/fields.ts'
import type { Data } from '#schema/kinds.ts'
import { error, type Row } from '#source/finding.ts'
import type { OriginalFile, Source } from '#source/source.ts'
import { measured, originalsOf, type Draft } from './drafts.ts'
import type { Continued, Metric } from './model.ts'
import type { Problem } from './problem.ts'
import { textIn, translationsIn, wordsIn } from './translation.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'continues-nothing': error(
    'continues: 2022/B1',
    ({ from, like }) =>
      `「${from}」にあたるものが、この年度より前の報告書にありません。${like ? `「${like}」のことではありませんか。` : ''}年度と記号を直すか、続きでなければこの項目を消してください。`,
    ({ from, like }) =>
      `No earlier report has what “${from}” names. ${like ? `Did you mean “${like}”? ` : ''}Correct the year and the code, or delete the field if nothing goes on here.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

type From = { readonly file: string; readonly year: string; readonly from: string | undefined }

const partsOf = ({ year, from }: From) => {
  const [, before = '', id = ''] = continuedFrom.exec(from ?? '') ?? []
  return before < year ? { year: before, id } : { year: '', id: '' }
}

/** Notes one that is not there. */
const unknown = (place: From, problems: Problem[]): undefined => {
  const { file, from = '' } = place
  problems.push({ kind: 'continues-nothing', file, path: ['continues'], detail: { from } })
}

/** The goal of an earlier year that a goal goes on from, noting one that is not there. */
export const continuedGoal = (
  source: Source,
  place: From,
  locale: Locale,
  problems: Problem[],
): Continued | undefined => {
  if (place.from === undefined) return undefined
  const { year, id } = partsOf(place)
  const found = source.records.goals.find((file) => file.year === year && file.id === id)
  return found ? { year, id, title: textIn(locale, found.data.title) } : unknown(place, problems)
}

/** The activity of an earlier year that an activity goes on from, noting one that is not there. */
export const continuedActivity = (
  source: Source,
  place: From,
  locale: Locale,
  problems: Problem[],
): { readonly continued: Continued; readonly file: OriginalFile<'activities'> } | undefined => {
  if (place.from === undefined) return undefined
  const { year, id } = partsOf(place)
  const file = originalsOf(source, 'activities', year).find((candidate) => candidate.id === id)
  if (!file) return unknown(place, problems)
  const { data, lang } = wordsIn(translationsIn(source, 'activities', year, locale), file, locale)
  return { continued: { year, id, title: { text: data.title, lang } }, file }
}

/** Puts the figures of an activity beside those of the same names that it had in an earlier year. */
export const compareMetrics = (
  { records }: Source,
  locale: Locale,
  metrics: readonly Draft<Metric>[],
  year: string,
  { year: then, data: { metrics: listed = [] } }: OriginalFile<'activities'>,
): void => {
  const recordOf = (year: string, id: string) =>
    records.metrics.find((file) => file.year === year && file.id === id)?.data
  for (const metric of metrics.filter(({ id, before }) => listed.includes(id) && !before)) {
    const [now, last] = [recordOf(year, metric.id), recordOf(then, metric.id)]
    if (now && last)
      metric.before = { ...measured(last, locale), year: then, isSame: definition(now) === definition(last) }
  }
}

/** What a figure is of, in the words of the original. */
const definition = (data: Data<'metrics'>): string =>
  JSON.stringify([data.measure, data.measure === 'share' ? '' : data.unit[original], data.counts[original]])
