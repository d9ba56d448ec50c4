import { nearest } from '#check/fields/nearest.ts'
import { redirectsFile } from '#schema/kinds.ts'
import { movesOf, type Move } from '#schema/redirects.ts'
import { error, type Finding, type Row } from '#source/finding.ts'
import type { Site } from './addresses.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'redirect-of-nothing': error(
    'from: /2023/activities/a7/',
    ({ from, like }) =>
      `「${from}」は、公開したアドレスの一覧（addresses.txt）にありません。${like ? `「${like}」のことではありませんか。` : ''}公開していないなら、この行は要りません。`,
    ({ from, like }) =>
      `“${from}” is not in the list of published addresses (addresses.txt). ${like ? `Did you mean “${like}”? ` : ''}What was never published needs no entry.`,
  ),
  'redirect-of-page': error(
    'from: /2023/activities/a1/',
    ({ from }) =>
      `「${from}」のページはいまもあります。そのページが出るので、この行を消してください。ページを移したなら、元のファイルを消してください。`,
    ({ from }) => `The page “${from}” is still there. Delete this entry, or the page’s file if it has moved.`,
  ),
  'redirect-to-nothing': error(
    'to: /2023/activities/a9/',
    ({ to, like }) =>
      `移った先の「${to}」というページはこのサイトにありません。${like ? `「${like}」のことではありませんか。` : 'アドレスを確かめてください。'}`,
    ({ to, like }) =>
      `This site has no page “${to}” to lead to. ${like ? `Did you mean “${like}”?` : 'Check the address.'}`,
  ),
  'redirect-chain': error(
    'to: /2023/activities/a6/',
    ({ to, end }) =>
      end
        ? `「${to}」も移っています。最後の「${end}」を書いてください。`
        : `「${to}」も移っていて、たどると元に戻ります。いまあるページのアドレスを書いてください。`,
    ({ to, end }) =>
      end
        ? `“${to}” has moved as well. Write where that leads: “${end}”.`
        : `“${to}” has moved as well, and leads back. Write the address of a page that is there now.`,
  ),
  'redirect-twice': error(
    '- { from: /2023/activities/a5/, to: /2023/activities/b1/ }',
    ({ from }) => `「${from}」が二度書かれています。一つを消してください。`,
    ({ from }) => `“${from}” is listed twice. Delete one of them.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Entries that lead nowhere, or from where nothing was. */
export const problemsOfRedirects = (
  { moved, present }: Site,
  published: readonly string[],
): readonly Finding<ProblemKind>[] => {
  const moves = movesOf(moved)
  const known = new Set(published)
  return moved.flatMap((move, index) => {
    const found = ofFrom(move, index, moved, present, known) ?? ofTo(move, moves, present)
    return found ? [{ file: redirectsFile, ...found, path: ['moved', index, found.field] }] : []
  })
}

type Noticed = Pick<Finding<ProblemKind>, 'kind' | 'detail'> & { readonly field: keyof Move }

const ofFrom = (
  { from }: Move,
  index: number,
  moved: readonly Move[],
  present: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Noticed | undefined => {
  const field = 'from'
  if (moved.findIndex((move) => move.from === from) !== index)
    return { kind: 'redirect-twice', field, detail: { from } }
  if (present.has(from)) return { kind: 'redirect-of-page', field, detail: { from } }
  if (known.has(from)) return undefined
  const like = nearest(
    from,
    [...known].filter((address) => !present.has(address)),
  )
  return { kind: 'redirect-of-nothing', field, detail: { from, ...(like && { like }) } }
}

const ofTo = (
  { to }: Move,
  moves: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): Noticed | undefined => {
  const field = 'to'
  if (present.has(to)) return undefined
  if (!moves.has(to)) {
    const like = nearest(to, [...present])
    return { kind: 'redirect-to-nothing', field, detail: { to, ...(like && { like }) } }
  }
  const end = endOf(to, moves)
  return { kind: 'redirect-chain', field, detail: { to, ...(end && { end }) } }
}

/** Where a chain ends; undefined where it goes round. */
const endOf = (from: string, moves: ReadonlyMap<string, string>): string | undefined => {
  let at = from
  for (let steps = 0; steps <= moves.size; steps += 1) {
    const next = moves.get(at)
    if (next === undefined) return at
    at = next
  }
  return undefined
}
