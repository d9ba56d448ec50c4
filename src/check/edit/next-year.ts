import type { Checked } from '#check/check.ts'
import { isDay } from '#check/year/dates.ts'
import { unwritten } from '#check/words/unwritten.ts'
import { localeIds } from '#i18n/locales.ts'
import type { Kind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Edit } from '#source/finding.ts'
import type { Scalar } from '#source/scalars.ts'
import { textAt } from '#source/year.ts'
import { blankProse, blankRecord } from './blanks.ts'
import type { Created } from './create.ts'
import { periodOf, type Period } from '#check/year/fiscal-year.ts'
import { withoutFields } from './without-fields.ts'

/** What a new year takes over from the one before. */
const kept: ReadonlySet<Kind> = new Set<Kind>(['areas', 'goals', 'partners', 'places'])

/** What belongs to the year that it was written for: questions, and what editors did to its original. */
const ofOneYear = ['questions', 'editorial', 'slips', 'changes']

/** The files of a new year: areas, goals, partners and places as they were, the report's own words with new dates. */
export const nextYear = (
  { documents, source }: Checked,
  year: string,
  before: string | undefined,
  today: string,
): readonly Created[] => {
  const last = documents.filter(({ located, text }) => located.year === before && text !== undefined)
  const report = last.find(({ located }) => located.kind === 'report')
  const fiscalYear = source.records.site[0]?.data.fiscalYear ?? {}
  const dates = { updated: today, period: periodOf(year, fiscalYear, report && periodIn(report)) }
  return [
    {
      file: `${year}/report.yaml`,
      text: report ? renewed(report, year, dates) : blankRecord('report', dates),
    },
    ...localeIds.map((locale) => ({
      file: `${year}/organisation.${locale}.mdx`,
      text: blankProse('organisation', locale),
    })),
    ...last
      .filter(({ located }) => kept.has(located.kind))
      .map((document) => ({
        file: document.file.replace(/^\d{4}/, year),
        text: withoutFields(document, ofOneYear),
      })),
  ]
}

type Dates = { readonly updated: string; readonly period: Period }

const periodIn = (report: Document): Period | undefined => {
  const [start, end] = ['start', 'end'].map((field) => textAt(report, 'period', field))
  return start && end && isDay(start) && isDay(end) ? { start, end } : undefined
}

/** The report's own file with new dates, and the new year in its title; vision and mission stay as they are. */
const renewed = (report: Document, year: string, { updated, period }: Dates): string => {
  const { file, text = '', yaml, located } = report
  const values: Readonly<Record<string, string>> = {
    'period.start': period.start,
    'period.end': period.end,
    updated,
  }
  const named = yearsNamed(report)
  const edits = (yaml?.scalars ?? []).flatMap(({ path, start, end }: Scalar): Edit[] => {
    const value = values[path.join('.')]
    if (value !== undefined) return [{ start, end, text: value }]
    if (path[0] !== 'title') return []
    const [before, locale] = [text.slice(start, end), localeIds.find((id) => id === path[1])]
    const after = before.replace(/\d{4}/g, (found) =>
      named.has(found) ? String(Number(found) + Number(year) - Number(located.year)) : found,
    )
    return [{ start, end, text: after === before && locale ? unwritten[locale] : after }]
  })
  const dated = edits.reduceRight(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
  return withoutFields({ file, located, text: dated }, ofOneYear)
}

/** The years by which a report may be called: 2019–2020. */
const yearsNamed = (report: Document): ReadonlySet<string> => {
  const { start, end } = periodIn(report) ?? { start: '', end: '' }
  return new Set([report.located.year, start.slice(0, 4), end.slice(0, 4)])
}
