import { z } from 'zod'
import { languageName } from '#i18n/format.ts'
import { byTranslation, original, type Locale } from '#i18n/locales.ts'

/** A label or hint for staff, in both languages: [Japanese, English]. */
type Both = readonly [ja: string, en: string]

/** Names a field for the editor, completion and problems. `hint` says what to write, with an example. */
export const named = <T extends z.ZodType>(schema: T, label: Both, hint: Both): T =>
  schema.meta({ label: { ja: label[0], en: label[1] }, hint: { ja: hint[0], en: hint[1] } })

/** Text in a language, as against codes, dates and the names of files. */
const text = () => z.string().regex(/\S/).meta({ words: true })

/** Whether a field holds words. */
export const isWords = (schema: z.ZodType): boolean => schema.meta()?.['words'] === true

/** One line or paragraph in the language of the file. */
export const words = (label: Both, hint: Both) => named(text(), label, hint)

const nameOf = (id: Locale): Both => [languageName(id, 'ja'), languageName(id, 'en')]

/** The same words in every language, for small records: the original is required, translations may follow. */
export const bilingual = (label: Both, hint: Both) =>
  named(
    z.strictObject({
      [original]: named(text(), nameOf(original), ['原文', 'The original']),
      ...byTranslation((id) => named(text().optional(), nameOf(id), ['訳文', 'The translation'])),
    }),
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

/** ISO 8601 at the precision of the source: a day, a month, or an interval of days joined by a slash. */
export const datePattern = new RegExp(`^(${dayText}|${dayText}/${dayText}|${monthText})$`)

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
