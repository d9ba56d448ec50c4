type Words = Readonly<Record<string, unknown>>

/** The words of an original that a translator translates: fields and body, as one text. */
export const translated = ({ title, subtitle, summary, short }: Words, body: string): string =>
  plainWords([title, subtitle, summary, body, ...(short === undefined ? [] : [short])])

/** Words as one text of which a fingerprint is taken: white space and the width of signs do not count. */
export const plainWords = (words: readonly unknown[]): string =>
  JSON.stringify(
    words.map((text) => (typeof text === 'string' ? text.normalize('NFKC').replace(/\s+/g, ' ').trim() : '')),
  )

/** How a fingerprint is written: `sha256-` and its first 12 hexadecimal digits. */
export const fingerprintText = (digits: string): string => `sha256-${digits.slice(0, 12)}`
