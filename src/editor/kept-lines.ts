/**
 * A body as the form writes it, in the project's way of writing, in which every line that reads as one of the body
 * before is written as it was there.
 */
export const keptLines = (before: string, now: string): string => {
  const left = before.split('\n')
  return written(now)
    .map((line) => {
      const found = line.trim() ? left.findIndex((each) => plain(each) === plain(line)) : -1
      return found < 0 ? line : left.splice(found, 1)[0]
    })
    .join('\n')
}

/** What is read of a line, without the ways of writing it: marks of lists, signs of emphasis, sides of columns, backslashes, white space. */
const plain = (line: string): string =>
  line
    .replace(/^\s*[*+-](?=\s)/, '-')
    .replace(/\\(?=\p{P}|\p{S}|$)/gu, '')
    .replaceAll('_', '*')
    .replace(/^[\s|:-]*-[\s|:-]*$/, (rule) => rule.replace(/:?-+:?/g, '-'))
    .replace(/\s+/g, ' ')
    .trim()

/** Emphasis with the sign that Japanese needs, and lists within lists as far in as their marks are wide. */
const written = (body: string): string[] => {
  const lines = body.split('\n').map((line) => line.replace(/(?<![\w\\])_([^_\n]+)_(?!\w)/g, '*$1*'))
  const depths = lines.flatMap((line) => item.exec(line)?.[1]?.length ?? [])
  // Who wrote the marks of Markdown by hand has a way of writing.
  return depths.some((depth) => depth % deep) ? lines : narrowed(lines)
}

const item = /^( *)([-*+]|\d+[.)])(?= )/

/** How far in the form writes each list within a list. */
const deep = 4

const narrowed = (lines: readonly string[]): string[] => {
  const widths: number[] = []
  return lines.map((line) => {
    const [start = '', spaces = '', mark = ''] = item.exec(line) ?? []
    if (!mark) return line
    const level = spaces.length / deep
    widths.splice(level, widths.length, mark.length + 1)
    const indent = widths.slice(0, level).reduce((sum, width) => sum + width, 0)
    return `${' '.repeat(indent)}${mark}${line.slice(start.length)}`
  })
}
