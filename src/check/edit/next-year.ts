import type { Checked } from '#check/check.ts'
import { isDay } from '#check/year/dates.ts'
import { forms } from '#i18n/forms/forms.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import type { Kind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Edit } from '#source/finding.ts'
import { valueAt, type Scalar } from '#source/scalars.ts'
import { textAt } from '#source/year.ts'
import { blankField, blankProse, blankRecord, type Known } from './blanks.ts'
import type { Created } from './create.ts'
import { periodOf, type Period } from '#check/year/fiscal-year.ts'
import { withField, withoutFields } from './without-fields.ts'

/** What belongs to the year that it was written for: questions, what editors did to its original, what organisations were to it. */
const ofOneYear = ['questions', 'published', 'editorial', 'slips', 'changes']

/** The files of a new year: the report's own words with new dates, and the plan, areas and goals as they were, marked as taken over; of a plan that has ended, neither it nor its goals. */
export const nextYear = (
  { documents, source }: Checked,
  year: string,
  before: string | undefined,
  today: string,
): readonly Created[] => {
  const last = documents.filter(({ located, text }) => located.year === before && text !== undefined)
  const report = last.find(({ located }) => located.kind === 'report')
  const fiscalYear = source.records.site[0]?.data.fiscalYear ?? {}
  const isOver = report !== undefined && lastOfPlan(report) < Number(year)
  const kept: ReadonlySet<Kind> = new Set<Kind>(isOver ? ['areas'] : ['areas', 'goals'])
  const dates = { updated: today, period: periodOf(year, fiscalYear, report && periodIn(report)) }
  return [
    {
      file: `${year}/report.yaml`,
      text: report ? renewed(report, year, dates, isOver) : blankRecord('report', dates),
    },
    ...localeIds.map((locale) => ({
      file: `${year}/organisation.${locale}.mdx`,
      text: blankProse('organisation', locale, titleOf(last, locale)),
    })),
    ...last
      .filter(({ located }) => kept.has(located.kind))
      .map((document) => ({
        file: document.file.replace(/^\d{4}/, year),
        text: goingOn({
          ...document,
          text: withoutFields(document, [...ofOneYear, 'takenOver', 'continues']),
        }),
      })),
  ]
}

/** What the page of the organisation was called, as it was written. */
const titleOf = (last: readonly Document[], locale: Locale): Known => {
  const page = last.find(({ located }) => located.kind === 'organisation' && located.locale === locale)
  const title = page?.yaml?.scalars.find(({ path }) => path.join('.') === 'title')
  return title ? { title: page?.text?.slice(title.start, title.end) ?? '' } : {}
}

/** The last year of a report's plan; without an end where none is told. */
const lastOfPlan = (report: Document): number => {
  const last = valueAt(report.yaml?.data, ['plan', 'period', 'last'])
  return typeof last === 'number' ? last : Infinity
}

/** A goal of the same plan goes on from the one that it is a copy of. */
const goingOn = (copy: Document): string => {
  const { kind, year, id } = copy.located
  const text = takenOver(copy)
  return kind === 'goals' ? withField({ ...copy, text }, `continues: ${year}/${id}`) : text
}

/** A copy that says from which year it is: an original does so for its translations. */
const takenOver = (copy: Document, inField?: string): string => {
  const { locale, year } = copy.located
  const isTranslation = locale !== undefined && locale !== original
  return isTranslation ? (copy.text ?? '') : withField(copy, `takenOver: ${year}`, inField)
}

type Dates = { readonly updated: string; readonly period: Period }

const periodIn = (report: Document): Period | undefined => {
  const [start, end] = ['start', 'end'].map((field) => textAt(report, 'period', field))
  return start && end && isDay(start) && isDay(end) ? { start, end } : undefined
}

/** The report's own file with new dates, the new year in its title, and a plan that is taken over or still to be written. */
const renewed = (report: Document, year: string, { updated, period }: Dates, isOver: boolean): string => {
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
    return [{ start, end, text: after === before && locale ? forms[locale].unwritten : after }]
  })
  const dated = edits.reduceRight(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
  const its = (text: string, ...names: readonly string[]) => withoutFields({ file, located, text }, names)
  const kept = its(dated, ...ofOneYear)
  const isMarked = valueAt(yaml?.data, ['plan', 'takenOver']) !== undefined
  if (!isOver && isMarked) return kept.replace(/(takenOver:\s*)\d+/, `$1${located.year}`)
  if (!isOver) return takenOver({ ...report, text: kept }, 'plan')
  return `${its(kept, 'plan').trimEnd()}\n${ended(lastOfPlan(report))}\n${blankField('report', 'plan')}\n`
}

const ended = (year: number) =>
  `# ${year}年度までの計画が終わったので、計画と目標は引きついでいません / The plan ended with ${year}: neither it nor its goals were taken over`

/** The years by which a report may be called: 2019–2020. */
const yearsNamed = (report: Document): ReadonlySet<string> => {
  const { start, end } = periodIn(report) ?? { start: '', end: '' }
  return new Set([report.located.year, start.slice(0, 4), end.slice(0, 4)])
}
