import type { Element, Root } from 'hast'
import { attributeOf, elementsIn, isElement, replaced, wordsOf } from './elements.ts'

/** A text without its comments, and what they say: who, of which words, what. */
export const withoutComments = (
  root: Root,
  authors: ReadonlyMap<string, string>,
): { readonly root: Root; readonly comments: readonly string[] } => {
  const said = elementsIn(root, ({ tagName }) => tagName === 'dd')
  const comments = elementsIn(root, ({ tagName }) => tagName === 'dt').map((name, index) => {
    const id = attributeOf(name, 'id').replace('comment-', '')
    const block = root.children.find((child) => elementsIn(child, isMark).some((mark) => idOf(mark) === id))
    const place = block ? `「${shortened(wordsOf(withoutMarks(block as Element)))}」: ` : ''
    const words = said[index] ? wordsOf(said[index]).replace(/\s*↑\s*$/, '') : ''
    return `${[authors.get(id), place].filter(Boolean).join(' ')}${words.trim()}`
  })
  return { root: withoutMarks(root), comments }
}

const isMark = (node: Element) => node.tagName === 'sup' && idOf(node) !== undefined

const idOf = ({ children: [link] }: Element): string | undefined =>
  link ? /^#comment-(\d+)$/.exec(attributeOf(link, 'href'))?.[1] : undefined

const withoutMarks = <N extends Root | Element>(node: N): N =>
  replaced(node, (each) => (isMark(each) || isElement(each, 'dl') ? [] : [each]))

/** As much of a text as tells which it is. */
const shortened = (words: string) => (words.length > 24 ? `${words.trim().slice(0, 24)}…` : words.trim())
