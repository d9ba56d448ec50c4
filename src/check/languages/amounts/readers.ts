import { readEnglish } from './en/reader.ts'
import { readJapanese } from './ja/reader.ts'
import type { Reader } from './quantity.ts'

/** Who reads the quantities of a language, by its code; a language without a reader is not compared. */
export const readers: Readonly<Partial<Record<string, Reader>>> = { ja: readJapanese, en: readEnglish }
