type Piece = { readonly html: string } | { readonly component: string; readonly value: string }

/** The ids of a body's headings. */
export const anchorsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h[23] id="([^"]*)"/g)].flatMap(([, id]) => id ?? [])

/** The HTML of a body, cut where components stand. */
export const piecesOf = (html: string): readonly Piece[] =>
  html.split(/(<!--\w+ ".*?"-->)/s).map((part) => {
    const [, component, value] = /^<!--(\w+) "(.*)"-->$/s.exec(part) ?? []
    return component === undefined || value === undefined ? { html: part } : { component, value }
  })

/** The HTML of a body as it is printed below a heading of that level: its own headings follow, without ids, and nothing leads to them. */
export const printed = (html: string, level: number): string =>
  html
    .replace(/<(\/?)h([23])[^>]*>/g, (_, end: string, own: string) => `<${end}h${Number(own) + level - 1}>`)
    .replace(/<a href="#[^"]*"(?: title="[^"]*")?>(.*?)<\/a>/gs, '$1')
