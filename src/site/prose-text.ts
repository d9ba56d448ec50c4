import type { Nodes } from 'mdast'
import { readBody, textOf } from '#source/body.ts'
import { isComponent } from '#source/vocabulary.ts'

/** A body as plain text: what a reader sees of its own words, a blank line between blocks. */
export const proseText = (written: string): string =>
  (readBody('', written, 0).tree?.children ?? [])
    .filter((node) => !isComponent(node))
    .map(plain)
    .join('\n\n')

const plain = (node: Nodes): string => {
  if (node.type === 'tableRow') return node.children.map(textOf).join('\t')
  const isTight = node.type === 'list' || node.type === 'table' || node.type === 'listItem'
  const isDivided = isTight || node.type === 'blockquote'
  return isDivided ? node.children.map(plain).join(isTight ? '\n' : '\n\n') : textOf(node)
}
