import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml'
import type { Document } from '#source/document.ts'
import { splitFrontMatter } from '#source/front-matter.ts'

type Text = Pick<Document, 'file' | 'located' | 'text'>

/** The text of a file without some of its fields; all else, comments and bodies too, stays byte for byte as it was. */
export const withoutFields = (document: Text, names: readonly string[]): string => {
  const { text = '' } = document
  const { fields, at } = fieldsOf(document)
  if (!fields || fields.flow) return text
  return fields.items.reduceRight((rest, { key, value }) => {
    if (!isScalar(key) || !key.range || !names.includes(String(key.value))) return rest
    const [, keyEnd] = key.range
    const end = at + ((isNode(value) && value.range?.[1]) || keyEnd)
    const after = rest.slice(end)
    const rests = rest[end - 1] === '\n' ? after : after.replace(/^.*(?:\n|$)/, '')
    return rest.slice(0, at + key.range[0]) + rests
  }, text)
}

/** The text of a file with a line more before its fields, or before those of one of its fields; as it was where these cannot be read. */
export const withField = (document: Text, line: string, inField?: string): string => {
  const { text = '' } = document
  const { fields, at } = fieldsOf(document)
  const found: unknown = inField === undefined ? fields : fields?.get(inField)
  const first = isMap(found) ? found.items[0]?.key : undefined
  if (!isMap(found) || !isScalar(first) || !first.range) return text
  const start = at + first.range[0]
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return text.slice(0, start) + line + (found.flow ? ', ' : `\n${indent}`) + text.slice(start)
}

/** The fields of a file, and where their text begins. */
const fieldsOf = ({ file, located, text = '' }: Text): { fields: YAMLMap | undefined; at: number } => {
  const { parts } =
    located.locale === undefined ? { parts: { start: 0, end: text.length } } : splitFrontMatter(file, text)
  if (!parts) return { fields: undefined, at: 0 }
  const { contents, errors } = parseDocument(text.slice(parts.start, parts.end), { logLevel: 'error' })
  return { fields: isMap(contents) && !errors.length ? contents : undefined, at: parts.start }
}
