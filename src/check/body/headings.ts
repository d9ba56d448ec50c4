import type { Heading } from 'mdast'
import { startOf, textOf } from '#source/body.ts'
import { type Noticed, type Row, error } from '#source/finding.ts'
import { type ProblemKind as MaskProblem, unused } from '#source/mask.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'heading-without-id': error(
    '## What participants said',
    () => '見出しの終わりに、両方の言語で同じ印を付けてください（例：## 主な活動 [#highlights]）。',
    () =>
      'End a heading with an id that is the same in both languages, as in “## Main activities [#highlights]”.',
  ),
  'wrong-heading-id': error(
    '## 寄せられた声 ［＃voices］',
    ({ found }) =>
      `「${found}」は見出しの印になりません。半角で、英小文字・数字・ハイフンだけを使い、空白を入れずに書いてください（例：[#highlights]）。`,
    ({ found }) =>
      `“${found}” is no id of a heading. Write it half-width, of lower-case letters, digits and hyphens only, as in [#highlights].`,
  ),
  'repeated-heading-id': error(
    '## What participants said [#highlights]',
    ({ id }) => `見出しの印「#${id}」が二度使われています。片方を変えてください（訳文も同じに）。`,
    ({ id }) => `The heading id “#${id}” stands twice. Change one of them, in every language.`,
  ),
  'reserved-heading-id': error(
    '## What participants said [#photo-stage]',
    ({ id }) =>
      `見出しの印「#${id}」はページがほかの所に使っています。別の言葉に変えてください（訳文も同じに）。`,
    ({ id }) =>
      `The page itself uses the id “${id}” elsewhere. Choose another word for this heading, in every language.`,
  ),
  'heading-level': error(
    '# What participants said [#voices]',
    () => '見出しは「##」から始め、その下だけを「###」にします。',
    () => 'Headings begin at “##”; “###” stands only below one of those.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | MaskProblem

/** Ids that the page around a body, or the printed edition, gives to parts of its own. */
const reserved =
  /^(main|menu|search|goals|activities|events|contents|plan|organisation|timeline|places|partners|about|people|(motif|photo|metric|area|activity|partners?|place|event|statement|page)-.*)$/

/** What stands in the place of an id though it is none: ［＃story］, [#様子], [# story]. */
const idLike = /[[［]\s*[#＃][^\]］]*[\]］]?\s*$/

const withoutId = (heading: Heading): Noticed<ProblemKind> => {
  const [found] = idLike.exec(textOf(heading)) ?? []
  return found
    ? { kind: 'wrong-heading-id', detail: { found: found.trim() } }
    : { kind: 'heading-without-id' }
}

/** Headings without an id or with one that is taken, of a level that does not follow, or underlined; `ids` are theirs. */
export const problemsOfHeadings = (
  headings: readonly Heading[],
  ids: readonly (string | undefined)[],
  text: string,
): Noticed<ProblemKind>[] =>
  headings.flatMap((heading, index): Noticed<ProblemKind>[] => {
    const id = ids[index]
    const offset = startOf(heading)
    if (text[offset] !== '#')
      return [
        { offset, ...unused('下線（---、===）で示す見出し', 'headings that are underlined (---, ===)') },
      ]
    const before = headings[index - 1]?.depth ?? 1
    return [
      ...(id === undefined ? [{ offset, ...withoutId(heading) }] : []),
      ...(id !== undefined && ids.indexOf(id) !== index
        ? [{ kind: 'repeated-heading-id', offset, detail: { id } } as const]
        : []),
      ...(id !== undefined && reserved.test(id)
        ? [{ kind: 'reserved-heading-id', offset, detail: { id } } as const]
        : []),
      ...(heading.depth < 2 || heading.depth > 3 || heading.depth > before + 1
        ? [{ kind: 'heading-level', offset } as const]
        : []),
    ]
  })
