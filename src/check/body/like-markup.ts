import type { Nodes, Paragraph, Root } from 'mdast'
import { descendants, startOf, textOf } from '#source/body.ts'
import { type Finding, type Noticed, type Row, judged, warning } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'heading-like': judged(
    'found',
    '**A study camp**',
    ({ found }) =>
      `「${found}」は見出しのようです。見出しなら「## 言葉 [#印]」と書きます（目次に載り、日英で同じ場所が開きます）。`,
    ({ found }) =>
      `“${found}” looks like a heading. Write a heading as “## Words [#id]”: only then does it stand in the contents, and keep the place between the languages.`,
  ),
  'list-like': judged(
    'found',
    '① A study camp of Dokkyo University.',
    ({ found }) =>
      `「${found}」で始まる行が続いています。箇条書きなら、行の始めを「- 」（順番があれば「1. 」）にしてください。`,
    ({ found }) =>
      `Lines that begin with “${found}” and so on. Begin the items of a list with “- ”, or “1. ” where they have an order.`,
  ),
  'cut-sentence': warning(
    'A study camp of Dokkyo University,',
    ({ found }) =>
      `「${found}」で文が終わっています。続きを書くか、「。」にしてください（項目なら消してください）。`,
    ({ found }) =>
      `A sentence ends with “${found}”. Write the rest, or end it with a stop (an item with nothing).`,
  ),
  'missing-stop': warning(
    'A study camp of Dokkyo University. It was held in summer',
    () => '最後の文に「。」がありません。付けるか、途切れた続きを書いてください。',
    () => 'The last sentence has no full stop. Add it, or write the rest of the sentence.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Paragraphs that do the work of headings and lists, and sentences that are cut, of a body. */
export const problemsOfParagraphs = (file: string, tree: Root): readonly Finding<ProblemKind>[] =>
  [
    ...tree.children.flatMap((node) => (node.type === 'paragraph' ? headingLike(node) : [])),
    ...descendants(tree).flatMap((node) => ('children' in node ? listLike(node.children) : [])),
    ...descendants(tree).flatMap((node) => (node.type === 'paragraph' ? cut(node) : [])),
  ].map((finding) => ({ file, ...finding }))

const headingLike = (node: Paragraph): Noticed<ProblemKind>[] => {
  const text = textOf(node).trim()
  const isBold = node.children.every(({ type }) => type === 'strong')
  const isMarked = /^(?:[■◆●▼□◇★☆▶][^\s。]+|[【《〈［][^】》〉］\n]+[】》〉］])$/.test(text)
  return text.length <= 40 && (isBold || isMarked) && !/[。.!?！？]["'”’」』)）]?$/.test(text)
    ? [{ kind: 'heading-like', offset: startOf(node), detail: { found: text } }]
    : []
}

const itemMark = /^(?:[①-⑳➀-➓❶-❿]|[(（]?(?:\d{1,2}|[a-z]|[ア-オ])[)）]|[ⅰ-ⅹⅠ-Ⅹ][.．)）])(?!〜|～)/

/** Paragraphs that follow each other, each with a mark of its own. */
const listLike = (nodes: readonly Nodes[]): Noticed<ProblemKind>[] => {
  const marks = nodes.map((node) =>
    node.type === 'paragraph' ? itemMark.exec(textOf(node))?.[0] : undefined,
  )
  return nodes.flatMap((node, index): Noticed<ProblemKind>[] => {
    const found = marks[index]
    return found && marks[index + 1] && !marks[index - 1]
      ? [{ kind: 'list-like', offset: startOf(node), detail: { found } }]
      : []
  })
}

const cut = (node: Paragraph): Noticed<ProblemKind>[] => {
  const text = textOf(node).trim()
  const [comma] = /[、，,]$/.exec(text) ?? []
  if (comma) return [{ kind: 'cut-sentence', offset: startOf(node), detail: { found: comma } }]
  const isOpen =
    (/。[^。」』）)”]/.test(text) &&
      /(?:ます|ました|です|でした|である|した|する|れる|った|いる|いた|ない|なる|ある)$/.test(text)) ||
    (/(?<=[a-z]{4})[.!?] [A-Z]/.test(text) && /[a-z]{2}$/.test(text))
  return isOpen ? [{ kind: 'missing-stop', offset: startOf(node) }] : []
}
