import type { Locale } from '#i18n/locales.ts'
import { glossary, names, variants } from './reports.ts'

/** The words that a search in a language takes for the same: those of the list, wrong spellings of names, abbreviations and what they mean. */
export const searchVariants = (locale: Locale): readonly (readonly string[])[] => [
  ...variants,
  ...names.flatMap((name) => {
    const [right, wrong] = [name[locale], name.wrong?.[locale]]
    return right && wrong ? [[right, ...wrong]] : []
  }),
  ...Object.entries(glossary?.[locale] ?? {}).map(([term, means]) => [term, wordsOf(means)]),
]

/** What a term means, without what is added to it. */
const wordsOf = (means: string): string => means.split(/[（(。]/)[0]?.trim() || means
