import { warning, type Row } from '#report/problems.ts'
import type { RecordKind } from '#schema/kinds.ts'
import type { Finding } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { listIn, originalsIn, type Year } from '#source/year.ts'

/** What the organisation has still to supply or to confirm: pages do not tell of it, staff are told once a year. */
export const awaitedProblems = {
  'open-questions': warning(
    ({ count }) =>
      `団体への確認事項が${count}件残っています。npm run check -- --format questions で一覧が出ます。答えをもらったら本文を直し、questionsのその行を消してください。`,
    ({ count }) =>
      `Questions to the organisation that are still open: ${count}. To list them: npm run check -- --format questions. Once one is answered, correct the text, and delete its line under questions.`,
  ),
  'photographs-awaited': warning(
    ({ count, ids }) =>
      `写真がまだありません（${count}件）：${ids}。画像をphotosフォルダーに置き、同じ名前のyamlに file と alt を書いてください。それまで読者には説明の文だけが出ます。`,
    ({ count, ids }) =>
      `Photographs that are not there yet (${count}): ${ids}. Put each picture into photos, and write file and alt in its record. Until then readers see the caption alone.`,
  ),
  'terms-of-use-awaited': warning(
    ({ ids }) =>
      `${ids} がまだ決まっていません。決まったら report.yaml に書いてください。それまで読者には何も出ません。`,
    ({ ids }) =>
      `Still undecided: ${ids}. Write it in report.yaml once it is decided. Until then readers see nothing of it.`,
  ),
  'names-unconfirmed': warning(
    ({ count, ids }) =>
      `公式かどうか確かめていない英語名があります（${count}件）：${ids}。その団体自身の英語名と確かめたら、partnersのyamlに official: true と書いてください。それまで読者には編集者の訳として出ます。`,
    ({ count, ids }) =>
      `English names that may not be official (${count}): ${ids}. Write official: true in the record in partners once it is known to be the organisation’s own. Until then readers see it as the editors’ translation.`,
  ),
} as const satisfies Record<string, Row>

/** One problem for each thing that a year still waits for, with the ids of what lacks it. */
export const problemsOfAwaited = (year: Year): readonly Finding[] => {
  const report = year.find('report', 'report')
  if (!report?.yaml) return []
  const told = (kind: keyof typeof awaitedProblems, ids: readonly string[]): readonly Finding[] =>
    ids.length
      ? [{ kind, file: report.file, detail: { count: String(ids.length), ids: ids.join(', ') } }]
      : []
  return [
    ...openQuestions(year).map((finding) => ({ ...finding, file: report.file })),
    ...told('photographs-awaited', without(year, 'photos', 'file')),
    ...told(
      'terms-of-use-awaited',
      ['licence', 'contact'].filter((field) => valueAt(report.yaml?.data, [field]) === undefined),
    ),
    ...told('names-unconfirmed', without(year, 'partners', 'official')),
  ]
}

/** The records of a kind that pages name, that could be read, and that do not have a field. */
const without = (year: Year, kind: RecordKind, field: string): readonly string[] => {
  const named = new Set(originalsIn(year).flatMap((document) => listIn(document, kind)))
  return year.documents.flatMap(({ located, yaml }) =>
    located.kind === kind && named.has(located.id) && yaml && !valueAt(yaml.data, [field])
      ? [located.id]
      : [],
  )
}

const openQuestions = ({ documents }: Year): readonly Omit<Finding, 'file'>[] => {
  const asked = documents.flatMap(({ file, yaml }) =>
    (yaml?.scalars ?? [])
      .filter(({ path }) => path[0] === 'questions')
      .map(({ value }) => `${file}: ${value.replace(/\s+/g, ' ')}`),
  )
  if (!asked.length) return []
  return [{ kind: 'open-questions', detail: { count: String(asked.length), questions: asked.join('\n') } }]
}
