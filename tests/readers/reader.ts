/** What a reader's own software makes of a PDF: how often it finds each term, and the text that it copies from each page. */
export type Reading = { readonly counts: readonly number[]; readonly pages: readonly string[] }

const wordsOf = (term: string) => term.split(' ').map((word) => RegExp.escape(word))

/** Each place of a term on a page, where a space of it may be the end of a line. */
export const placesOf = (term: string, pages: readonly string[]): string[] =>
  pages.flatMap((page) => page.match(new RegExp(wordsOf(term).join(String.raw`\s+`), 'g')) ?? [])
