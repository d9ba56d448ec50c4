import { z } from 'zod'

/** A label or hint for staff, in both languages: [Japanese, English]. */
export type Both = readonly [ja: string, en: string]

/** Names a field for the editor, completion and problems. `hint` says what to write, with an example. */
export const named = <T extends z.ZodType>(schema: T, label: Both, hint: Both): T =>
  schema.meta({ label: { ja: label[0], en: label[1] }, hint: { ja: hint[0], en: hint[1] } })

/** Text in a language, as against codes, dates and the names of files. */
export const text = () => z.string().regex(/\S/).meta({ words: true })

/** Whether a field holds words. */
export const isWords = (schema: z.ZodType): boolean => schema.meta()?.['words'] === true

/** One line or paragraph in the language of the file. */
export const words = (label: Both, hint: Both) => named(text(), label, hint)

/** An address that readers can open: https, a host with dots, and no white space (RFC 3986). */
export const httpsAddress = /^https:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s\p{C}]*)?$/u
