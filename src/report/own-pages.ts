import type { Locale } from '#i18n/locales.ts'
import { listedBy } from '#schema/kinds.ts'
import type { Source } from '#source/source.ts'
import { originalsOf, type Draft, type Drafts } from './drafts.ts'
import { termsIn } from './glossary.ts'
import type { FreePage } from './model.ts'
import type { Problem } from './problem.ts'
import { linked } from './references.ts'
import { translationsIn, wordsIn } from './translation.ts'

/** The pages of the organisation's own, in the order that they ask for. */
export const linkPages = (
  source: Source,
  year: string,
  locale: Locale,
  drafts: Drafts,
  problems: Problem[],
): readonly Draft<FreePage>[] => {
  const translations = translationsIn(source, 'pages', year, locale)
  const files = originalsOf(source, 'pages', year)
  return files
    .toSorted((one, other) => (one.data.order ?? Infinity) - (other.data.order ?? Infinity) || 0)
    .map((file) => {
      const { data, body, prose, lang, translation } = wordsIn(translations, file, locale)
      const { menu, book } = file.data
      const text = (words: string) => ({ text: words, lang })
      return {
        id: file.id,
        title: text(data.title),
        short: text(data.short ?? data.title),
        summary: text(data.summary),
        prose,
        translation,
        menu,
        book,
        ...linked(file, listedBy('pages'), drafts, problems),
        terms: [...termsIn(drafts.glossary, [data.title, body])],
        changes: [],
      }
    })
}
