import { parse } from 'yaml'
import { original, translationIds, type Locale } from '#i18n/locales.ts'

/** Words of a record whose original changed while a translation of them stayed. */
export type Untouched = { readonly path: readonly string[]; readonly locale: Locale }

/** What of a record, as YAML before and after, is to be translated again; only its history can tell. */
export const untouchedIn = (before: string, after: string): readonly Untouched[] => {
  try {
    return compared(parse(before), parse(after), [])
  } catch {
    // What cannot be read is told by the check.
    return []
  }
}

const compared = (before: unknown, after: unknown, path: readonly string[]): readonly Untouched[] => {
  if (!isRecord(before) || !isRecord(after)) return []
  if (typeof before[original] === 'string' && typeof after[original] === 'string')
    return before[original] === after[original]
      ? []
      : translationIds
          .filter((locale) => after[locale] !== undefined && before[locale] === after[locale])
          .map((locale) => ({ path, locale }))
  return Object.keys(after).flatMap((key) => compared(before[key], after[key], [...path, key]))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
