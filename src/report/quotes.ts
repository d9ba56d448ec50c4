import type { Locale } from '#i18n/locales.ts'
import type { Quotation, Quote } from './people.ts'

/** What people said, as a body quotes it: paragraphs of its own (>), without the marks of emphasis, and quotations with their speakers. */
export const quotesIn = (
  body: string,
  lang: Locale | undefined,
  quotations: readonly Quotation[],
): readonly Quote[] =>
  [...body.matchAll(/^>.*(?:\n>.*)*|^<Quotation id="([^"]*)" \/>/gm)].flatMap(
    ([quote, id]): readonly Quote[] =>
      id === undefined
        ? [{ text: { text: plain(quote), lang }, name: undefined, role: undefined }]
        : quotations.filter((quotation) => quotation.id === id),
  )

const plain = (quote: string): string =>
  quote
    .replace(/^> ?/gm, '')
    .replace(/\*+|(?<=\])\([^)]*\)|[[\]]/g, '')
    .trim()
