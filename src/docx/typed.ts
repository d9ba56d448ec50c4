import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { textOf } from '#source/body.ts'
import { type Told, told } from './told.ts'

/** The sign or number that a line begins with, and whether it numbers its line. */
type Mark = { readonly kind: string; readonly ordered: boolean; readonly length: number }

const marks: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['circled', /^[①-⑳❶-❿➀-➓]/],
  ['bracketed', /^[(（][\d０-９]{1,2}[)）]/],
  ['half', /^[\d０-９]{1,2}[)）]/],
  ['numbered', /^(?:[\d０-９]{1,2}[．、]|[\d０-９]{1,2}\.(?![\d０-９]))/],
  ['lettered', /^(?:[(（][a-zA-Zア-オ][)）]|[a-zア-オ][)）．])/],
]

const bullet =
  /^(?:[・･•●○◦‣⁃∙▪▫■□◆◇➢➤►▸▶✓✔☑☐➔✧＊]|[\uF020-\uF0FF]|[*o](?=[\s\u3000])|[-‐–—―－−ー](?=[\s\u3000]))/

const markOf = (node: Paragraph): Mark | undefined => {
  const text = textOf(node)
  const lead = /^[\s\u3000]*/.exec(text)?.[0].length ?? 0
  const line = text.slice(lead)
  for (const [kind, pattern] of marks) {
    const [found] = pattern.exec(line) ?? []
    if (found) return { kind, ordered: true, length: lead + found.length }
  }
  const [found] = bullet.exec(line) ?? []
  return found ? { kind: found, ordered: false, length: lead + found.length } : undefined
}

/** A text whose typed bullets and numbers are lists, and whose typed headings are headings. */
export const withTyped = (root: Root): { readonly root: Root; readonly told: readonly Told[] } => {
  const all: Told[] = []
  const children: RootContent[] = []
  for (let at = 0; at < root.children.length; at += 1) {
    const run = runFrom(root.children.slice(at))
    const [node] = root.children.slice(at, at + 1)
    const heading = node && run.length < 2 ? headingLike(node) : undefined
    if (heading) {
      all.push(told('typed-heading', textOf(heading)))
      children.push(heading)
    } else if (run.length) {
      all.push(...run.map(({ line }) => told('typed-list', textOf(line))))
      children.push(...listsOf(run))
      at += run.length - 1
    } else if (node) children.push(node)
  }
  return { root: { ...root, children }, told: all }
}

type Marked = { readonly line: Paragraph; readonly mark: Mark }

/** Signs that begin headings as often as items. */
const titleSign = /^[■◆●▼□◇★☆▶]$/

/** The paragraphs at the beginning that have a mark; what may be a heading goes on only with its like. */
const runFrom = (nodes: readonly RootContent[]): readonly Marked[] => {
  const run: Marked[] = []
  for (const line of nodes) {
    const mark = line.type === 'paragraph' ? markOf(line) : undefined
    if (line.type !== 'paragraph' || !mark) break
    const isSign = titleSign.test(mark.kind) && run.some((other) => other.mark.kind !== mark.kind)
    if (isSign) break
    run.push({ line, mark })
  }
  return run
}

/** Lines with marks as lists: those further in than the first belong to the item above them. */
const listsOf = (run: readonly Marked[]): readonly List[] => {
  const least = Math.min(...run.map(({ line }) => indentOf(line)))
  const lists: Open[] = []
  let inner: Open | undefined
  for (const { line, mark } of run) {
    const item: ListItem = { type: 'listItem', spread: false, children: [withoutStart(line, mark.length)] }
    const own = {
      mark,
      list: { type: 'list', ordered: mark.ordered, spread: false, children: [item] } satisfies List,
    }
    const outer = lists.at(-1)
    const isInner = outer && indentOf(line) > least
    const open = isInner ? inner : outer
    if (open && goesOn(open.mark, mark)) open.list.children.push(item)
    else if (isInner) outer.list.children.at(-1)?.children.push(own.list)
    else lists.push(own)
    inner = isInner ? (open && goesOn(open.mark, mark) ? open : own) : undefined
  }
  return lists.map(({ list }) => list)
}

type Open = { readonly mark: Mark; readonly list: List }

const indentOf = (line: Paragraph) => /^[\s\u3000]*/.exec(textOf(line))?.[0].length ?? 0

/** Bullets go on whatever their sign; numbers only in the way that they are written. */
const goesOn = (mark: Mark, next: Mark) =>
  mark.ordered === next.ordered && (!mark.ordered || mark.kind === next.kind)

/** A paragraph without its first characters. */
const withoutStart = (paragraph: Paragraph, length: number): Paragraph => {
  let rest = length
  const cut = <N extends PhrasingContent>(node: N): N => {
    if (!rest) return node
    if (node.type === 'text') {
      const value = node.value.slice(rest)
      rest = Math.max(0, rest - node.value.length)
      return { ...node, value: rest ? value : value.replace(/^[\s\u3000]+/, '') }
    }
    return 'children' in node ? { ...node, children: node.children.map(cut) } : node
  }
  return {
    ...paragraph,
    children: paragraph.children.map(cut).filter((node) => textOf(node) || !('value' in node)),
  }
}

/** A paragraph that does the work of a heading: all bold, or with a sign of its own; with the sign left out. */
const headingLike = (node: RootContent): Heading | undefined => {
  if (node.type !== 'paragraph') return undefined
  const text = textOf(node).trim()
  if (text.length > 40 || /[。.!?！？]["'”’」』)）]?$/.test(text)) return undefined
  const [, marked] =
    /^[■◆●▼□◇★☆▶][\s\u3000]*(.+)$/.exec(text) ??
    /^[【《〈［](.+)[】》〉］]$/.exec(text) ??
    /^([\d０-９]{1,2}[．.、][^、]+)$/.exec(text) ??
    []
  const isBold = node.children.every(({ type }) => type === 'strong')
  const words = marked ?? (isBold ? text : undefined)
  return words ? { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] } : undefined
}
