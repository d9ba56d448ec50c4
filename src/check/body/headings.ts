import type { Heading } from 'mdast'
import { startOf, textOf } from '#source/body.ts'
import type { Noticed } from '#source/finding.ts'
import { unused } from '#source/mask.ts'

/** Ids that the page around a body, or the printed edition, gives to parts of its own. */
const reserved =
  /^(main|menu|goals|activities|contents|plan|organisation|timeline|places|partners|about|(photo|metric|area|activity|partner|place|event)-.*)$/

/** What stands in the place of an id though it is none: ［＃story］, [#様子], [# story]. */
const idLike = /[[［]\s*[#＃][^\]］]*[\]］]?\s*$/

const withoutId = (heading: Heading): Noticed => {
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
): Noticed[] =>
  headings.flatMap((heading, index): Noticed[] => {
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
