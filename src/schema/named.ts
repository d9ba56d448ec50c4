import { z } from 'zod'
import type { Locale } from '#i18n/languages.ts'

/** A label or hint for staff, in both languages: [Japanese, English]. */
export type Both = readonly [ja: string, en: string]

/** Names a field for the editor, completion and problems. `hint` says what to write, with an example. */
export const named = <T extends z.ZodType>(schema: T, label: Both, hint: Both): T =>
  schema.meta({ label: { ja: label[0], en: label[1] }, hint: { ja: hint[0], en: hint[1] } })

/** Text in a language, as against codes, dates and the names of files. */
export const text = () => z.string().regex(/\S/).meta({ words: true })

/** The name of a picture that lies beside its file. */
export const picture = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+\.(jpg|jpeg|png|webp|avif)$/)
    .meta({ picture: true })

/** Whether a field names a picture. */
export const isPicture = (schema: z.ZodType): boolean => schema.meta()?.['picture'] === true

/** Whether a field holds words. */
export const isWords = (schema: z.ZodType): boolean => schema.meta()?.['words'] === true

/** One line or paragraph in the language of the file. */
export const words = (label: Both, hint: Both) => named(text(), label, hint)

/** The same in each language: required in the first, the original; its translations may follow. */
export const inEach = <T extends z.ZodType>(
  ids: readonly Locale[],
  of: (id: Locale) => T,
): z.ZodObject<Record<Locale, z.ZodOptional<T>>, z.core.$strict> =>
  // Which languages there are is known when it runs: to the compiler each may be missing.
  z.strictObject(
    Object.fromEntries(ids.map((id, index) => [id, index ? of(id).optional() : of(id)])),
  ) as never

/** An address that readers can open: https, a host with dots, and no white space (RFC 3986). */
export const httpsAddress = /^https:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s\p{C}]*)?$/u
