import type { Listed } from '#schema/kinds.ts'
import { kindLabel as label } from '#schema/labels.ts'
import { error, type Row } from '#source/finding.ts'
import type { Draft, Drafts } from './drafts.ts'
import type { Area, Event, Goal } from './model.ts'
import type { Problem } from './problem.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'unknown-reference': error(
    'area: X',
    ({ kind, id, like, known, comma, other, before }) =>
      comma
        ? `「${id}」の間に「,」がありません。「${comma}」と書いてください。`
        : other
          ? `「${id}」は${label(other, 'ja')}です。「${other}:」の一覧に移してください。`
          : before
            ? `「${id}」は${before}年度の${label(kind, 'ja')}です。この年度のファイルを作って名前を書くか、一覧から消してください。`
            : `「${id}」という${label(kind, 'ja')}はありません。${like ? `「${like}」のことではありませんか。` : ''}${known ? `いまあるのは${known}です。` : ''}${like ? '' : 'この一覧にはファイルの名前（.yamlより前）を書きます。'}つづりを直すか、そのファイルを作ってください。`,
    ({ kind, id, like, known, comma, other, before }) =>
      comma
        ? `A comma is missing within “${id}”. Write “${comma}”.`
        : other
          ? `“${id}” is not of this kind (${label(kind, 'en')}). Move it to the list “${other}:”.`
          : before
            ? `“${id}” is of ${before} (${label(kind, 'en')}). Make a file of this year and name that, or take it off the list.`
            : `There is no ${label(kind, 'en')} “${id}”. ${like ? `Did you mean “${like}”? ` : ''}${known ? `There are ${known}. ` : ''}${like ? '' : 'A list holds names of files, without .yaml. '}Correct the spelling, or create its file.`,
  ),
  'repeated-reference': error(
    'events: [symposium, visit, visit]',
    ({ id }) => `「${id}」が二度書かれています。一つを消してください。`,
    ({ id }) => `“${id}” is listed twice. Delete one of them.`,
  ),
  'goal-of-another-area': error(
    'goals: [B-1, A-1]',
    ({ id, area }) =>
      `目標「${id}」は領域${area}のものではありません。書き誤りなら直し、ほかの領域の目標にも役立つ活動なら「otherGoals: [${id}]」に移してください。`,
    ({ id, area }) =>
      `Goal “${id}” does not belong to area ${area}. Correct it, or, where the activity serves a goal of another area, too, move it to “otherGoals: [${id}]”.`,
  ),
  'goal-of-own-area': error(
    'otherGoals: [B-1]',
    ({ id, area }) =>
      `目標「${id}」は、この活動と同じ領域${area}のものです。「goals:」に移してください（otherGoals は、ほかの領域の目標だけです）。`,
    ({ id, area }) =>
      `Goal “${id}” belongs to area ${area}, as the activity does. Move it to “goals:”; otherGoals is for those of other areas.`,
  ),
  'code-of-another-area': error(
    'area: A',
    ({ id, area }) => `「${id}」は領域${area}の記号ではありません。ファイル名かareaを直してください。`,
    ({ id, area }) => `“${id}” is not a code of area ${area}. Correct the file name or the area.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

type Relation = Listed<'activities'>

type Field = Relation | 'otherGoals'

type Listing = { file: string; data: { readonly [F in Field]?: readonly string[] | undefined } }

type Target<T> = T extends ReadonlyMap<string, infer Thing> ? Thing : never

/** The things that a page lists in some of its fields. */
export const linked = <F extends Relation, T extends { readonly [K in F]: ReadonlyMap<string, unknown> }>(
  file: Listing,
  fields: readonly F[],
  targets: T,
  problems: Problem[],
) =>
  Object.fromEntries(fields.map((field) => [field, resolve(file, field, targets[field], problems)])) as {
    [K in F]: Target<T[K]>[]
  }

/** Turns the ids in one field into objects, noting those that lead nowhere or stand twice. */
const resolve = <T>(file: Listing, field: Field, targets: ReadonlyMap<string, T>, problems: Problem[]): T[] =>
  (file.data[field] ?? []).flatMap((id, index, ids) => {
    const place = { file: file.file, path: [field, index] }
    const found = targets.get(id)
    if (ids.indexOf(id) !== index) problems.push({ kind: 'repeated-reference', ...place, detail: { id } })
    else if (found) return [found]
    else
      problems.push({
        kind: 'unknown-reference',
        ...place,
        detail: { id, kind: field === 'otherGoals' ? 'goals' : field },
      })
    return []
  })

/** The goals that an activity serves, those of its own area first, noting those that stand in the wrong list. */
export const goalsOfActivity = (
  file: Listing,
  area: Draft<Area> | undefined,
  goals: ReadonlyMap<string, Draft<Goal>>,
  problems: Problem[],
): Draft<Goal>[] => {
  for (const [field, kind] of [
    ['goals', 'goal-of-another-area'],
    ['otherGoals', 'goal-of-own-area'],
  ] as const)
    for (const [index, id] of (file.data[field] ?? []).entries()) {
      const goal = goals.get(id)
      const isRight = (goal?.area === area) === (field === 'goals')
      if (area && goal && !isRight)
        problems.push({ kind, file: file.file, path: [field, index], detail: { id, area: area.id } })
    }
  return [...resolve(file, 'goals', goals, problems), ...resolve(file, 'otherGoals', goals, problems)]
}

/** The area that a file names, noting one that does not exist, or whose letter the file's code does not have. */
export const linkArea = (
  drafts: Pick<Drafts, 'areas'>,
  { file, id, area }: { file: string; id: string; area: string },
  problems: Problem[],
): Draft<Area> | undefined => {
  const found = drafts.areas.get(area)
  const place = { file, path: ['area'] }
  if (!found) problems.push({ kind: 'unknown-reference', ...place, detail: { id: area, kind: 'areas' } })
  else if (!id.startsWith(area))
    problems.push({ kind: 'code-of-another-area', ...place, detail: { id, area } })
  return found
}

/** The event that a file names, noting one that does not exist. */
export const linkEvent = (
  { events }: Pick<Drafts, 'events'>,
  { file, event }: { file: string; event: string },
  problems: Problem[],
): Draft<Event> | undefined => {
  const found = events.get(event)
  if (!found)
    problems.push({ kind: 'unknown-reference', file, path: ['event'], detail: { id: event, kind: 'events' } })
  return found
}
