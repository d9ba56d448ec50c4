import { type Row, type Slip, error } from './finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'line-start': error(
    '・A study camp of Dokkyo University (1–2 August).',
    ({ found, right }) =>
      `行の始めの「${found}」は見出し・箇条書き・引用になりません。半角で、空白を一つ置いて「${right}」としてください。${found === '#' ? '「#」の付いた言葉なら「\\#」と書きます。' : ''}`,
    ({ found, right }) =>
      `“${found}” at the start of a line makes no heading, list or quotation. Write “${right}” and a space${found === '#' ? ', or “\\#” where a word with “#” is meant' : ''}.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Signs that were meant to begin a heading, a list item or a quotation, and do not: full-width, of a word processor, or without a space. */
const starts: readonly [pattern: RegExp, right: (found: string) => string][] = [
  [/^[ \t]*(#{1,6}(?=[^ \t\r\n#])|＃{1,6})/gm, (found) => '#'.repeat(found.length)],
  [
    /^[ \t]*([・･•●‣⁃∙▪▫➢➤►▸❖]|[\uF020-\uF0FF](?=\s)|o(?=\t)|[–—―ー■◆◇□○◯◎▶✓✔☑☐➔](?=[ \t\u3000])|[－−‐](?![\d０-９])|＊(?![＊\d０-９])|-(?=[^\s\d-])|[-*](?=\u3000))/gm,
    () => '-',
  ],
  [
    /^[ \t]*([０-９]{1,2}[．.](?![\d０-９])|\d{1,2}．(?![\d０-９])|\d{1,2}\.(?=[^\s\d]))/gm,
    (found) => found.normalize('NFKC'),
  ],
  [/^[ \t]*(＞)/gm, () => '>'],
  [/^[ \t]*(\u3000[ \t\u3000]*(?:#{1,6}|[-*+>]|\d{1,2}\.)(?=[ \u3000]))/gm, (found) => found.trim()],
]

/** Signs in front of the lines of a text that Markdown does not know. */
export const lineStarts = (text: string): readonly Slip<ProblemKind>[] => [
  ...starts.flatMap(([pattern, right]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: found = '', index }) =>
      slip(index + whole.length - found.length, found, right(found)),
    ),
  ),
  ...markedLines(text),
]

const slip = (start: number, found: string, right: string): Slip<ProblemKind> => {
  const shown = /[\uE000-\uF8FF]/.test(found)
    ? `${found} (U+${found.charCodeAt(0).toString(16).toUpperCase()})`
    : found
  return { kind: 'line-start', detail: { found: shown, right }, start, end: start + found.length }
}

const mark = /^([ \t]*)([①-⑳❶-❿]|[(（](?:\d{1,2}|[a-zA-Z]|[ア-ン]|[ⅰ-ⅻ])[)）]|[a-zア-オ][.．)）])/

/** Items that are numbered as word processors do, right above or below an item: ①, (1), ア). */
const markedLines = (text: string): readonly Slip<ProblemKind>[] => {
  const lines = [...text.matchAll(/^.*$/gm)]
  return lines.flatMap(({ 0: line, index }, at) => {
    const [, indent = '', found] = mark.exec(line) ?? []
    const near = [lines[at - 1]?.[0] ?? '', lines[at + 1]?.[0] ?? '']
    if (!found || !near.some((other) => mark.test(other) || item.test(other))) return []
    const [number = '1'] = /\d+/.exec(found.normalize('NFKC')) ?? []
    const right = near.some((other) => /^[ \t]*[-*+][ \t]/.test(other)) ? '-' : `${number}.`
    return [slip(index + indent.length, found, right)]
  })
}

const item = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]/
