/** Letters, digits and kana in one width and one form (ＩＬＯ, ﾍﾞﾄﾅﾑ); signs stay as they are set. */
export const folded = (text: string): string =>
  text.replace(/[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu, (word) => word.normalize('NFKC'))

/** As many searches as one query may become. */
const most = 8

/** A query in the ways that its words may be written: its own first, then with each word of a group for another. */
export const wordings = (query: string, variants: readonly (readonly string[])[]): readonly string[] => {
  const asked = query.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const all = variants.reduce<readonly string[]>(
    (told, group) => told.flatMap((text) => rewritten(text, group)),
    [asked],
  )
  return [...new Set(all)].slice(0, most)
}

/** A text, and with the first word of the group that it has in favour of each other. */
const rewritten = (text: string, group: readonly string[]): readonly string[] => {
  // The longest first: a shorter one may stand in it.
  const found = group
    .toSorted((one, other) => other.length - one.length)
    .find((word) => place(word).test(text))
  if (found === undefined) return [text]
  return [
    text,
    ...group.filter((word) => word !== found).map((word) => text.replace(place(found), () => word)),
  ]
}

/** A word anywhere in a text without spaces; a Latin one where it begins, whatever its end is. */
const place = (word: string): RegExp =>
  new RegExp(
    word
      .normalize('NFKC')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/^(?=\w)/, '(?<!\\w)'),
    'iu',
  )

/** The words of a query, as browsers tell them apart in a language. */
export const wordsOf = (query: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(query)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  )

/** Whether a text has a word, or one that begins as most of it does: scholar for scholarship. */
export const holds = (text: string, word: string): boolean => {
  const start = word.slice(0, Math.ceil(0.6 * word.length))
  return plain(text).includes(plain(start))
}

const plain = (text: string): string =>
  text
    .replaceAll('\u200B', '')
    .normalize('NFKD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .toLowerCase()
