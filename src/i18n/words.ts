import { en } from './en.ts'
import { ja, type Words } from './ja.ts'
import type { Locale } from './locales.ts'

/** The words of the interface, by language. */
export const words: Readonly<Record<Locale, Words>> = { ja, en }
