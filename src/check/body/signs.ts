import type { Nodes, Root, Text } from 'mdast'
import { descendants, startOf } from '#source/body.ts'
import { type Finding, type Noticed, type Row, error, warning } from '#source/finding.ts'
import { type ProblemKind as MaskProblem, unused } from '#source/mask.ts'

/** How to write a half-width sign that is meant as such. */
const meantAsSign = (found = '', before: string, after: string) =>
  /^[*_]/.test(found) ? `${before}\\${found.charAt(0)}${after}` : ''

/** What this file notices, and what is then said. */
export const rows = {
  'stray-emphasis': error(
    'A ** study camp** of Dokkyo University (1–2 August).',
    ({ found }) =>
      `「${found}」がそのまま表示されます。強調は半角の「**」で、言葉との間に空白を入れず、前後で対にします（例：**強調**）。${meantAsSign(found, '印として出すなら「', '」と書きます。')}`,
    ({ found }) =>
      `“${found}” will be shown as it is. Emphasis is a pair of “**” with no space between it and the words${meantAsSign(found, '; where the sign itself is meant, write “', '”')}.`,
  ),
  'stray-mark': error(
    '主な活動 [#highlights]',
    ({ found }) =>
      `「${found}」がそのまま表示されます。見出しの「##」は行の始めに、印の「[#…]」は見出しの終わりに書きます。`,
    ({ found }) => `“${found}” will be shown as it is. “##” begins the line of a heading, “[#…]” ends it.`,
  ),
  'bare-address': warning(
    'くわしくはhttps://example.com/へ。',
    ({ value }) =>
      `「${value}」は、押せない文字のまま表示されます。[言葉](https://…) の形のリンクにしてください。`,
    ({ value }) => `“${value}” is shown as plain text. Make it a link: [words](https://…).`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | MaskProblem

/** Signs that Markdown left in the words of a body, or took for emphasis within a word. */
export const problemsOfSigns = (file: string, tree: Root, text: string): readonly Finding<ProblemKind>[] => {
  const nodes = descendants(tree)
  const within = (type: Nodes['type']) =>
    new Set(nodes.flatMap((node) => (node.type === type ? descendants(node) : [])))
  const [linked, headed] = [within('link'), within('heading')]
  return nodes
    .flatMap((node): Noticed<ProblemKind>[] => {
      if (node.type === 'emphasis' && /\w/.test(text[startOf(node) - 1] ?? ''))
        return [{ kind: 'stray-emphasis', offset: startOf(node), detail: { found: '*' } }]
      if (node.type !== 'text') return []
      return problemsOfText(text, node, [
        ...leftOver,
        ...(linked.has(node) ? [] : [bareAddress]),
        ...(headed.has(node) ? [] : [markOfHeading]),
      ])
    })
    .map((finding) => ({ file, ...finding }))
}

type Sign = readonly [pattern: RegExp, notice: (found: string) => Noticed<ProblemKind>]

/** Signs of Markdown that stand in the text as readers would see them; a backslash before one says that it is meant. */
const leftOver: readonly Sign[] = [
  [
    /(?<!\\)(?:\*\*|[＊＿]{2}|__)|(?<![\\*\w\s])\*(?!\*)|(?<![\\*])\*(?![*\w\s])|(?<!\S)\*(?=[A-Za-z])|(?<=[A-Za-z])\*(?!\S)|(?<![\w@\\])_(?![\s_])[^_\n]*(?<![\s\\])_/,
    (found) => ({ kind: 'stray-emphasis', detail: { found } }),
  ],
  [/#{2,}|＃{2,}/, (found) => ({ kind: 'stray-mark', detail: { found } })],
  [/~~[^~\n]+~~/, () => unused('取り消し線（~~…~~）', 'struck-out words (~~…~~)')],
  [/(?<!\\)[\]］][(（](?=https?:|www\.|[/#])\S*/, (value) => ({ kind: 'wide-link', detail: { value } })],
]

const markOfHeading: Sign = [/\[#[a-z0-9-]+\]/, (found) => ({ kind: 'stray-mark', detail: { found } })]

const bareAddress: Sign = [
  /(?:https?:\/\/|www\.)[\w\-./?=&%#~+:]+/,
  (value) => ({ kind: 'bare-address', detail: { value } }),
]

const problemsOfText = (text: string, node: Text, signs: readonly Sign[]): Noticed<ProblemKind>[] => {
  const offset = startOf(node)
  const raw = text.slice(offset, node.position?.end.offset)
  return signs.flatMap(([pattern, notice]) => {
    const { 0: found, index } = pattern.exec(raw) ?? {}
    return found === undefined || index === undefined ? [] : [{ offset: offset + index, ...notice(found) }]
  })
}
