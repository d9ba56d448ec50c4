import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { phrases, wordsIn } from '#assets/phrases.ts'

const wbr = (className: readonly string[] = []): Element => ({
  type: 'element',
  tagName: 'wbr',
  // Chromium would else tell a space.
  properties: { ariaHidden: 'true', ...(className.length ? { className: [...className] } : {}) },
  children: [],
})

/** Prepares the line breaks of headings and quotations, as `<Text heading>` does outside MDX. */
export const rehypeHeadingPhrases = () => (tree: Root) =>
  visit(tree, 'element', (element) => {
    if (!/^(h[1-6]|blockquote)$/.test(element.tagName)) return
    prepare(element)
    return SKIP
  })

const prepare = (element: Element) => {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') prepare(child)
    return child.type === 'text' ? cut(child.value) : [child]
  })
}

const cut = (text: string): ElementContent[] =>
  phrases(text).flatMap((phrase, index) =>
    wordsIn(phrase).flatMap((value, word): ElementContent[] => [
      ...(word ? [wbr(['narrow'])] : index ? [wbr()] : []),
      { type: 'text', value },
    ]),
  )
