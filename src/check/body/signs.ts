import type { Nodes, Root, Text } from 'mdast'
import { descendants, startOf } from '#source/body.ts'
import type { Finding, Noticed } from '#source/finding.ts'
import { unused } from '#source/mask.ts'

/** Signs that Markdown left in the words of a body, or took for emphasis within a word. */
export const problemsOfSigns = (file: string, tree: Root, text: string): readonly Finding[] => {
  const nodes = descendants(tree)
  const within = (type: Nodes['type']) =>
    new Set(nodes.flatMap((node) => (node.type === type ? descendants(node) : [])))
  const [linked, headed] = [within('link'), within('heading')]
  return nodes
    .flatMap((node): Noticed[] => {
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

type Sign = readonly [pattern: RegExp, notice: (found: string) => Noticed]

/** Signs of Markdown that stand in the text as readers would see them; a backslash before one says that it is meant. */
const leftOver: readonly Sign[] = [
  [
    /(?<!\\)(?:\*\*|[＊＿]{2}|__)|(?<![\\*\w\s])\*(?!\*)|(?<![\\*])\*(?![*\w\s])|(?<!\S)\*(?=[A-Za-z])|(?<=[A-Za-z])\*(?!\S)|(?<![\w@\\])_(?![\s_])[^_\n]*(?<![\s\\])_/,
    (found) => ({ kind: 'stray-emphasis', detail: { found } }),
  ],
  [/#{2,}|＃{2,}/, (found) => ({ kind: 'stray-mark', detail: { found } })],
  [/~~[^~\n]+~~/, () => unused('取り消し線（~~…~~）', 'struck-out words (~~…~~)')],
  [/\[\^[^\]\s]+\]/, () => unused('脚注（[^1]）', 'footnotes')],
  [/(?<!\\)[\]］][(（](?=https?:|www\.|[/#])\S*/, (value) => ({ kind: 'wide-link', detail: { value } })],
]

const markOfHeading: Sign = [/\[#[a-z0-9-]+\]/, (found) => ({ kind: 'stray-mark', detail: { found } })]

const bareAddress: Sign = [
  /(?:https?:\/\/|www\.)[\w\-./?=&%#~+:]+/,
  (value) => ({ kind: 'bare-address', detail: { value } }),
]

const problemsOfText = (text: string, node: Text, signs: readonly Sign[]): Noticed[] => {
  const offset = startOf(node)
  const raw = text.slice(offset, node.position?.end.offset)
  return signs.flatMap(([pattern, notice]) => {
    const { 0: found, index } = pattern.exec(raw) ?? {}
    return found === undefined || index === undefined ? [] : [{ offset: offset + index, ...notice(found) }]
  })
}
