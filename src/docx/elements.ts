import type { Element, ElementContent, Nodes, Root } from 'hast'

export const isElement = (node: Nodes | undefined, ...tags: readonly string[]): node is Element =>
  node?.type === 'element' && (!tags.length || tags.includes(node.tagName))

/** An element of HTML without attributes. */
export const element = (tagName: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [...children],
})

export const text = (value: string): ElementContent => ({ type: 'text', value })

/** The words of a node; a break of a line is a space. */
export const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (isElement(node, 'br')) return ' '
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

export const hasClass = (node: Nodes | undefined, name: string): node is Element => {
  const { className } = isElement(node) ? node.properties : {}
  return Array.isArray(className) && className.includes(name)
}

/** Where an element leads, or the name that others find it by. */
export const attributeOf = (node: Nodes, name: 'href' | 'id' | 'src' | 'alt'): string => {
  const value = isElement(node) ? node.properties[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** The elements in a node of which something is true, in their order. */
export const elementsIn = (node: Nodes, is: (element: Element) => boolean): Element[] => [
  ...(isElement(node) && is(node) ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => elementsIn(child, is)) : []),
]

/** A node whose descendants were replaced from within: each by what stands in its place. */
export const replaced = <N extends Root | Element>(
  node: N,
  instead: (element: Element) => readonly ElementContent[],
): N => ({
  ...node,
  children: node.children.flatMap((child): readonly ElementContent[] => {
    if (child.type === 'element') return instead(replaced(child, instead))
    return child.type === 'text' ? [child] : []
  }),
})
