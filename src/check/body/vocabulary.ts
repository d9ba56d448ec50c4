import type { Link, Nodes, Root } from 'mdast'
import { locales, original, translationIds, type Locale } from '#i18n/locales.ts'
import { kinds } from '#schema/kinds.ts'
import { httpsAddress } from '#schema/link.ts'
import { descendants, headingId, startOf, textOf } from '#source/body.ts'
import type { Finding, Noticed } from '#source/finding.ts'
import { problemsOfHeadings } from './headings.ts'
import { components, unused } from '#source/mask.ts'

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
  return [
    ...nodes.flatMap((node) =>
      problemsOfNode(node, locale, ids).map((finding) => ({ offset: startOf(node), ...finding })),
    ),
    ...problemsOfHeadings(headings, ids, text),
  ].map((finding) => ({ file, ...finding }))
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const problemsOfNode = (node: Nodes, locale: Locale, ids: readonly (string | undefined)[]): Noticed[] => {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return problemsOfComponent(node)
  if (node.type === 'link') return problemsOfLink(node, locale, ids)
  if (node.type === 'paragraph' && isTable(textOf(node).split('\n'))) return [unused('表', 'tables')]
  if ((node.type === 'linkReference' || node.type === 'definition') && node.identifier.startsWith('^'))
    return [unused('脚注（[^1]）', 'footnotes')]
  return used.has(node.type) ? [] : [unused(...(names[node.type] ?? ([node.type, node.type] as const)))]
}

/** A row between bars, or rows with bars on adjoining lines. */
const isTable = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) =>
      /^[ \t]*[|｜].*[|｜][ \t]*$/.test(line) || (/[|｜]/.test(line) && /[|｜]/.test(lines[index + 1] ?? '')),
  )

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
  if (httpsAddress.test(url)) return []
  // A heading whose id cannot be read may be the one that is meant.
  if (url.startsWith('#'))
    return ids.includes(url.slice(1)) || ids.includes(undefined) ? [] : [{ kind: 'unknown-anchor', detail }]
  if (!/^\/(?!\/)/.test(url)) return [{ kind: 'link-not-https', detail }]
  const target =
    translationIds.find((id) => url.startsWith(`/${locales[id].prefix}/`) || url.endsWith(`.${id}.pdf`)) ??
    original
  return target === locale ? [] : [{ kind: 'link-to-other-language', detail }]
}
