import { z } from 'zod'
import { languageName } from '#i18n/format.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { inEach, named } from './named.ts'

const text = z.string().regex(/\S/)

/** A field of one language, by its name. */
const spelledIn = <S extends z.ZodType>(id: Locale, schema: S) =>
  named(schema, [languageName(id, 'ja'), languageName(id, 'en')], ['名前の書き方', 'How the name is written'])

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
  names: named(
    z.array(
      inEach(localeIds, (id) => spelledIn(id, text)).extend({
        wrong: named(
          inEach(localeIds, (id) => spelledIn(id, z.array(text)))
            .partial()
            .optional(),
          ['使わない書き方', 'Not to be used'],
          ['古い名前や、まちがえやすい書き方', 'Old names, and spellings that are often mistaken'],
        ),
      }),
    ),
    ['名前の書き方', 'Names'],
    [
      '団体などの名前を、言語ごとに。一覧と違う書き方は検査で分かります',
      'Names of organisations and the like, in each language; the check tells where they are written otherwise',
    ],
  ),
  words: named(
    z.array(text).optional(),
    ['正しい語', 'Words'],
    ['辞書になくても正しい語', 'Words that are right though no dictionary has them'],
  ),
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
