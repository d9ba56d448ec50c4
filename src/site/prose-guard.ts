import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { attributeOf, components, isComponent, markup } from '#source/vocabulary.ts'

/**
 * Refuses a body that holds more than words: import, export, expressions, tags, other attributes and addresses that
 * run. It stands first in the loader's pipeline and in Astro's, so that no command, not even one that leaves out the
 * check, runs content.
 */
export const remarkProseGuard = () => (tree: Root) =>
  visit(tree, (node) => {
    if (isProse(node)) return
    const { line = 0, column = 0 } = node.position?.start ?? {}
    throw new Error(
      `${line}:${column} 本文には、文章と <Photo />、<Metrics />、<Quotation /> だけを書けます。 / A body holds words, <Photo />, <Metrics /> and <Quotation /> only (${node.type}).`,
    )
  })

const isProse = (node: Nodes): boolean => {
  if (node.type === 'link') return /^(https:\/\/|mailto:|tel:|#|\/(?!\/))/.test(node.url)
  if (!isComponent(node)) return markup.has(node.type)
  return (
    Object.hasOwn(components, node.name ?? '') && attributeOf(node) !== undefined && !node.children.length
  )
}
