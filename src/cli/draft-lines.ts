import type { Checked } from '#check/check.ts'
import { printers } from '#check/problems/print.ts'
import { printTold, type Told } from '#docx/told.ts'
import type { Written } from './write.ts'

/** What was done to a document. */
export const changesOf = (all: readonly Told[]): readonly string[] => [
  '',
  '文字の色・大きさ・書体・配置は写しません。ほかに、変えたところと写せなかったところです。 / Colours, sizes, typefaces and alignment are left out. What else was changed or left out:',
  ...printTold(all),
]

/** What is left to write in new files, and what else the check tells of them. */
export const leftOf = (
  { problems }: Checked,
  files: readonly Written[],
  folder: string,
): readonly string[] => {
  const own = problems.filter(({ file }) => files.some((each) => each.file === file))
  const blanks = own.filter(({ kind }) => kind === 'unwritten')
  const others = own.filter(({ kind }) => kind !== 'unwritten')
  const places = files.flatMap(({ file }) => {
    const lines = blanks.filter((each) => each.file === file).map(({ line }) => line)
    return lines.length ? [`  ${folder}/${file}: ${[...new Set(lines)].join(', ')}`] : []
  })
  return [
    '',
    `これから書くところ（【未記入】と (to be written)、行の番号）：${blanks.length} / still to be written, by line: ${blanks.length}`,
    ...places,
    ...(others.length
      ? ['', 'ほかに直すところ / also to be looked at:', printers.text(others, folder).trimEnd()]
      : []),
  ]
}
