import { original, type Locale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import type { Data } from '#schema/kinds.ts'
import { error, type Row } from '#source/finding.ts'
import type { Source } from '#source/source.ts'
import { measured, type Draft } from './drafts.ts'
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

type Place = { readonly file: string; readonly from: string | undefined }

/** What the things of a year go on from, by how files name it (2023/A2); found once for all of them. */
export const earlierOf = (source: Source, year: string, locale: Locale, problems: Problem[]) => {
  const goals = named(source.records.goals, year)
  const activities = named(source.originals.activities, year)
  const metrics = new Map(source.records.metrics.map((file) => [`${file.year}/${file.id}`, file.data]))
  const translations = once((then: string) => translationsIn(source, 'activities', then, locale))
  const find = <T>(things: ReadonlyMap<string, T>, { file, from }: Place): T | undefined => {
    if (from === undefined) return undefined
    const found = things.get(from)
    if (!found) problems.push({ kind: 'continues-nothing', file, path: ['continues'], detail: { from } })
    return found
  }

  /** The goal that a goal goes on from, noting one that is not there. */
  const goal = (place: Place): Continued | undefined => {
    const found = find(goals, place)
    return found && { year: found.year, id: found.id, title: textIn(locale, found.data.title) }
  }

  /** The activity that an activity goes on from, noting one that is not there; their figures of the same names are put beside each other. */
  const activity = (place: Place, figures: readonly Draft<Metric>[]): Continued | undefined => {
    const found = find(activities, place)
    if (!found) return undefined
    for (const figure of figures) {
      const last = found.data.metrics?.includes(figure.id) && metrics.get(`${found.year}/${figure.id}`)
      const now = metrics.get(`${year}/${figure.id}`)
      if (!last || !now || figure.before) continue
      const isSame = definition(now) === definition(last)
      figure.before = { ...measured(last, locale), year: found.year, isSame }
    }
    const { data, lang } = wordsIn(translations(found.year), found, locale)
    return { year: found.year, id: found.id, title: { text: data.title, lang } }
  }
  return { goal, activity }
}

const named = <T extends { readonly year: string; readonly id: string }>(
  files: readonly T[],
  year: string,
): ReadonlyMap<string, T> =>
  new Map(files.filter((file) => file.year < year).map((file) => [`${file.year}/${file.id}`, file]))

/** What a figure is of, in the words of the original. */
const definition = (data: Data<'metrics'>): string =>
  JSON.stringify([data.measure, data.measure === 'share' ? '' : data.unit[original], data.counts[original]])

export type Earlier = ReturnType<typeof earlierOf>
