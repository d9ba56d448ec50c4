import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { phrases } from '#assets/phrases.ts'

const wbr: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] }

/** Prepares the line breaks of headings at phrases, as `<Text heading>` does outside MDX. */
export const rehypeHeadingPhrases = () => (tree: Root) =>
  visit(tree, 'element', (heading) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return
    heading.children = heading.children.flatMap((child): ElementContent[] =>
      child.type === 'text'
        ? phrases(child.value).flatMap((value, index) => [...(index ? [wbr] : []), { type: 'text', value }])
        : [child],
    )
  })
