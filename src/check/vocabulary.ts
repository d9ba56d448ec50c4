import type { Heading, Link, Nodes, Root, Text } from 'mdast'
import { locales, original, translationIds, type Locale } from '#i18n/locales.ts'
import { kinds } from '#schema/kinds.ts'
import { headingId, startOf, textOf } from './body.ts'
import type { Finding } from './finding.ts'
import { components } from './markup.ts'

/** What a body may hold beside its components. */
const used = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
  'link',
  'break',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

const names: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  code: ['コードの囲み（```）', 'blocks of code'],
  inlineCode: ['コードの囲み（`）', 'inline code'],
  image: ['画像（![…](…)）', 'images written as ![…](…)'],
  imageReference: ['画像（![…][…]）', 'images written as ![…][…]'],
  thematicBreak: ['区切り線（---）', 'rules (---)'],
  html: ['HTML', 'HTML'],
  definition: ['リンクの定義（[…]: …）', 'link definitions'],
  linkReference: ['参照のリンク（[…][…]）', 'links by reference'],
  mdxFlowExpression: ['{ }', 'expressions'],
  mdxTextExpression: ['{ }', 'expressions'],
  mdxjsEsm: ['import・export', 'import or export'],
}

/** What a body holds beyond headings, lists, quotations, emphasis, links and the components. */
export const problemsOfVocabulary = (
  file: string,
  locale: Locale,
  tree: Root,
  text: string,
): readonly Finding[] => {
  const nodes = descendants(tree)
  const headings = nodes.filter((node) => node.type === 'heading')
  const ids = headings.map(headingId)
  const within = (type: Nodes['type']) =>
    new Set(nodes.flatMap((node) => (node.type === type ? descendants(node) : [])))
  const [linked, headed] = [within('link'), within('heading')]
  return [
    ...nodes.flatMap((node) =>
      problemsOfNode(node, locale, ids).map((finding) => ({ offset: startOf(node), ...finding })),
    ),
    ...nodes
      .filter((node) => node.type === 'text')
      .flatMap((node) => [
        ...problemsOfText(text, node, leftOver),
        ...(linked.has(node) ? [] : problemsOfText(text, node, [bareAddress])),
        ...(headed.has(node) ? [] : problemsOfText(text, node, [markOfHeading])),
      ]),
    ...problemsOfHeadings(headings, ids),
  ].map((finding) => ({ file, ...finding }))
}

type Noticed = Omit<Finding, 'file'>
type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** A node and all that is in it, in the order of the text. */
export const descendants = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(descendants) : []),
]

const problemsOfNode = (node: Nodes, locale: Locale, ids: readonly (string | undefined)[]): Noticed[] => {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return problemsOfComponent(node)
  if (isEmpty(node)) return [{ kind: 'empty-part', detail: parts[node.type] ?? {} }]
  if (node.type === 'link') return problemsOfLink(node, locale, ids)
  if (node.type === 'paragraph' && isTable(textOf(node).split('\n'))) return [unused(['表', 'tables'])]
  if ((node.type === 'linkReference' || node.type === 'definition') && node.identifier.startsWith('^'))
    return [unused(['脚注（[^1]）', 'footnotes'])]
  return used.has(node.type) ? [] : [unused(names[node.type] ?? [node.type, node.type])]
}

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

type Sign = readonly [pattern: RegExp, notice: (found: string) => Noticed]

/** Signs of Markdown that stand in the text as readers would see them; a backslash before one says that it is meant. */
const leftOver: readonly Sign[] = [
  [
    /(?<!\\)(?:\*\*|[＊＿]{2}|__)|(?<![\\*\w\s])\*(?!\*)|(?<![\\*])\*(?![*\w\s])|(?<!\S)\*(?=[A-Za-z])|(?<=[A-Za-z])\*(?!\S)|(?<![\w@\\])_(?![\s_])[^_\n]*(?<![\s\\])_/,
    (found) => ({ kind: 'stray-emphasis', detail: { found } }),
  ],
  [/#{2,}|＃{2,}/, (found) => ({ kind: 'stray-mark', detail: { found } })],
  [/~~[^~\n]+~~/, () => unused(['取り消し線（~~…~~）', 'struck-out words (~~…~~)'])],
  [/\[\^[^\]\s]+\]/, () => unused(['脚注（[^1]）', 'footnotes'])],
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

/** A row between bars, or rows with bars on adjoining lines. */
const isTable = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) =>
      /^[ \t]*[|｜].*[|｜][ \t]*$/.test(line) || (/[|｜]/.test(line) && /[|｜]/.test(lines[index + 1] ?? '')),
  )

