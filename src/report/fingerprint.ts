import { createHash } from 'node:crypto'
import { fingerprintText, plainWords } from '#source/translated.ts'

/** `sha256-` and the first 12 hexadecimal digits over the words of an original; white space and the width of signs do not count. */
export const fingerprint = (words: readonly (string | undefined)[]): string => ofText(plainWords(words))

/** The same of a text that stands for words. */
export const ofText = (text: string): string =>
  fingerprintText(createHash('sha256').update(text).digest('hex'))
