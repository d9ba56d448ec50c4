import { diffArrays } from 'diff'

/** A block of a body as HTML, without the tags around it; of a component its id, or ids. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'component'
  readonly html: string
  /** What its counterpart in another language has, too: its kind, and the id of a heading or what a component shows. */
  readonly like: string
  /** The heading that it stands under, or is. */
  readonly section: string
}

const parts = /(<!--\w+ ".*?"-->|<table.*?<\/table>|<\/?(?:h[1-6]|p|ul|ol|li|blockquote)(?: [^>]*)?>)/s

/** The HTML of a body in blocks, in their order. */
export const blocksOf = (html: string): readonly Block[] => {
  const open: string[] = []
  const blocks: Block[] = []
  let section = ''
  for (const part of html.split(parts)) {
    const [, component, value = ''] = /^<!--(\w+) "(.*)"-->$/s.exec(part) ?? []
    const [, end, tag = '', id] = /^<(\/?)(h\d|p|ul|ol|li|blockquote)(?: id="([^"]*)")?/.exec(part) ?? []
    const add = (kind: Block['kind'], text: string, named = '') =>
      blocks.push({ kind, html: text, like: `${kind} ${named}`, section })
    if (component) add('component', value, part)
    else if (part.startsWith('<table')) add('table', part)
    else if (end) open.pop()
    else if (tag) {
      open.push(tag)
      if (tag.startsWith('h')) section = id ?? ''
    } else if (part.trim()) {
      const kind = kindIn(open)
      add(kind, unlinked(part.trim()), kind === 'heading' ? section : kind === 'item' ? depthIn(open) : '')
    }
  }
  return blocks
}

const kindIn = (open: readonly string[]): Block['kind'] => {
  if (open.includes('blockquote')) return 'quote'
  if (open.includes('li')) return 'item'
  return open.at(-1)?.startsWith('h') ? 'heading' : 'paragraph'
}

const depthIn = (open: readonly string[]) => String(open.filter((tag) => tag === 'li').length)

/** Nothing leads to headings that have no ids there. */
const unlinked = (html: string) => html.replace(/<a href="#[^"]*"(?: title="[^"]*")?>(.*?)<\/a>/gs, '$1')

export type Aligned = readonly [from: Block | undefined, to: Block | undefined]

/** The blocks of two languages beside each other; one without a counterpart stands alone. */
export const aligned = (from: readonly Block[], to: readonly Block[]): readonly Aligned[] => {
  const [left, right] = [from.values(), to.values()]
  const likes = (blocks: readonly Block[]) => blocks.map(({ like }) => like)
  return diffArrays(likes(from), likes(to)).flatMap(({ added, removed, value }) =>
    value.map((): Aligned => [
      added ? undefined : left.next().value,
      removed ? undefined : right.next().value,
    ]),
  )
}
