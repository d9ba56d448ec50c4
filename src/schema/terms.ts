import { z } from 'zod'
import { localeIds } from '#i18n/locales.ts'
import { inEach, named } from './named.ts'

const text = z.string().regex(/\S/)

const explained = () =>
  named(
    z.record(text, text),
    ['略語・用語', 'Abbreviation or term'],
    [
      '「TAF: The Asia Foundation」のように、語と短い説明を一行ずつ',
      'A word and its short explanation, one a line',
    ],
  )

/** How the whole project writes names, in each language, and words that are right though no dictionary has them. */
export const terms = z.strictObject({
  names: z.array(
    inEach(localeIds, () => text).extend({
      wrong: inEach(localeIds, () => z.array(text))
        .partial()
        .optional(),
    }),
  ),
  words: z.array(text).optional(),
  variants: named(
    z.array(z.array(text).min(2)).optional(),
    ['同じ言葉の書き方', 'Ways to write a word'],
    [
      '検索で同じ言葉とみなす書き方や言い方を、一組ずつ（例：[取組み, 取り組み]）',
      'What a search takes for the same word, a group each, such as [labour, labor]',
    ],
  ),
  glossary: named(
    inEach(localeIds, explained).optional(),
    ['用語の説明', 'Glossary'],
    [
      '言語ごとの、読者のための短い説明。語の出てくるページに出ます',
      'Short explanations for readers, by language, shown on the pages that use the word',
    ],
  ),
})

export type Terms = z.infer<typeof terms>

export type Glossary = NonNullable<Terms['glossary']>
