import { readEnglish } from '#check/languages/amounts/en/reader.ts'
import { readJapanese } from '#check/languages/amounts/ja/reader.ts'
import type { Reader } from '#check/languages/amounts/quantity.ts'

/** Who reads the quantities of a language, by its code; a language without a reader is not compared. */
export const readers: Readonly<Partial<Record<string, Reader>>> = { ja: readJapanese, en: readEnglish }
