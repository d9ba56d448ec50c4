import { localeIds } from '#i18n/locales.ts'
import type { RecordKind } from '#schema/kinds.ts'
import type { Site } from '#schema/site.ts'
import type { Document } from '#source/document.ts'
import { awaited, type Detail, type Finding, type Row } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { listIn, originalsIn, textAt, type Year } from '#source/year.ts'
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
    ({ count }) =>
      `写真がまだありません（${count}件）。画像をphotosフォルダーに置き、同じ名前のyamlに file と alt を書いてください。それまで読者には説明の文だけが出ます。`,
    ({ count }) =>
      `Photographs that are not there yet (${count}). Put each picture into photos, and write file and alt in its record. Until then readers see the caption alone.`,
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
    ({ count }) =>
      `公式かどうか確かめていない訳名があります（${count}件）。その団体自身の名と確かめたら、partnersのyamlに official: true と書いてください。それまで読者には編集者の訳として出ます。`,
    ({ count }) =>
      `Translated names that may not be official (${count}). Write official: true in the record in partners once it is known to be the organisation’s own. Until then readers see it as the editors’ translation.`,
  ),
  'taken-over': awaited(
    'takenOver: 2023',
    ({ count }) =>
      `前の年度から引きついだままのものがあります（${count}件）。今年度も同じか確かめ、ちがえば書き直して、takenOver の行を消してください。`,
    ({ count }) =>
      `Taken over from an earlier year and not reviewed yet (${count}). See whether each still holds, rewrite what does not, and delete its line takenOver.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** One problem for each thing that a year still waits for, at the first place that lacks it, with a line for each of all. */
export const problemsOfAwaited = (year: Year, site: Site | undefined): readonly Finding<ProblemKind>[] => [
  ...openQuestions(year),
  ...told('photographs-awaited', without(year, 'photos', 'file'), 'caption'),
  ...told('names-unconfirmed', without(year, 'partners', 'official'), 'name'),
  ...termsOfUse(year, site),
  ...takenOver(year),
]

/** The records of one kind of thing, each by what it says in a field, in every language. */
const told = (
  kind: ProblemKind,
  documents: readonly Document[],
  field: string,
): readonly Finding<ProblemKind>[] =>
  documents.slice(0, 1).map(({ file }) => {
    const words = (document: Document) =>
      localeIds.flatMap((locale) => textAt(document, field, locale) ?? []).join(' / ')
    return { kind, file, detail: listed(documents.map((each) => `${each.file}: ${words(each)}`)) }
  })

/** How many there are, and a line for each. */
const listed = (items: readonly string[]): Detail => ({
  count: String(items.length),
  items: items.map((item) => item.replace(/\s+/g, ' ')).join('\n'),
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
  const detail = listed(copied.map(({ file, id }) => `${file}: ${id}`))
  return copied.slice(0, 1).map(({ file, path }) => ({ kind: 'taken-over', file, path, detail }))
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
      detail: { ...listed(ids.map((id) => `site.yaml: ${id}`)), ids: ids.join(', ') },
    },
  ]
}

const openQuestions = ({ documents }: Year): readonly Finding<ProblemKind>[] => {
  const asked = documents.flatMap(({ file, yaml }) =>
    (yaml?.scalars ?? [])
      .filter(({ path }) => path[0] === 'questions')
      .map(({ path, value }) => ({ file, path, question: `${file}: ${value}` })),
  )
  const detail = listed(asked.map(({ question }) => question))
  return asked.slice(0, 1).map(({ file, path }) => ({ kind: 'open-questions', file, path, detail }))
}
