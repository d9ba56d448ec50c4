import { isUnwritten } from '#check/words/unwritten.ts'
import { original } from '#i18n/locales.ts'
import { kinds, listedBy, locate, type RecordKind } from '#schema/kinds.ts'
import { kindLabel as label } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged, warning } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { knownIds, originalsIn, pairsIn, textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'year-without-activities': warning(
    'report.yaml',
    ({ year }) =>
      `${year}年度の活動がまだありません。npm run new -- activity A1 --year ${year} などで加えてください。`,
    ({ year }) => `${year} has no activities yet. Add one: npm run new -- activity A1 --year ${year}.`,
  ),
  'area-without-activities': judged(
    'id',
    'areas/C.ja.mdx',
    ({ id }) => `領域${id}の活動がありません。活動を加えるか、領域が要るか確かめてください。`,
    ({ id }) => `Area ${id} has no activities. Add one, or see whether the area is needed.`,
  ),
  'goal-not-served': judged(
    'id',
    'goals/B-2.yaml',
    ({ id }) => `目標「${id}」にあたる活動がありません。活動のgoalsに加えてください。`,
    ({ id }) => `No activity serves goal “${id}”. Add it to the goals of an activity.`,
  ),
  'unused-record': warning(
    'events/extra.yaml',
    ({ kind, ids }) =>
      `どの活動・ページの一覧にもない「${label(kind, 'ja')}」のファイルがあり、公開されません：${ids}。関わる活動の日本語のファイルの「${kind}:」の一覧に加えるか、要らなければファイルを消してください。`,
    ({ kind, ids }) =>
      `No activity or page lists these, so that they are not published (${label(kind, 'en')}): ${ids}. Add them to the list “${kind}:” in the Japanese file of their activity, or delete their files.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Areas and goals without activities, and records that nothing names; in a new year, only that it has no activities. */
export const problemsOfUse = (year: Year): readonly Finding<ProblemKind>[] => {
  const originals = originalsIn(year)
  const activities = originals.filter(({ located }) => located.kind === 'activities')
  if (!areAllRead(year, originals)) return []
  if (!activities.length) {
    if (originals.some(isUnwritten)) return []
    const report = year.find('report', 'report')
    return report ? [{ kind: 'year-without-activities', file: report.file, detail: { year: year.year } }] : []
  }
  const areas = activities.map((activity) => textAt(activity, 'area') ?? '')
  return [
    ...unnamed(year, 'areas', areas).map(({ file, id }) => ({
      kind: 'area-without-activities' as const,
      file,
      detail: { id },
    })),
    ...unnamed(
      year,
      'goals',
      ['goals', 'otherGoals'].flatMap((field) => namesIn(activities, field)),
    ).map(({ file, id }) => ({
      kind: 'goal-not-served' as const,
      file,
      detail: { id },
    })),
    ...listedBy('activities')
      .filter((kind) => kind !== 'goals')
      .flatMap((kind): Finding<ProblemKind>[] => {
        const found = unnamed(year, kind, [
          ...namesIn(originals, kind),
          ...(kind === 'partners' ? idsWithRole(year) : []),
        ])
        const [first] = found
        if (!first) return []
        const detail = { kind, ids: found.map(({ id }) => id).join(', ') }
        return [{ kind: 'unused-record', file: first.file, detail }]
      }),
  ]
}

/** Whether it is known what every page names: a file that cannot be read, or does not count, may name anything. */
const areAllRead = (year: Year, originals: readonly Document[]): boolean =>
  originals.every(({ yaml }) => yaml) &&
  year.files.every(
    ({ file }) => locate(file) || !/^\d{4}\/((activities|pages)\/|organisation\.)/.test(file),
  ) &&
  pairsIn(year).length ===
    year.documents.filter(({ located: { locale } }) => locale && locale !== original).length

/** The organisations that the report names by themselves. */
export const idsWithRole = ({ documents }: Year): readonly string[] =>
  documents.flatMap((document) =>
    document.located.kind === 'partners' && textAt(document, 'role') !== undefined ? document.located.id : [],
  )

/** What stands in a field of some files, be it a list, as it should, or something else. */
const namesIn = (documents: readonly Document[], field: string): readonly string[] =>
  documents.flatMap(({ yaml }) => [valueAt(yaml?.data, [field]) ?? []].flat().map(String))

/** Whether something is still to be reviewed, which may well show that it is not needed. */
const isTakenOver = ({ yaml }: Document): boolean => valueAt(yaml?.data, ['takenOver']) !== undefined

/** The written files of a kind whose ids are not among those that are named; none while a name leads nowhere, which may mean any. */
const unnamed = (year: Year, kind: RecordKind | 'areas', names: readonly string[]) => {
  const ids = knownIds(year, kind)
  if (names.some((name) => !ids.includes(name))) return []
  return year.documents
    .filter((document) => !isUnwritten(document) && !isTakenOver(document))
    .flatMap(({ file, text, located: { kind: own, id, locale } }) =>
      own === kind &&
      (!locale || locale === original) &&
      text !== undefined &&
      kinds[kind].id.test(id) &&
      !names.includes(id)
        ? [{ file, id }]
        : [],
    )
}
