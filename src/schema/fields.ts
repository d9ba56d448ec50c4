import { z } from 'zod'
import { languageName } from '#i18n/format.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import { inEach, named, text, words, type Both } from './named.ts'

export { isWords, named, words } from './named.ts'

const nameOf = (id: Locale): Both => [languageName(id, 'ja'), languageName(id, 'en')]

/** The same words in every language, for small records: the original is required, translations may follow. */
export const bilingual = (label: Both, hint: Both) =>
  named(
    inEach(localeIds, (id) =>
      named(text(), nameOf(id), id === original ? ['原文', 'The original'] : ['訳文', 'The translation']),
    ),
    label,
    hint,
  )

/** Words in those languages that have them: a slip of a translation has none in its original. */
export const inSomeLanguages = (label: Both, hint: Both) =>
  named(
    inEach(localeIds, (id) => named(text(), nameOf(id), hint))
      .partial()
      .optional(),
    label,
    hint,
  )

/** A sentence in every language, with the words that it is about: what the source has, and what is published. */
export const note = (label: Both, hint: Both) =>
  named(
    bilingual(label, hint).extend({
      mended: named(
        z
          .array(
            z.strictObject({
              before: words(['原文', 'Original'], ['原文の言葉のまま', 'The words of the original']),
              after: words(['掲載', 'Published'], ['いま本文にある言葉のまま', 'The words that now stand']),
            }),
          )
          .optional(),
        ['直した言葉', 'Words'],
        [
          '原文（source.txt）の言葉と、掲載した言葉。検査がこれで原文と比べます。読者には出ません',
          'Words of the original (source.txt) and those published, by which the check compares; never shown to readers',
        ],
      ),
    }),
    label,
    hint,
  )

export type Bilingual = z.infer<ReturnType<typeof bilingual>>

/** ISO 8601 calendar date as text: 2023-07-25. */
export const day = (label: Both, hint: Both) => named(z.iso.date(), label, hint)

const dayText = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const monthText = String.raw`\d{4}-(0[1-9]|1[0-2])`

/** ISO 8601 at the precision of the source: a day or a month, or an interval of either, whose end may be open: `..`. */
export const datePattern = new RegExp(
  `^(${dayText}(/(${dayText}|\\.\\.))?|${monthText}(/(${monthText}|\\.\\.))?)$`,
)

/** From one day or month to another, whose end may be open: 2023-06/2025-06, 2023-06/... */
export const span = (label: Both, hint: Both) =>
  named(
    z.string().regex(new RegExp(`^(${dayText}/(${dayText}|\\.\\.)|${monthText}/(${monthText}|\\.\\.))$`)),
    label,
    hint,
  )

/** The ids of other files of the same year, in the order in which readers see them. */
export const references = (label: Both, hint: Both) =>
  named(z.array(z.string().regex(/\S/)).optional(), label, hint)

/** The id of one other file of the same year. */
export const oneReference = (label: Both, hint: Both) => named(z.string().regex(/\S/), label, hint)

/** What editors still have to ask the organisation; readers never see it. */
export const questions = named(
  z.array(text()).optional(),
  ['確認事項', 'Open questions'],
  [
    '団体に確認したいこと。読者には表示されません',
    'What is still to be confirmed by the organisation. Never shown to readers',
  ],
)

/** What a thing of an earlier year is called from this one: 2023/A2. */
const continuedFrom = /^(\d{4})\/([A-Z]-?[1-9]\d*)$/

/** The thing of an earlier year, of the same kind, that goes on in this one. */
export const continues = (example: string, label: Both, of: Both) =>
  named(z.string().regex(continuedFrom).optional(), label, [
    `${of[0]}の続きなら、その年度と記号（例：${example}）。両方の年度のページがつながり、同じファイル名の数字が並びます。続きでなければ省きます`,
    `The year and code of ${of[1]} that goes on here, such as ${example}: the pages of both years lead to each other, and figures of the same name stand side by side; leave it out if nothing does`,
  ])

/** From which year something was copied when a new one began; until somebody has looked at it again. */
export const takenOver = named(
  z.int().min(1900).max(2199).optional(),
  ['引きついだ年度', 'Taken over from'],
  [
    'npm run new -- year が写した元の年度。今年度も同じか見直したら、この行を消します。読者には表示されません',
    'The year that npm run new -- year copied it from; delete the line once it has been reviewed. Never shown to readers',
  ],
)

/** Fingerprint of the original's words from which a translation was made: sha256- and 12 hexadecimal digits. */
export const translationOf = named(
  z
    .string()
    .regex(/^sha256-[0-9a-f]{12}$/)
    .optional(),
  ['訳した原文の指紋', 'Fingerprint of the original'],
  [
    '検査の「注意」にある値（sha256-…）を写すか、npm run translated で記録します',
    'Copied from the warning of the check (sha256-…), or recorded by npm run translated',
  ],
)

/** Words of 80 characters at most, so that one entry cannot silence a whole paragraph. */
const fewWords = (label: Both, hint: Both) =>
  named(z.string().regex(/\S/).max(80).meta({ words: true }), label, hint)

const pairOf = ['original', 'translation'] as const

/** What is right though the check tells it: words of a warning, or a number that differs from the original, and why; readers never see it. */
export const agreed = named(
  z
    .array(
      z
        .strictObject({
          words: fewWords(
            ['注意の言葉', 'Words of a warning'],
            ['検査の注意に「- words: 」とあるまま', 'As the warning of the check has them'],
          ).optional(),
          original: fewWords(
            ['原文の言葉', 'Words of the original'],
            ['原文にあるまま（例：1泊2日）', 'As they stand'],
          ).optional(),
          translation: fewWords(
            ['訳文の言葉', 'Words of the translation'],
            ['訳文にあるまま（例：an overnight stay）', 'As they stand'],
          ).optional(),
          reason: words(
            ['理由', 'Reason'],
            ['なぜこれでよいか（例：英語では泊数を言わないため）', 'Why it is right as it stands'],
          ),
        })
        .superRefine((entry, context) => {
          const missing = entry.words === undefined ? pairOf.filter((side) => entry[side] === undefined) : []
          for (const side of missing) context.addIssue({ code: 'custom', path: [side] })
        }),
    )
    .optional(),
  ['これでよいところ', 'What is right as it stands'],
  [
    '検査の注意にあっても正しい言葉、または原文と訳文で違っていてよい数や日付と、その理由。読者には表示されません',
    'Words that are right though a warning tells them, or numbers and dates that rightly differ, and why. Never shown to readers',
  ],
)
