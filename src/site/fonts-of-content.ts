import type { FontFile } from '#assets/fonts.ts'
import type { Checked } from '#check/check.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { bodyOf } from '#source/document.ts'
import { yearsOf } from '#source/source.ts'
import { filesFor, fontTextOf } from './font-text.ts'

/** The fonts of every year: the files that the pages ask for, for they are named by what is in them. */
export const fontsOfContent = ({
  source,
  documents,
}: Pick<Checked, 'source' | 'documents'>): readonly FontFile[] =>
  yearsOf(source).flatMap((year, index, years) => {
    const reportsOf = (of: string) =>
      localeIds.flatMap((locale) => buildReport(source, of, locale).report ?? [])
    const earlier = years.slice(0, index).flatMap(reportsOf)
    const isNewest = index === years.length - 1
    const bodies = documents.flatMap((document) => (document.located.year === year ? [bodyOf(document)] : []))
    const { own, names } = filesFor(fontTextOf(reportsOf(year), bodies, earlier, isNewest).all)
    return [...own, ...names]
  })
