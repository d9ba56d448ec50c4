import { createHash } from 'node:crypto'

/** `sha256-` and the first 12 hexadecimal digits over the words of an original; white space and the width of signs do not count. */
export const fingerprint = (words: readonly (string | undefined)[]): string =>
  `sha256-${createHash('sha256')
    .update(JSON.stringify(words.map((text) => text?.normalize('NFKC').replace(/\s+/g, ' ').trim() ?? '')))
    .digest('hex')
    .slice(0, 12)}`
