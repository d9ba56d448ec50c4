import { unescaped } from './markup.ts'

/** A page without styles of its own, and what they said, for a style sheet: pages may then be served with the promise that they have none. */
export const withoutStyles = (html: string): { readonly html: string; readonly css: string } => {
  const sheets: string[] = []
  const attributes = new Map<string, number>()
  const bare = html
    .replace(/<style\b[^>]*>(.*?)<\/style>/gs, (_, css: string) => {
      sheets.push(css)
      return ''
    })
    .replace(/(<[a-z][^<>]*?\s)style="([^"]*)"/g, (_, tag: string, style: string) => {
      const number = attributes.get(style) ?? attributes.size
      attributes.set(style, number)
      return `${tag}data-style="${number}"`
    })
  // They go before every rule, as they did on the elements.
  const rules = [...attributes].map(
    ([style, number]) => `[data-style='${number}']:not(#_){${unescaped(style)}}`,
  )
  return { html: bare, css: [...sheets, ...rules].join('') }
}
