/** A kanji or kana: at the end of a line, no space follows it. */
const unspaced = String.raw`[\p{Ideographic}\u3040-\u30FF]`
const broken = String.raw`(?<=\p{Ll})-\n(?=\p{Ll})|(?<=\p{Lu})-\n(?=\p{L})`

const lineEnds = new RegExp(String.raw`${broken}|(?<=${unspaced})\n|(?<=\S-)\n`, 'gu')

/**
 * Text as a reader's search sees it, by the rules of pdf.js (PDFFindController): the end of a line is a space, but
 * nothing after a kanji or kana; a hyphen there is taken for one that breaks a word.
 */
export const asSearched = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/ *\n\s*/g, '\n')
    .replace(lineEnds, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What finds a passage there: letters and spaces as they stand, and any spaces around punctuation. */
export const searchFor = (passage: string): RegExp =>
  new RegExp(
    asSearched(passage)
      .split(/(\p{P}+|[+^$|]| +)/u)
      .map((part, index) => (index % 2 === 0 ? part : part.startsWith(' ') ? ' +' : ` *${escaped(part)} *`))
      .join(''),
    'gu',
  )

/**
 * What tells whether texts are found in a book, on one page or from one to the next. They are asked for in their order,
 * so that each is looked for after the one before.
 */
export const searchIn = (pages: readonly string[]) => {
  const whole = asSearched(pages.join('\n'))
  const each = pages.map(asSearched)
  let last = 0
  return (text: string): boolean => {
    const pattern = searchFor(text)
    const after = indexFrom(whole, pattern, last)
    const at = after < 0 ? indexFrom(whole, pattern, 0) : after
    if (at >= 0) last = at
    return at >= 0 || isBroken(text, each)
  }
}

const indexFrom = (text: string, pattern: RegExp, from: number) => {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** Half a line: less than that of a text is no evidence of it. */
const piece = 12

/** Whether a text goes from one page to the next: the facts beside it may stand between. */
const isBroken = (text: string, pages: readonly string[]): boolean => {
  const has = (page: string, part: string) => page.search(searchFor(part)) >= 0
  return pages.some((page, index) => {
    const next = pages[index + 1] ?? ''
    if (!has(page, text.slice(0, piece)) || !has(next, text.slice(-piece))) return false
    const cuts = Array.from({ length: Math.max(0, text.length - 2 * piece) }, (_, more) => piece + more)
    return cuts.some((cut) => has(page, text.slice(0, cut)) && has(next, text.slice(cut)))
  })
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A date or a figure with what it counts: 2023年7月25日, 約130名, 1か月間. */
const figure = String.raw`約?(?:\d[\d,]*か?\p{Ideographic}{1,2})+`

const latin = String.raw`[^\s\p{P}\p{Ideographic}\u3040-\u30FF]+`

/** Where a line must not end, or a search fails: in a figure, a Latin word before a kanji or kana, a hyphen inside a word. */
export const unbroken = String.raw`${figure}|${latin}${unspaced}|\p{L}+(?:-\p{L}+)+`

/** A term, with the Latin word before it, whose end is no place to break either. */
export const withWordBefore = (term: string): string => String.raw`(?:${latin})?${escaped(term)}`

/** The same, and in terms, the longer ones first: those in kanji and kana, since the others may break at their spaces. */
export const unbrokenWith = (terms: readonly string[]): string =>
  [
    ...terms
      .filter((term) => new RegExp(unspaced, 'u').test(term))
      .toSorted((a, b) => b.length - a.length)
      .map(withWordBefore),
    unbroken,
  ].join('|')
