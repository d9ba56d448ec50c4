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

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Where a line must not end, or a search fails: a Latin word before a kanji or kana, a hyphen inside a word. */
export const unbroken = String.raw`[^\s\p{P}\p{Ideographic}\u3040-\u30FF]+${unspaced}|\p{L}+(?:-\p{L}+)+`
