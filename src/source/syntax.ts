import type { YAMLError } from 'yaml'
import type { Finding } from './finding.ts'

/** What the YAML reader stumbled over: the first error of each line, because what follows it there is its echo. */
export const problemsOfSyntax = (
  file: string,
  text: string,
  errors: readonly YAMLError[],
  offsetInFile: (offset: number) => number,
): readonly Finding[] => {
  const lineStart = ({ pos: [offset] }: YAMLError) => text.lastIndexOf('\n', offset - 1)
  const byLine = new Map(errors.toReversed().map((error) => [lineStart(error), error]))
  return errors
    .filter((error) => byLine.get(lineStart(error)) === error)
    .map(({ code, pos: [offset], message }) => {
      const [, open] = /flow (map|sequence)/i.exec(message) ?? []
      // A bracket without its end is noticed at the end of the fields: what helps is where it begins.
      if (open)
        return {
          kind: 'open-bracket',
          file,
          offset: offsetInFile(Math.max(0, text.lastIndexOf(open === 'map' ? '{' : '[', offset))),
          detail: { sign: open === 'map' ? '{ }' : '[ ]' },
        }
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
      const [emphasis] = /(?<=^[^:]*: +)\*\*.*/.exec(line) ?? []
      // To YAML an asterisk is a sign of its own.
      if (emphasis)
        return {
          kind: 'markup-in-field',
          file,
          offset: offsetInFile(offset),
          detail: { found: emphasis.trimEnd().slice(0, 60) },
        }
      const begun = /quote/.test(message) ? openQuote(text) : undefined
      if (begun) return { kind: 'open-quote', file, offset: offsetInFile(begun.offset), detail: begun.detail }
      const [, whole] = startsWithSign.exec(line) ?? []
      if (whole)
        return {
          kind: 'sign-at-start',
          file,
          offset: offsetInFile(offset),
          detail: { value: whole.slice(0, 60) },
        }
      const kind = code === 'DUPLICATE_KEY' ? 'repeated-field' : 'bad-yaml'
      return { kind, file, offset: offsetInFile(offset), detail: { code, message } }
    })
}

/** A value that begins with a bracket or in quotes, and goes on behind their end. */
const startsWithSign = /^[ -]*[\w-]+: +((?:\[[^\]]*\]|\{[^}]*\}|"[^"]*"|'[^']*') *[^\s#,\]}].*)$/

/** The first value that begins with a quotation mark and does not end with one on its line. */
const openQuote = (text: string) => {
  for (const { 1: before = '', 2: sign = '', 3: rest = '', index } of text.matchAll(
    /^([ -]*(?:[\w-]+: +)?(?:[[{].*?)?)(["'])(.*)$/gm,
  ))
    if (!rest.includes(sign)) return { offset: index + before.length, detail: { sign } }
  return undefined
}
