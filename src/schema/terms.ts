import { z } from 'zod'
import { byTranslation, original } from '#i18n/locales.ts'

const text = z.string().regex(/\S/)

/** How the whole project writes names, in each language, and words that are right though no dictionary has them. */
export const terms = z.strictObject({
  names: z.array(
    z.strictObject({
      [original]: text,
      ...byTranslation(() => text.optional()),
      wrong: z
        .strictObject({
          [original]: z.array(text).optional(),
          ...byTranslation(() => z.array(text).optional()),
        })
        .optional(),
    }),
  ),
  words: z.array(text).optional(),
})

export type Terms = z.infer<typeof terms>
