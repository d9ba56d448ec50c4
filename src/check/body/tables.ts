import type { Nodes, Paragraph, Root, Table } from 'mdast'
import { descendants, startOf, textOf } from '#source/body.ts'
import { type Finding, type Noticed, type Row, error } from '#source/finding.ts'

const form = '| 年度 | 参加者 |、| --- | --- |、| 2023 | 130名 |'

/** What this file notices, and what is then said. */
export const rows = {
  'broken-table': error(
    '| 年 | 数 |',
    () =>
      `表になっていません。半角の「|」で、1行目に見出し、2行目に「---」、3行目から中身を書き、表の前後に空行を置いてください（例：${form}）。`,
    () =>
      'This makes no table. Between half-width bars, write a row of headings, a row of “---”, then the rows, with an empty line before and after: | Year | People |, | --- | --- |, | 2023 | 130 |.',
  ),
  'uneven-row': error(
    '| One | two | three |',
    ({ count, columns }) =>
      `この行のます目は${count}個ですが、見出しは${columns}個です。同じ数にしてください（文字としての「|」は「\\|」と書きます）。`,
    ({ count, columns }) =>
      `This row has ${count} cells, the headings are ${columns}. Make them as many (write “\\|” for a bar that is meant as such).`,
  ),
  'empty-cell': error(
    '| One | |',
    () => '空のます目があります。「なし」「―」「0」など、読み上げても分かる言葉を書いてください。',
    () => 'A cell is empty. Write what can be read out, such as “none” or “–”.',
  ),
  'table-inside': error(
    '> | a | b |',
    () => '箇条書きや引用の中に表は置けません。前後に空行を置いて、行の始めから書いてください。',
    () =>
      'A table cannot stand in a list or a quotation. Begin it at the start of a line, after an empty line.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Tables that lose something, and paragraphs that were meant as one. */
export const problemsOfTables = (file: string, tree: Root): readonly Finding<ProblemKind>[] => {
  const own = new Set<Nodes>(tree.children)
  return descendants(tree)
    .flatMap((node): Noticed<ProblemKind>[] => {
      if (node.type === 'paragraph')
        return isMeantAsTable(node) ? [{ kind: 'broken-table', offset: startOf(node) }] : []
      if (node.type !== 'table') return []
      if (!own.has(node)) return [{ kind: 'table-inside', offset: startOf(node) }]
      return problemsOfTable(node)
    })
    .map((finding) => ({ file, ...finding }))
}

const problemsOfTable = (table: Table): Noticed<ProblemKind>[] => {
  const columns = table.children[0]?.children.length ?? 0
  if (table.children.length < 2) return [{ kind: 'broken-table', offset: startOf(table) }]
  return table.children.flatMap((row): Noticed<ProblemKind>[] => {
    const count = row.children.length
    if (count !== columns)
      return [
        {
          kind: 'uneven-row',
          offset: startOf(row),
          detail: { count: String(count), columns: String(columns) },
        },
      ]
    return row.children.some((cell) => !textOf(cell).trim())
      ? [{ kind: 'empty-cell', offset: startOf(row) }]
      : []
  })
}

/** A row between bars, or rows with bars on adjoining lines. */
const isMeantAsTable = (paragraph: Paragraph): boolean => {
  const lines = textOf(paragraph).split('\n')
  return lines.some(
    (line, index) =>
      /^[ \t]*[|｜].*[|｜][ \t]*$/.test(line) || (/[|｜]/.test(line) && /[|｜]/.test(lines[index + 1] ?? '')),
  )
}
