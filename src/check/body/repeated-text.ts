import { hasMark } from '#check/words/unwritten.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'repeated-text': judged(
    'words',
    '> It was very instructive.',
    ({ words }) => `「${words}」が、この本文に二度あります。貼り付けが重なったなら、一つを消してください。`,
    ({ words }) => `“${words}” stands twice in this body. Delete one of them if it was pasted twice.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** So many letters are not written twice by chance. */
const telling = 12

/** Paragraphs and items of a body that an earlier one of it says word for word. */
export const problemsOfRepetition = ({ file, sections = [] }: Document): readonly Finding<ProblemKind>[] => {
  const seen = new Set<string>()
  return sections.flatMap(({ blocks, cells }) =>
    (cells ? [] : blocks).flatMap(({ text, offset }): readonly Finding<ProblemKind>[] => {
      const plain = text.replace(/\s+/g, ' ').trim()
      if (plain.length < telling || hasMark(plain)) return []
      const isNew = !seen.has(plain)
      seen.add(plain)
      return isNew ? [] : [{ kind: 'repeated-text', file, offset, detail: { words: plain.slice(0, 40) } }]
    }),
  )
}
