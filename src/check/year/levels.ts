import { nearest } from '#check/fields/nearest.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-level': error(
    'level: golden',
    ({ id, like }) =>
      `「${id}」という区分は report.yaml の levels にありません。${like ? `「${like}」のことではありませんか。` : 'つづりを直すか、levels に加えてください。'}`,
    ({ id, like }) =>
      `There is no level “${id}” in report.yaml. ${like ? `Did you mean “${like}”?` : 'Correct the spelling, or add it to levels.'}`,
  ),
  'level-without-role': error(
    'level: gold',
    () =>
      '区分（level）は、かかわり方（role）のある団体にだけ書けます。role（funder、partner、supporter、member）も書いてください。',
    () => 'A level belongs to a role: write role, too (funder, partner, supporter or member).',
  ),
  'repeated-level': error(
    'id: gold',
    ({ id }) => `「${id}」という区分が二つあります。どちらかのidを変えてください。`,
    ({ id }) => `Two levels are called “${id}”. Change the id of one of them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Levels of a year's organisations that its report does not list, or that stand without a role. */
export const problemsOfLevels = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const levels = report?.yaml && valueAt(report.yaml.data, ['levels'])
  const ids = (Array.isArray(levels) ? levels : []).map((level) => String(valueAt(level, ['id'])))
  const repeated = ids.flatMap((id, index): Finding<ProblemKind>[] =>
    report && ids.indexOf(id) !== index
      ? [{ kind: 'repeated-level', file: report.file, path: ['levels', index, 'id'], detail: { id } }]
      : [],
  )
  // A report that cannot be read may list any level.
  const isKnown = report?.yaml !== undefined
  return [
    ...repeated,
    ...year.documents.flatMap((document): Finding<ProblemKind>[] => {
      const id = document.located.kind === 'partners' ? textAt(document, 'level') : undefined
      if (id === undefined) return []
      const place = { file: document.file, path: ['level'] }
      const like = nearest(id, ids)
      return [
        ...(isKnown && !ids.includes(id)
          ? [{ kind: 'unknown-level' as const, ...place, detail: { id, ...(like && { like }) } }]
          : []),
        ...(textAt(document, 'role') === undefined
          ? [{ kind: 'level-without-role' as const, ...place }]
          : []),
      ]
    }),
  ]
}
