import { z } from 'zod'
import { tested } from '#i18n/accessibility/words.ts'
import { localeIds } from '#i18n/locales.ts'

/** What a run of the tests of accessibility has recorded; it is written only where they find nothing. */
export const accessibilityRecord = z.strictObject({
  /** The site that was tested. */
  site: z.string(),
  date: z.iso.date(),
  /** Parts of addresses by which pages differ, and languages. */
  kinds: z.array(z.string()),
  languages: z.array(z.enum(localeIds)),
  runs: z.array(
    z.strictObject({
      what: z.enum(tested),
      tool: z.string(),
      pages: z.int().positive(),
      checks: z.int().positive(),
      problems: z.int(),
    }),
  ),
})
export type AccessibilityRecord = z.infer<typeof accessibilityRecord>

export const accessibilityFile = 'accessibility.json'
