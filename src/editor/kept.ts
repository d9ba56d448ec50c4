import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { entryText, flowText, isObject, itemText, type Data } from './yaml-text.ts'

/**
 * A YAML text with other values: every line whose value is as it was stays as it is, comments and order, too; what is
 * new follows at the end.
 */
export const keptYaml = (text: string, data: Data): string => {
  const { contents, errors } = parseDocument(text)
  if (errors.length || !isMap(contents)) return entriesText(data, 0)
  const first = lineStart(text, rangeOf(contents)[0])
  const last = lineEnd(text, rangeOf(contents)[1])
  return text.slice(0, first) + keptMap({ text, indent: 0 }, contents, data) + text.slice(last)
}

/** The text of a map in block style, from nothing. */
export const entriesText = (data: Data, indent: number): string =>
  Object.entries(data)
    .map(([key, value]) => entryText(key, value, indent))
    .join('')

type Within = { readonly text: string; readonly indent: number }

const keptMap = (within: Within, map: YAMLMap, data: Data): string => {
  const { text, indent } = within
  const known = new Set<string>()
  let at = lineStart(text, rangeOf(map)[0])
  let written = ''
  for (const pair of map.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
    const [start, end] = linesOf(text, pair)
    // What stands before an entry, comments and empty lines, stays with it.
    const lead = text.slice(at, start)
    at = end
    known.add(key)
    const value = data[key]
    if (value !== undefined) written += lead + keptEntry(within, text.slice(start, end), pair, key, value)
  }
  const fresh = Object.fromEntries(Object.entries(data).filter(([key]) => !known.has(key)))
  return written + entriesText(fresh, indent)
}

const keptEntry = (
  within: Within,
  lines: string,
  { value: node }: Pair,
  key: string,
  value: unknown,
): string => {
  const { text, indent } = within
  if (!isNode(node)) return entryText(key, value, indent)
  if (isSame(jsOf(text, node), value)) return lines
  const head = `${' '.repeat(indent)}${key}:\n`
  if (isMap(node) && !node.flow && isObject(value))
    return head + keptMap({ text, indent: columnOf(text, rangeOf(node)[0]) }, node, value)
  if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0)
    return head + keptItems(within, node.items, value)
  if ((isMap(node) || isSeq(node)) && node.flow) {
    const flow = `${' '.repeat(indent)}${key}: ${flowText(value)}\n`
    if (flow.length <= widest || !lines.trimEnd().includes('\n')) return flow
  }
  return entryText(key, value, indent)
}

/** As wide as a list may be in one line. */
const widest = 120

/** Items that are as they were keep their lines, wherever in the list they now stand; comments stay before their item. */
const keptItems = (
  { text, indent }: Within,
  items: readonly unknown[],
  values: readonly unknown[],
): string => {
  const nodes = items.filter(isNode)
  const ends = nodes.map((node) => lineEnd(text, rangeOf(node)[1]))
  const first = nodes[0] ? lineStart(text, rangeOf(nodes[0])[0]) : 0
  const left = new Set(nodes.keys())
  const found = values.map((value) => {
    const at = [...left].find((index) => isSame(jsOf(text, nodes[index]), value))
    if (at !== undefined) left.delete(at)
    return at
  })
  const from = (index: number) => ends[index - 1] ?? first
  const lead = (index: number) => text.slice(from(index), lineStart(text, rangeOf(nodes[index])[0]))
  return values
    .map((value, index) => {
      const at = found[index]
      if (at !== undefined) return text.slice(from(at), ends[at])
      return (left.has(index) ? lead(index) : '') + itemText(value, indent + 2)
    })
    .join('')
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value

const rangeOf = (node: Node | undefined): [number, number] =>
  node?.range ? [node.range[0], node.range[1]] : [0, 0]

/** The lines from a key to the end of its value. */
const linesOf = (text: string, { key, value }: Pair): [number, number] => {
  const [start, keyEnd] = isNode(key) ? rangeOf(key) : [0, 0]
  const end = isNode(value) ? Math.max(keyEnd, rangeOf(value)[1]) : keyEnd
  return [lineStart(text, start), lineEnd(text, end)]
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line of what ends at a place, which may be the beginning of the next one. */
const lineEnd = (text: string, at: number): number => {
  const last = text.slice(0, at).trimEnd().length
  const end = text.indexOf('\n', last)
  return end < 0 ? text.length : end + 1
}

const columnOf = (text: string, at: number): number => at - lineStart(text, at)

const jsOf = (text: string, node: Node | undefined): unknown => parseDocument(dedented(text, node)).toJS()

/** The text of a node by itself. */
const dedented = (text: string, node: Node | undefined): string => {
  const [start, end] = rangeOf(node)
  return ' '.repeat(columnOf(text, start)) + text.slice(start, end)
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** The same with the entries of every map in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
