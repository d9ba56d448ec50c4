import type { AstroIntegration } from 'astro'
import type { FontFile } from '#assets/fonts.ts'
import type { Checked } from '#check/check.ts'
import { localeIds } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import { bodyOf } from '#source/document.ts'
import { yearsOf } from '#source/source.ts'
import { filesFor, fontTextOf } from './font-text.ts'

/** Cuts the fonts of content that a build has checked while Astro starts and bundles: pages then find them in the cache. */
export const fontsAhead = (): AstroIntegration => ({
  name: 'fonts-ahead',
  hooks: {
    'astro:config:setup': ({ command }) => {
      const checked = globalThis.checkedContent
      if (command !== 'build' || !checked) return
      // Who then asks for a file that could not be cut hears of the failure.
      globalThis.fontsAhead = Promise.allSettled(fontsOfContent(checked).map((file) => file.bytes()))
    },
  },
})

/** The fonts of every year: the files that the pages ask for, for they are named by what is in them. */
export const fontsOfContent = ({
  source,
  documents,
}: Pick<Checked, 'source' | 'documents'>): readonly FontFile[] =>
  yearsOf(source).flatMap((year) => {
    const reports = localeIds.flatMap((locale) => buildReport(source, year, locale).report ?? [])
    const bodies = documents.flatMap((document) => (document.located.year === year ? [bodyOf(document)] : []))
    const { own, names } = filesFor(fontTextOf(reports, bodies))
    return [...own, names]
  })
