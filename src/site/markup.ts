/** What is found in a page's HTML, in order. */
type Found = {
  readonly opened: (name: string, attributes: string, isEmpty: boolean, start: number, end: number) => void
  readonly closed: (name: string) => void
  readonly text: (text: string) => void
  /** A `<style>`, whole. */
  readonly style: (css: string, start: number, end: number) => void
}

const piece =
  /<!--[^]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>([^]*?)<\/\1>|<\/([a-z][\w-]*)\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Reads a page piece by piece: pages are made by templates, so that each element is closed where it ends. */
export const readMarkup = (html: string, { opened, closed, text, style }: Found): void => {
  for (const found of html.matchAll(piece)) {
    const [whole, raw, content = '', end, name, attributes = ''] = found
    const at = found.index
    if (name) opened(name, attributes, empty.has(name) || attributes.endsWith('/'), at, at + whole.length)
    else if (end) closed(end)
    else if (raw === 'style') style(content, at, at + whole.length)
    else if (!whole.startsWith('<')) text(whole)
  }
}

/** Text and values of attributes as they are meant. */
export const unescaped = (html: string): string =>
  html.includes('&')
    ? html
        .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: keyof typeof signs) => signs[name])
    : html

const signs = { lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', amp: '&' } as const
