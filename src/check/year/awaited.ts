import type { RecordKind } from '#schema/kinds.ts'
import type { Site } from '#schema/site.ts'
import type { Document } from '#source/document.ts'
import { awaited, type Finding, type Row } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { listIn, originalsIn, type Year } from '#source/year.ts'
import { idsWithRole } from './use.ts'

/** What the organisation has still to supply or to confirm: pages do not tell of it, staff find it counted. */
export const rows = {
  'open-questions': awaited(
    '- 日程を確認',
    ({ count }) =>
      `団体への確認事項が${count}件残っています。答えをもらったら本文を直し、questionsのその行を消してください。`,
    ({ count }) =>
      `Questions to the organisation that are still open: ${count}. Once one is answered, correct the text, and delete its line under questions.`,
  ),
  'photographs-awaited': awaited(
    'photos/camp.yaml',
    ({ count, ids }) =>
      `写真がまだありません（${count}件）：${ids}。画像をphotosフォルダーに置き、同じ名前のyamlに file と alt を書いてください。それまで読者には説明の文だけが出ます。`,
    ({ count, ids }) =>
      `Photographs that are not there yet (${count}): ${ids}. Put each picture into photos, and write file and alt in its record. Until then readers see the caption alone.`,
  ),
  'terms-of-use-awaited': awaited(
    'report.yaml',
    ({ ids }) =>
      `${ids} がまだ決まっていません。決まったら site.yaml に書いてください。それまで読者には何も出ません。`,
    ({ ids }) =>
      `Still undecided: ${ids}. Write it in site.yaml once it is decided. Until then readers see nothing of it.`,
  ),
  'names-unconfirmed': awaited(
    'partners/citizens.yaml',
    ({ count, ids }) =>
      `公式かどうか確かめていない訳名があります（${count}件）：${ids}。その団体自身の名と確かめたら、partnersのyamlに official: true と書いてください。それまで読者には編集者の訳として出ます。`,
    ({ count, ids }) =>
      `Translated names that may not be official (${count}): ${ids}. Write official: true in the record in partners once it is known to be the organisation’s own. Until then readers see it as the editors’ translation.`,
  ),
  'taken-over': awaited(
    'takenOver: 2023',
    ({ count, ids }) =>
      `前の年度から引きついだままのものがあります（${count}件）：${ids}。今年度も同じか確かめ、ちがえば書き直して、takenOver の行を消してください。`,
    ({ count, ids }) =>
      `Taken over from an earlier year and not reviewed yet (${count}): ${ids}. See whether each still holds, rewrite what does not, and delete its line takenOver.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** One problem for each thing that a year still waits for, at the first place that lacks it, with the ids of all. */
export const problemsOfAwaited = (year: Year, site: Site | undefined): readonly Finding<ProblemKind>[] => [
  ...openQuestions(year),
  ...told('photographs-awaited', without(year, 'photos', 'file')),
  ...told('names-unconfirmed', without(year, 'partners', 'official')),
  ...termsOfUse(year, site),
  ...takenOver(year),
]

const told = (kind: ProblemKind, documents: readonly Document[]): readonly Finding<ProblemKind>[] =>
  documents.slice(0, 1).map(({ file }) => {
    const ids = documents.map(({ located }) => located.id).join(', ')
    return { kind, file, detail: { count: String(documents.length), ids } }
  })

/** The records of a kind that pages name, that could be read, and that do not have a field. */
const without = (year: Year, kind: RecordKind, field: string): readonly Document[] => {
  const named = new Set([
    ...originalsIn(year).flatMap((document) => listIn(document, kind)),
    ...(kind === 'partners' ? idsWithRole(year) : []),
  ])
  return year.documents.filter(
    ({ located, yaml }) =>
      located.kind === kind && named.has(located.id) && yaml && !valueAt(yaml.data, [field]),
  )
}

/** The plan, areas and goals that a new year copied, and that nobody has looked at since. */
const takenOver = ({ documents }: Year): readonly Finding<ProblemKind>[] => {
  const copied = documents.flatMap(({ file, located, yaml }) =>
    [
      { path: ['takenOver'], id: located.id },
      { path: ['plan', 'takenOver'], id: 'plan' },
    ]
      .filter(({ path }) => valueAt(yaml?.data, path) !== undefined)
      .map(({ path, id }) => ({ file, path, id })),
  )
  return copied.slice(0, 1).map(({ file, path }) => {
    const ids = copied.map(({ id }) => id).join(', ')
    return { kind: 'taken-over', file, path, detail: { count: String(copied.length), ids } }
  })
}

const termsOfUse = (year: Year, site: Site | undefined): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  if (!report?.yaml) return []
  const { data } = report.yaml
  const ids = (['licence', 'contact'] as const).filter(
    (field) => valueAt(data, [field]) === undefined && site?.[field] === undefined,
  )
  if (!ids.length) return []
  return [
    {
      kind: 'terms-of-use-awaited',
      file: report.file,
      detail: { count: String(ids.length), ids: ids.join(', ') },
    },
  ]
}

const openQuestions = ({ documents }: Year): readonly Finding<ProblemKind>[] => {
  const asked = documents.flatMap(({ file, yaml }) =>
    (yaml?.scalars ?? [])
      .filter(({ path }) => path[0] === 'questions')
      .map(({ path, value }) => ({ file, path, question: `${file}: ${value.replace(/\s+/g, ' ')}` })),
  )
  return asked.slice(0, 1).map(({ file, path }) => {
    const questions = asked.map(({ question }) => question).join('\n')
    return { kind: 'open-questions', file, path, detail: { count: String(asked.length), questions } }
  })
}
