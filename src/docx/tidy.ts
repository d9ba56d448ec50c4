import type { PhrasingContent, Root, RootContent } from 'mdast'
import { textOf } from '#source/body.ts'

/** A text without empty blocks, spaces at the ends of words that are emphasised or stand alone, and lists that only a gap parts. */
export const tidied = (root: Root): Root => ({ ...root, children: joinedLists(root.children.flatMap(block)) })

const block = <N extends RootContent>(node: N): N[] => {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const children = trimmed(inline(node.children))
    return children.length || node.type === 'tableCell' ? [{ ...node, children }] : []
  }
  if (node.type === 'listItem')
    return some({
      ...node,
      spread: false,
      checked: null,
      children: joinedLists(node.children.flatMap(block)),
    })
  if (node.type === 'list') return some({ ...node, spread: false, children: node.children.flatMap(block) })
  if (node.type === 'blockquote') return some({ ...node, children: node.children.flatMap(block) })
  if (node.type === 'table') return [{ ...node, children: node.children.flatMap(block) }]
  if (node.type === 'tableRow') return [{ ...node, children: node.children.flatMap(block) }]
  return [node]
}

const some = <N extends { readonly children: readonly unknown[] }>(node: N): N[] =>
  node.children.length ? [node] : []

/** Lists without numbers that follow each other as one list. */
const joinedLists = <N extends RootContent>(nodes: readonly N[]): N[] =>
  nodes.reduce<N[]>((before, node) => {
    const last = before.at(-1)
    if (last?.type !== 'list' || node.type !== 'list' || last.ordered || node.ordered)
      return [...before, node]
    return [...before.slice(0, -1), { ...last, children: [...last.children, ...node.children] }]
  }, [])

/** Signs that nobody sees. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

const inline = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      const value = node.value.replace(unseen, '').replace(/[\t\n\r \u00A0]+/g, ' ')
      return value ? [{ ...node, value }] : []
    }
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'link') return [node]
    const children = inline(node.children)
    const words = textOf({ type: 'paragraph', children })
    if (!words.trim()) return children
    const [before = ''] = /^[\s\u3000]+/.exec(words) ?? []
    const [after = ''] = /[\s\u3000]+$/.exec(words) ?? []
    return [...spaces(before), { ...node, children: trimmed(children) }, ...spaces(after)]
  })

const spaces = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : [])

/** Words without spaces at their ends. */
const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const cut = (all: readonly PhrasingContent[], pattern: RegExp, at: 0 | -1): PhrasingContent[] => {
    const end = all.at(at)
    if (end?.type !== 'text') return [...all]
    const value = end.value.replace(pattern, '')
    const rest = at ? all.slice(0, -1) : all.slice(1)
    if (!value) return cut(rest, pattern, at)
    return at ? [...rest, { ...end, value }] : [{ ...end, value }, ...rest]
  }
  return cut(cut(nodes, /^[\s\u3000]+/, 0), /[\s\u3000]+$/, -1)
}
