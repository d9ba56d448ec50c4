import { z } from 'zod'

const text = z.string().regex(/\S/)

/** How the whole project writes names, in each language, and words that are right though no dictionary has them. */
export const terms = z.strictObject({
  names: z.array(
    z.strictObject({
      ja: text,
      en: text,
      wrong: z.strictObject({ ja: z.array(text).optional(), en: z.array(text).optional() }).optional(),
    }),
  ),
  words: z.array(text).optional(),
})

export type Terms = z.infer<typeof terms>
