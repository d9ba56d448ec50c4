import type { Heading, Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingMark } from '#schema/heading.ts'
import { type Finding, type Row, error } from './finding.ts'
import { type ProblemKind as MaskProblem, maskSlips } from './mask.ts'
import { remarkTables } from './bar-tables.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'bad-mdx': error(
    'id="camp" />',
    ({ message }) => `本文を読めません（${message}）。この行の記号を確かめてください。`,
    ({ message }) => `The body cannot be read: ${message}. Look at the signs in this line.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | MaskProblem

/** The body of an MDX file as a tree; undefined where it cannot be read. Slips were masked in its text, not mended. */
export type Body = {
  readonly tree: Root | undefined
  readonly masked: string
  readonly findings: readonly Finding<ProblemKind>[]
}

const processor = unified().use(remarkParse).use(remarkTables).use(remarkMdx).use(remarkCjkFriendly).freeze()

/** Reads the body that begins at `from`; every position in the tree is one of the whole file. */
export const readBody = (file: string, text: string, from: number): Body => {
  const blank = text.slice(0, from).replace(/[^\r\n]/g, ' ')
  const { masked, slips } = maskSlips(blank + text.slice(from), from)
  const findings = slips.map(({ kind, detail, start }): Finding<ProblemKind> => ({
    kind,
    file,
    offset: start,
    detail: detail ?? {},
  }))
  try {
    return { tree: processor.parse(masked), masked, findings }
  } catch (reason) {
    return { tree: undefined, masked, findings: [...findings, { file, ...failure(reason, from) }] }
  }
}

const failure = (reason: unknown, from: number): Omit<Finding<ProblemKind>, 'file'> => {
  const message = reason instanceof Error ? reason.message : String(reason)
  const offset = offsetOf(reason) ?? from
  if (/closing tag|end of file|before name/.test(message)) return { kind: 'unclosed-tag', offset }
  return { kind: 'bad-mdx', offset, detail: { message } }
}

const offsetOf = (reason: unknown): number | undefined => {
  if (typeof reason !== 'object' || reason === null || !('place' in reason)) return undefined
  const { place } = reason
  const point = typeof place === 'object' && place !== null && 'start' in place ? place.start : place
  if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined
  return typeof point.offset === 'number' ? point.offset : undefined
}

/** Where a node begins in its file. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0

/** The text of a node as readers see it, without ids of headings. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  const text = 'children' in node ? node.children.map(textOf).join('') : ''
  return node.type === 'heading' ? text.replace(headingMark, '') : text
}

/** The id at the end of a heading: `## 見出し [#id]`. */
export const headingId = (heading: Heading): string | undefined => {
  const last = heading.children.at(-1)
  return last?.type === 'text' ? headingMark.exec(last.value)?.[1] : undefined
}

/** A node and all that is in it, in the order of the text. */
export const descendants = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(descendants) : []),
]
