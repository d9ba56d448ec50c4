import { isUnwritten } from '#check/words/unwritten.ts'
import { original } from '#i18n/locales.ts'
import { lookedUp } from '#schema/kinds.ts'
import { type Finding, type Row, warning } from '#source/finding.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'other-name-before': warning(
    'name: { ja: 市民の会連合, en: Citizens’ union }',
    ({ id, name, file, before }) =>
      `「${id}」は、ここでは「${name}」、${file}では「${before}」です。同じものならこのファイルを消し（前の年度のものが使われます）、ちがうものや名前が変わったものなら、ファイル名を変えてください。`,
    ({ id, name, file, before }) =>
      `“${id}” is “${name}” here and “${before}” in ${file}. If it is the same, delete this file (the earlier one is looked up); if it is another, or has another name now, rename the file.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Records that a year holds itself, under an id that stands for another name in the years before it. */
export const problemsOfLookedUp = (year: Year): readonly Finding<ProblemKind>[] =>
  year.documents.flatMap((document): Finding<ProblemKind>[] => {
    const { kind, id } = document.located
    if (!lookedUp.has(kind) || isUnwritten(document)) return []
    const earlier = year.earlier.flatMap((each) => each.find(kind, id) ?? [])[0]
    const [name, before] = [document, earlier].map((each) => each && textAt(each, 'name', original))
    if (!earlier || !name || !before || name === before) return []
    const detail = { id, name, file: earlier.file, before }
    return [{ kind: 'other-name-before', file: document.file, path: ['name', original], detail }]
  })
