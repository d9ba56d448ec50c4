import type { Checked } from '#check/check.ts'
import { localeIds } from '#i18n/locales.ts'
import type { Kind } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import type { Edit } from '#source/finding.ts'
import { blankProse, blankRecord, type Known } from './blanks.ts'
import type { Created } from './create.ts'
import { withoutFields } from './without-fields.ts'

/** What a new year takes over from the one before. */
const kept: ReadonlySet<Kind> = new Set<Kind>(['areas', 'goals', 'partners', 'places'])

/** What belongs to the year that it was written for: questions, what editors did to its original, what organisations were to it. */
const ofOneYear = ['questions', 'editorial', 'slips', 'changes', 'role', 'level']

/** The files of a new year: areas, goals, partners and places as they were, the report's own words with new dates. */
export const nextYear = (
  { documents }: Checked,
  year: string,
  before: string | undefined,
  today: string,
): readonly Created[] => {
  const last = documents.filter(({ located, text }) => located.year === before && text !== undefined)
  const report = last.find(({ located }) => located.kind === 'report')
  return [
    {
      file: `${year}/report.yaml`,
      text: report ? renewed(report, year, today) : blankRecord('report', datesOf(year, today)),
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

const datesOf = (year: string, today: string): { updated: string; period: Known } => ({
  period: { start: `${year}-04-01`, end: `${Number(year) + 1}-03-31` },
  updated: today,
})

/** The report's own file with the new year in its title and dates; plan, vision and mission stay to be reviewed. */
const renewed = ({ file, text = '', yaml, located }: Document, year: string, today: string): string => {
  const { period, updated } = datesOf(year, today)
  const values: Readonly<Record<string, string | Known | undefined>> = {
    'period.start': period['start'],
    'period.end': period['end'],
    updated,
  }
  const edits = (yaml?.scalars ?? []).flatMap(({ path, start, end }): Edit[] => {
    const value = values[path.join('.')]
    if (typeof value === 'string') return [{ start, end, text: value }]
    if (path[0] !== 'title') return []
    return [{ start, end, text: text.slice(start, end).replaceAll(located.year, year) }]
  })
  const dated = edits.reduceRight(
    (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
    text,
  )
  return withoutFields({ file, located, text: dated }, ofOneYear)
}
