import type { List, Nodes, Root } from 'mdast'
import { descendants, startOf, textOf } from '#source/body.ts'
import { type Finding, type Noticed, type Row, error, warning } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'empty-section': warning(
    '## その後 [#after]',
    () => '見出しの下に何もありません。書くか、見出しを消してください。',
    () => 'There is nothing below this heading. Write it, or delete the heading.',
  ),
  'list-indent': error(
    '- 黒部市',
    () =>
      '箇条書きの字下げがそろっていないので、段が崩れます。一段目は行の始めから、二段目は上の項目の言葉の始まり（「- 」なら半角の空白2つ）にそろえてください。',
    () =>
      'This item is not indented as the others are, so that the levels of the list are lost. A first level begins the line; a second one stands below the words of the item above (two spaces for “- ”).',
  ),
  'empty-part': error(
    '>',
    ({ ja }) => `この${ja}には言葉がありません。書くか、記号ごと消してください。`,
    ({ en }) => `This ${en} has no words. Write them, or delete its signs.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Pieces of a body without words, and lists that are indented so that their levels are lost. */
export const problemsOfParts = (file: string, tree: Root): readonly Finding<ProblemKind>[] =>
  [
    ...descendants(tree).flatMap((node): Noticed<ProblemKind>[] =>
      isEmpty(node) ? [{ kind: 'empty-part', offset: startOf(node), detail: parts[node.type] ?? {} }] : [],
    ),
    ...emptySections(tree),
    ...listsIn(tree, 1).flatMap(problemsOfList),
  ].map((finding) => ({ file, ...finding }))

/** Parts of a body that readers see even without words. */
const parts: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  heading: { ja: '見出し', en: 'heading' },
  listItem: { ja: '箇条書きの項目', en: 'list item' },
  blockquote: { ja: '引用', en: 'quotation' },
  link: { ja: 'リンク', en: 'link' },
}

const isEmpty = (node: Nodes): boolean =>
  Object.hasOwn(parts, node.type) &&
  !textOf(node).trim() &&
  !descendants(node).some(({ type }) => type === 'mdxJsxFlowElement')

/** Headings with nothing below them: the end, or a heading of the same level or a higher one. */
const emptySections = ({ children }: Root): readonly Noticed<ProblemKind>[] =>
  children.flatMap((node, index): Noticed<ProblemKind>[] => {
    const next = children[index + 1]
    if (node.type !== 'heading' || !textOf(node).trim()) return []
    const isEnd = !next || (next.type === 'heading' && next.depth <= node.depth)
    return isEnd ? [{ kind: 'empty-section', offset: startOf(node) }] : []
  })

/** The lists of a body, each with the column in which the text around it begins. */
const listsIn = (node: Nodes, column: number): { list: List; column: number }[] => {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => {
    const begin =
      node.type === 'root' || node.type === 'list' ? column : (node.children[0]?.position?.start.column ?? 1)
    return [...(child.type === 'list' ? [{ list: child, column: begin }] : []), ...listsIn(child, begin)]
  })
}

// CommonMark 0.31, 5.2: an item of a deeper level begins where the words of the item above begin, or further right.
const problemsOfList = ({ list, column }: { list: List; column: number }): Noticed<ProblemKind>[] => {
  const [first, ...others] = list.children
  const begin = first?.position?.start.column ?? column
  const odd = begin !== column ? first : others.find(({ position }) => position?.start.column !== begin)
  return odd ? [{ kind: 'list-indent', offset: startOf(odd) }] : []
}
