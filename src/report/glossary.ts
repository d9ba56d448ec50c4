import type { Locale } from '#i18n/locales.ts'
import type { Source } from '#source/source.ts'
import type { Area, Goal, Term, Text } from './model.ts'

/** What words mean in a language, in the order of the list. */
export const glossaryOf = ({ glossary }: Source, locale: Locale): readonly Term[] =>
  Object.entries(glossary?.[locale] ?? {}).map(([term, means]) => ({ term, means }))

/** The terms that stand in some words; a Latin one only where it stands by itself. */
export const termsIn = (
  glossary: readonly Term[],
  words: readonly (Text | string | undefined)[],
): readonly Term[] => {
  const texts = words.map((word) => (typeof word === 'object' ? word.text : (word ?? '')))
  return glossary.filter(({ term }) => {
    const alone = term
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/^(?=\w)/, '(?<!\\w)')
      .replace(/(?<=\w)$/, '(?!\\w)')
    return texts.some((text) => new RegExp(alone).test(text))
  })
}

/** What the page of an area or a goal says of its activities. */
export const wordsOfGroup = (
  group: Pick<Area, 'title' | 'activities'> & { readonly goals?: readonly Goal[] },
): readonly Text[] => [
  group.title,
  ...(group.goals ?? []).map(({ title }) => title),
  ...group.activities.flatMap(({ title, summary }) => [title, summary]),
]
