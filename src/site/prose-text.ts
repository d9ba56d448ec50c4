import type { Nodes } from 'mdast'
import { headingMark } from '#schema/heading.ts'
import { readBody, startOf, textOf } from '#source/body.ts'
import { isComponent } from '#source/vocabulary.ts'
import { linksInText } from './paths.ts'

/** A body as it was written, for whoever reuses it: as Markdown and as plain text, without pictures, figures and ids of headings. */
export const proseText = (written: string): { readonly markdown: string; readonly text: string } => {
  const { tree } = readBody('', written, 0)
  const blocks = (tree?.children ?? []).filter((node) => !isComponent(node))
  return {
    markdown: blocks.map((node) => markdownOf(node, written)).join('\n\n'),
    text: blocks.map(plain).join('\n\n'),
  }
}

/** A block as it was written. */
const markdownOf = (node: Nodes, written: string): string => {
  const text = written.slice(startOf(node), node.position?.end.offset)
  return linksInText(node.type === 'heading' ? text.replace(headingMark, '') : text)
}

const plain = (node: Nodes): string => {
  if (node.type === 'tableRow') return node.children.map(textOf).join('\t')
  const isTight = node.type === 'list' || node.type === 'table' || node.type === 'listItem'
  const isDivided = isTight || node.type === 'blockquote'
  return isDivided ? node.children.map(plain).join(isTight ? '\n' : '\n\n') : textOf(node)
}
