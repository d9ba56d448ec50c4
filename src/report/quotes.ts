/** The quotations of a body, each as one text, without the marks of emphasis. */
export const quotesIn = (body: string): readonly string[] =>
  [...body.matchAll(/^>.*(?:\n>.*)*/gm)].map(([quote]) =>
    quote
      .replace(/^> ?/gm, '')
      .replace(/\*+|(?<=\])\([^)]*\)|[[\]]/g, '')
      .trim(),
  )