const unused = ([ja, en]: readonly [string, string]): Noticed => ({
  kind: 'markup-not-used',
  detail: { ja, en },
})

const problemsOfComponent = (node: Component): Noticed[] => {
  const name = node.name ?? ''
  const attribute = components[name]
  if (attribute === undefined) return [{ kind: 'unknown-component', detail: { name } }]
  if (node.type === 'mdxJsxTextElement') return [{ kind: 'inline-component', detail: { name } }]
  const [only, ...more] = node.attributes
  const value = only?.type === 'mdxJsxAttribute' && only.name === attribute ? only.value : undefined
  return typeof value === 'string' && !more.length && isIds(name, value)
    ? []
    : [{ kind: 'wrong-attribute', detail: { name, attribute, ...meantIds(name, attribute, value) } }]
}

/** The tag as it was meant: without the ending of a file name, with spaces in the place of commas. */
const meantIds = (name: string, attribute: string, value: unknown) => {
  if (typeof value !== 'string') return {}
  const ids =
    name === 'Photo'
      ? value.trim().replace(/\.[a-z]+$/i, '')
      : value
          .split(/[\s,、，]+/)
          .filter(Boolean)
          .join(' ')
  return isIds(name, ids) ? { right: `<${name} ${attribute}="${ids}" />` } : {}
}

/** One id for a photo, ids with one space between them for metrics: the site looks them up as they stand. */
const isIds = (name: string, value: string) =>
  name === 'Photo' ? kinds.photos.id.test(value) : value.split(' ').every((id) => kinds.metrics.id.test(id))

const problemsOfLink = ({ url }: Link, locale: Locale, ids: readonly (string | undefined)[]): Noticed[] => {
  const detail = { value: url }
  if (/^https:\/\/[^/\s]+/.test(url)) return []
  // A heading whose id cannot be read may be the one that is meant.
  if (url.startsWith('#'))
    return ids.includes(url.slice(1)) || ids.includes(undefined) ? [] : [{ kind: 'unknown-anchor', detail }]
  if (!/^\/(?!\/)/.test(url)) return [{ kind: 'link-not-https', detail }]
  const target =
    translationIds.find((id) => url.startsWith(`/${locales[id].prefix}/`) || url.endsWith(`.${id}.pdf`)) ??
    original
  return target === locale ? [] : [{ kind: 'link-to-other-language', detail }]
}

/** Ids that the page around a body, or the printed edition, gives to parts of its own. */
const reserved =
  /^(main|menu|goals|activities|contents|plan|organisation|timeline|places|partners|about|(photo|metric|area|activity|partner|place|event)-.*)$/

/** What stands in the place of an id though it is none: ［＃story］, [#様子], [# story]. */
const idLike = /[[［]\s*[#＃][^\]］]*[\]］]?\s*$/

const withoutId = (heading: Heading): Noticed => {
  const [found] = idLike.exec(textOf(heading)) ?? []
  return found
    ? { kind: 'wrong-heading-id', detail: { found: found.trim() } }
    : { kind: 'heading-without-id' }
}

const problemsOfHeadings = (headings: readonly Heading[], ids: readonly (string | undefined)[]): Noticed[] =>
  headings.flatMap((heading, index): Noticed[] => {
    const id = ids[index]
    const offset = startOf(heading)
    const before = headings[index - 1]?.depth ?? 1
    return [
      ...(id === undefined ? [{ offset, ...withoutId(heading) }] : []),
      ...(id !== undefined && ids.indexOf(id) !== index
        ? [{ kind: 'repeated-heading-id', offset, detail: { id } } as const]
        : []),
      ...(id !== undefined && reserved.test(id)
        ? [{ kind: 'reserved-heading-id', offset, detail: { id } } as const]
        : []),
      ...(heading.depth < 2 || heading.depth > 3 || heading.depth > before + 1
        ? [{ kind: 'heading-level', offset } as const]
        : []),
    ]
  })
