import type { Nodes, Paragraph, Root } from 'mdast'
import { isJapanese, type Locale } from '#i18n/locales.ts'
import { startOf } from '#source/body.ts'
import type { Finding } from '#source/finding.ts'

type Container = 'paragraph' | 'listItem' | 'blockquote'

/**
 * Lines that Markdown joins with the line above (CommonMark 0.31, 4.8): in Japanese always, since a space then stands
 * between them; elsewhere only where a new paragraph or quotation was meant, as wrapped lines do no harm. Rows of a
 * table are left out.
 */
export const problemsOfLines = (file: string, locale: Locale, tree: Root, text: string): readonly Finding[] =>
  paragraphsIn(tree, 'paragraph').flatMap(({ paragraph, container }) => {
    const start = startOf(paragraph)
    const lines = text.slice(start, paragraph.position?.end.offset).split('\n')
    const longest = Math.max(usualWrap, ...lines.map(({ length }) => length))
    return lines.slice(1).flatMap((line, index): Finding[] => {
      const before = lines[index] ?? ''
      const isMeant =
        isJapanese(locale) ||
        isLazy(line, container) ||
        (sentenceEnd.test(before) && !isWrapped(before, longest))
      const begin = start + lines.slice(0, index + 1).join('\n').length + 1
      if (!isMeant || hardBreak.test(before) || /^\s*\|/.test(line)) return []
      const offset = begin + line.search(/[^>\s]|$/)
      return [{ kind: 'joined-lines', file, offset, detail: { container } }]
    })
  })

const paragraphsIn = (
  node: Nodes,
  container: Container,
): { paragraph: Paragraph; container: Container }[] => {
  if (node.type === 'paragraph') return [{ paragraph: node, container }]
  const inner = node.type === 'listItem' || node.type === 'blockquote' ? node.type : container
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child, inner)) : []
}

/** Whether a line goes on with what is above it though it bears no sign of that (CommonMark 0.31, 5.1 and 5.2). */
const isLazy = (line: string, container: Container): boolean =>
  (container === 'blockquote' && !/^\s*>/.test(line)) || (container === 'listItem' && /^\S/.test(line))

/** Whether a line is as long as those of wrapped text, so that a sentence may end with it by chance. */
const isWrapped = ({ length }: string, longest: number): boolean =>
  length > 0.7 * longest && length <= longestWrap

const usualWrap = 70
const longestWrap = 120
const sentenceEnd = /[.!?。！？]["'”’」』)）*\]]*\s*$/
const hardBreak = /(?: {2}|\\)\r?$/
