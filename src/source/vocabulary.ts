import type { Nodes } from 'mdast'
import { kinds } from '#schema/kinds.ts'

/** The components that a body may show, and the one attribute of each. */
export const components: Readonly<Record<string, string>> = {
  Photo: 'id',
  Metrics: 'ids',
  Quotation: 'id',
}

/** What a body may hold beside its components. */
export const markup: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
  'link',
  'break',
  'table',
  'tableRow',
  'tableCell',
])

export type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

export const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The one attribute of a component as it is written; undefined where there is another, more, or none. */
export const attributeOf = ({ name, attributes: [only, ...more] }: Component): string | undefined => {
  const isOwn = only?.type === 'mdxJsxAttribute' && only.name === components[name ?? ''] && !more.length
  return isOwn && typeof only.value === 'string' ? only.value : undefined
}

/** One id, or ids with one space between them where a component shows several: the site looks them up as they stand. */
export const isIds = (name: string, value: string): boolean => {
  const ids = components[name] === 'ids' ? value.split(' ') : [value]
  return ids.every((id) => kinds.metrics.id.test(id))
}

/** Whether a component stands by itself on its line and names what it shows. */
export const isWhole = (node: Component): boolean => {
  const value = attributeOf(node)
  return node.type === 'mdxJsxFlowElement' && value !== undefined && isIds(node.name ?? '', value)
}
