import type { Link, Nodes, Root } from 'mdast'
import type { ProblemKind as FieldsProblem } from '#check/fields/fields.ts'
import { original, prefixOf, translationIds, type Locale } from '#i18n/locales.ts'
import { httpsAddress } from '#schema/named.ts'
import { descendants, headingId, startOf } from '#source/body.ts'
import { type Finding, type Noticed, type Row, error } from '#source/finding.ts'
import { type ProblemKind as MaskProblem, unused } from '#source/mask.ts'
import { components, isComponent, isIds, isWhole, markup, type Component } from '#source/vocabulary.ts'
import { type ProblemKind as ContactProblem, problemsOfOtherLink } from './contact-links.ts'
import { type ProblemKind as HeadingsProblem, problemsOfHeadings } from './headings.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'inline-component': error(
    'See <Photo id="camp" /> here',
    ({ name }) => `<${name}> は前後に空行を置き、一行に単独で書いてください。`,
    ({ name }) => `<${name}> stands on a line of its own, with an empty line before and after.`,
  ),
  'link-to-other-language': error(
    'In November we visited Viet Nam (see also the [camp](/2023/activities/b1/) a',
    ({ value }) => `「${value}」は別の言語のページです。この文章と同じ言語のページへリンクしてください。`,
    ({ value }) =>
      `“${value}” is a page in the other language. Link to the page in the language of this text.`,
  ),
  'unknown-anchor': error(
    'In November we visited Viet Nam (see also the [camp](/en/2023/activities/b1/',
    ({ value }) => `「${value}」という印の見出しがこの本文にありません。`,
    ({ value }) => `No heading of this body has the id “${value}”.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | MaskProblem | HeadingsProblem | FieldsProblem | ContactProblem

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

/** What a body holds beyond headings, lists, tables, quotations, emphasis, links and the components. */
export const problemsOfVocabulary = (
  file: string,
  locale: Locale,
  tree: Root,
  text: string,
): readonly Finding<ProblemKind>[] => {
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

const problemsOfNode = (
  node: Nodes,
  locale: Locale,
  ids: readonly (string | undefined)[],
): Noticed<ProblemKind>[] => {
  if (isComponent(node)) return problemsOfComponent(node)
  if (node.type === 'link') return problemsOfLink(node, locale, ids)
  return markup.has(node.type) ? [] : [unused(...(names[node.type] ?? ([node.type, node.type] as const)))]
}

const problemsOfComponent = (node: Component): Noticed<ProblemKind>[] => {
  const name = node.name ?? ''
  const attribute = components[name]
  if (attribute === undefined) return [{ kind: 'unknown-component', detail: { name } }]
  if (node.type === 'mdxJsxTextElement') return [{ kind: 'inline-component', detail: { name } }]
  if (isWhole(node)) return []
  const [only] = node.attributes
  const value =
    only?.type === 'mdxJsxAttribute' && /^(?:ids?|src|name|file)$/.test(only.name) ? only.value : undefined
  return [{ kind: 'wrong-attribute', detail: { name, attribute, ...meantIds(name, attribute, value) } }]
}

/** The tag as it was meant: without the ending of a file name, with spaces in the place of commas. */
const meantIds = (name: string, attribute: string, value: unknown) => {
  if (typeof value !== 'string') return {}
  const ids =
    components[name] === 'id'
      ? value
          .trim()
          .replace(/^.*\//, '')
          .replace(/\.[a-z]+$/i, '')
      : value
          .split(/[\s,、，]+/)
          .filter(Boolean)
          .join(' ')
  return isIds(name, ids) ? { right: `<${name} ${attribute}="${ids}" />` } : {}
}

const problemsOfLink = (
  { url }: Link,
  locale: Locale,
  ids: readonly (string | undefined)[],
): Noticed<ProblemKind>[] => {
  const detail = { value: url }
  if (httpsAddress.test(url)) return []
  // A heading whose id cannot be read may be the one that is meant.
  if (url.startsWith('#'))
    return ids.includes(url.slice(1)) || ids.includes(undefined) ? [] : [{ kind: 'unknown-anchor', detail }]
  if (!/^\/(?!\/)/.test(url)) return [...problemsOfOtherLink(url)]
  const target =
    translationIds.find((id) => url.startsWith(`/${prefixOf(id)}/`) || url.endsWith(`.${id}.pdf`)) ?? original
  return target === locale ? [] : [{ kind: 'link-to-other-language', detail }]
}
