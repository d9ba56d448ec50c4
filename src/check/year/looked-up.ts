import { isUnwritten } from '#check/words/unwritten.ts'
import { original } from '#i18n/locales.ts'
import { lookedUp } from '#schema/kinds.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged, warning } from '#source/finding.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'other-name-before': judged(
    'name',
    'name: { ja: 市民の会連合, en: Citizens’ union }',
    ({ id, name, file, before }) =>
      `「${id}」は、ここでは「${name}」、${file}では「${before}」です。同じものならこのファイルを消し（前の年度のものが使われます）、ちがうものや名前が変わったものなら、ファイル名を変えてください。`,
    ({ id, name, file, before }) =>
      `“${id}” is “${name}” here and “${before}” in ${file}. If it is the same, delete this file (the earlier one is looked up); if it is another, or has another name now, rename the file.`,
  ),
  'held-before': warning(
    'partners/dokkyo-university.yaml',
    ({ name, file, id }) =>
      `「${name}」は${file}にもうあります。このファイルを消し、一覧には「${id}」と書いてください（前の年度のものが使われます）。`,
    ({ name, file, id }) =>
      `“${name}” stands in ${file} already. Delete this file, and write “${id}” in lists: the earlier one is looked up.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Records that a year holds itself though an earlier one has them, and ids that stand for another name there. */
export const problemsOfLookedUp = (year: Year): readonly Finding<ProblemKind>[] => {
  const own = recordsIn(year)
  const earlier = own.length ? year.earlier.flatMap(recordsIn) : []
  // Of two years, the later one stays.
  const byId = new Map(earlier.toReversed().map((record) => [`${record.kind}/${record.id}`, record]))
  const byName = new Map(earlier.toReversed().map((record) => [`${record.kind}/${record.name}`, record]))
  return own.flatMap(({ document: { file, yaml }, kind, id, name }): Finding<ProblemKind>[] => {
    const before = byId.get(`${kind}/${id}`)
    if (before && before.name !== name)
      return [
        {
          kind: 'other-name-before',
          file,
          path: ['name', original],
          detail: { id, name, file: before.document.file, before: before.name },
        },
      ]
    const same = before ? isSame(before.document.yaml, yaml) && before : byName.get(`${kind}/${name}`)
    return same
      ? [{ kind: 'held-before', file, detail: { name, file: same.document.file, id: same.id } }]
      : []
  })
}

const isSame = (one: Document['yaml'], other: Document['yaml']) =>
  JSON.stringify(one?.data) === JSON.stringify(other?.data)

const recordsIn = ({ documents }: Year) =>
  documents.flatMap((document) => {
    const { kind, id } = document.located
    const name = textAt(document, 'name', original)
    return lookedUp.has(kind) && name && !isUnwritten(document) ? [{ document, kind, id, name }] : []
  })
