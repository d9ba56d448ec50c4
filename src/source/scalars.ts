import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { Path } from '#schema/labels.ts'

/** A text inside YAML: its field, its value, and where it stands; `plain` without quotes. */
export type Scalar = {
  readonly path: Path
  readonly value: string
  readonly plain: boolean
  readonly start: number
  readonly end: number
}

type Walked = {
  readonly scalars: readonly Scalar[]
  /** Fields without a value. */
  readonly empty: readonly Omit<Scalar, 'value' | 'plain'>[]
  /** Where something stands that other YAML readers take differently: anchors, aliases, tags, odd names. */
  readonly forbidden: readonly number[]
}

/** Every text below a node of YAML, with its path. */
export const scalarsIn = (node: unknown, path: Path = []): Walked => {
  const own = isOdd(node) ? [node.range?.[0] ?? 0] : []
  const inner = isSeq(node)
    ? node.items.map((item, index) => scalarsIn(item, [...path, index]))
    : isMap(node)
      ? node.items.map(({ key, value }) => ofPair(key, value, path))
      : [ofScalar(node, path)]
  return {
    scalars: inner.flatMap(({ scalars }) => scalars),
    empty: inner.flatMap(({ empty }) => empty),
    forbidden: [...own, ...inner.flatMap(({ forbidden }) => forbidden)],
  }
}

const nothing: Walked = { scalars: [], empty: [], forbidden: [] }

const isOdd = (node: unknown): node is Node =>
  isAlias(node) || (isNode(node) && Boolean(node.tag || ('anchor' in node && node.anchor)))

const ofPair = (key: unknown, value: unknown, path: Path): Walked => {
  const name = nameOf(key)
  if (name === undefined || name === '<<' || name === '__proto__')
    return { ...nothing, forbidden: [isNode(key) ? (key.range?.[0] ?? 0) : 0] }
  return scalarsIn(value, [...path, name])
}

/** The name of a field; a number is one that a comma cut off: { en: May 1, 2023 }. */
const nameOf = (key: unknown): string | undefined => {
  const name = isScalar(key) ? key.value : undefined
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

const ofScalar = (node: unknown, path: Path): Walked => {
  if (!isScalar(node) || !node.range) return nothing
  const [start, end] = node.range
  if (node.value === null) return { ...nothing, empty: [{ path, start, end }] }
  if (typeof node.value !== 'string') return nothing
  return { ...nothing, scalars: [{ path, value: node.value, plain: node.type === 'PLAIN', start, end }] }
}

/** Where a field stands: at its value, or for `key` at its name; of a field that is not there, its parent. */
export const offsetIn = (contents: Node, path: Path, at: 'key' | 'value'): number => {
  let node: unknown = contents
  let offset = contents.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => nameOf(key) === step) : undefined
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const key = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
    if (at === 'key' && index === path.length - 1) return key ?? offset
    if (next === undefined || next === null) return key ?? offset
    node = next
    offset = (isScalar(next) || isMap(next) || isSeq(next) ? next.range?.[0] : undefined) ?? key ?? offset
  }
  return offset
}

/** The value at a path of plain data. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, step)?.value : undefined,
    data,
  )
