import type { Finding } from './finding.ts'

/** Where the fields and the body of an MDX file stand. */
export type Parts = { readonly start: number; readonly end: number; readonly body: number }

/** Splits an MDX file at its two lines of three hyphens. */
export const splitFrontMatter = (
  file: string,
  text: string,
): { parts: Parts | undefined; findings: readonly Finding[] } => {
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? []
  if (!opening) return { parts: undefined, findings: [{ kind: 'no-front-matter', file, offset: 0 }] }
  const closing = /^---.*(\r?\n|$)/m.exec(text.slice(opening.length))
  if (!closing) return { parts: undefined, findings: [{ kind: 'open-front-matter', file, offset: 0 }] }
  const [line] = closing
  const end = opening.length + closing.index
  if (line.trim() !== '---')
    return { parts: undefined, findings: [{ kind: 'open-front-matter', file, offset: end }] }
  return { parts: { start: opening.length, end, body: end + line.length }, findings: [] }
}
