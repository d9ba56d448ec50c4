import { createHash } from 'node:crypto'

/** The first 12 hexadecimal digits of SHA-256 over the words of an original; white space does not count. */
export const fingerprint = (words: readonly (string | undefined)[]): string =>
  createHash('sha256')
    .update(JSON.stringify(words.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')))
    .digest('hex')
    .slice(0, 12)
