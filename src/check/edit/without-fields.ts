import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { Document } from '#source/document.ts'
import { splitFrontMatter } from '#source/front-matter.ts'

/** The text of a file without some of its fields; all else, comments and bodies too, stays byte for byte as it was. */
export const withoutFields = (
  { file, located, text = '' }: Pick<Document, 'file' | 'located' | 'text'>,
  names: readonly string[],
): string => {
  const { parts } =
    located.locale === undefined ? { parts: { start: 0, end: text.length } } : splitFrontMatter(file, text)
  if (!parts) return text
  const { contents, errors } = parseDocument(text.slice(parts.start, parts.end), { logLevel: 'error' })
  if (!isMap(contents) || contents.flow || errors.length) return text
  return contents.items.reduceRight((rest, { key, value }) => {
    if (!isScalar(key) || !key.range || !names.includes(String(key.value))) return rest
    const [, keyEnd] = key.range
    const end = parts.start + ((isNode(value) && value.range?.[1]) || keyEnd)
    const after = rest.slice(end)
    const rests = rest[end - 1] === '\n' ? after : after.replace(/^.*(?:\n|$)/, '')
    return rest.slice(0, parts.start + key.range[0]) + rests
  }, text)
}
