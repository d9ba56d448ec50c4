import { z } from 'zod'
import { figureParts } from '#i18n/format.ts'
import { localeIds } from '#i18n/locales.ts'

const metric = z.object({
  id: z.string(),
  measure: z.enum(['count', 'share', 'duration']),
  value: z.number(),
  qualifier: z.enum(['about', 'over', 'under']).optional(),
  unit: z.string().optional(),
  counts: z.string(),
})

const photo = z.object({
  id: z.string(),
  caption: z.string(),
  alt: z.string().optional(),
  file: z.string().optional(),
})

/** What is compared of a report’s data (`report.json`). */
export const reportData = z.object({
  year: z.string(),
  locale: z.enum(localeIds),
  metrics: z.array(metric).default([]),
  photos: z.array(photo).default([]),
})

export type ReportData = z.infer<typeof reportData>

/** A figure, as readers read it before and after. */
export type Figure = { readonly counts: string; readonly before: string; readonly after: string }

/** The figures that changed, came or went. */
export const figuresOf = (before: readonly ReportData[], after: readonly ReportData[]): readonly Figure[] =>
  paired(before, after, ({ metrics }) => metrics)
    .map(([old, fresh]) => ({
      counts: (fresh ?? old)?.thing.counts ?? '',
      before: old ? shown(old) : '',
      after: fresh ? shown(fresh) : '',
    }))
    .filter((figure) => figure.before !== figure.after)

/** A picture that came, went, or is another one or told otherwise. */
export type Picture = {
  readonly is: 'new' | 'gone' | 'changed'
  readonly file: string
  readonly caption: string
  readonly alt: string
}

/** Pictures that readers see changed; `files` are the files that changed, below the folder of content. */
export const picturesOf = (
  before: readonly ReportData[],
  after: readonly ReportData[],
  files: ReadonlySet<string>,
): readonly Picture[] =>
  paired(before, after, ({ photos }) => photos).flatMap(([old, fresh]) => {
    const [was, is] = [old?.thing.file, fresh?.thing.file]
    const { thing, year } = fresh ?? old ?? { thing: undefined, year: '' }
    const file = `${year}/photos/${is ?? was ?? ''}`
    const isOther = was !== is || files.has(file) || old?.thing.alt !== fresh?.thing.alt
    if (!thing || !isOther || (!was && !is)) return []
    const { caption, alt = '' } = thing
    return [{ is: was ? (is ? 'changed' : 'gone') : 'new', file, caption, alt } as const]
  })

type Of<T> = Pick<ReportData, 'year' | 'locale'> & { readonly thing: T }

/** The things of a kind in two states, by year and id. */
const paired = <T extends { readonly id: string }>(
  before: readonly ReportData[],
  after: readonly ReportData[],
  thingsOf: (report: ReportData) => readonly T[],
): readonly (readonly [Of<T> | undefined, Of<T> | undefined])[] => {
  const byKey = (reports: readonly ReportData[]) =>
    new Map(
      reports.flatMap((report) =>
        thingsOf(report).map((thing): [string, Of<T>] => [
          `${report.year} ${thing.id}`,
          { year: report.year, locale: report.locale, thing },
        ]),
      ),
    )
  const [old, fresh] = [byKey(before), byKey(after)]
  return [...new Set([...fresh.keys(), ...old.keys()])].map((key) => [old.get(key), fresh.get(key)])
}

const shown = ({ thing, locale }: Of<z.infer<typeof metric>>): string => {
  const { measure, value, qualifier, unit } = thing
  const inTenths = unit === '割'
  const named = unit === undefined || inTenths ? undefined : { text: unit }
  const { before, number, after } = figureParts({ measure, value, qualifier, unit: named, inTenths }, locale)
  return before + number + after
}
