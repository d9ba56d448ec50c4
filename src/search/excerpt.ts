/** A stretch of an excerpt, and whether it is what was asked for. */
export type Stretch = { readonly text: string; readonly isMarked: boolean }

/** What the index puts between the blocks of a page, so that its engine puts no full stop there. */
export const between = '·'

/** The words of an excerpt as readers see them: without the title, or its end, that it begins with, and with one sign at most where a block ends. */
export const stretchesOf = (excerpt: string, title: string): readonly Stretch[] => {
  const all = excerpt
    // The engine cuts Japanese into words, and writes text as HTML.
    .replaceAll('\u200B', '')
    .replace(/(\s+)<\/mark>/g, '</mark>$1')
    .replace(/<\/mark>(\s*)<mark>/g, '$1')
    .split(/(<mark>.*?<\/mark>)/)
    .map((part): Stretch => {
      const text = part
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
      return { text, isMarked: part.startsWith('<mark>') }
    })
  const begun = textOf(all).replace(/^…/, '').split(between, 1).join().trim()
  const kept = title.endsWith(begun) ? without(all, textOf(all).indexOf(between) + 1) : all
  return trimmed(
    kept.map(({ text, isMarked }) => ({
      text: text.replace(/(?<=[。．.!?！？」”])\s*·\s*/g, ' ').replace(/\s*·\s*/g, ' · '),
      isMarked,
    })),
  )
}

/** What stretches say together. */
export const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('')

/** Stretches without the first so many characters. */
const without = (stretches: readonly Stretch[], count: number): readonly Stretch[] => {
  let left = count
  return stretches.flatMap(({ text, isMarked }) => {
    const kept = text.slice(left)
    left = Math.max(0, left - text.length)
    return kept ? [{ text: kept, isMarked }] : []
  })
}

/** Stretches without signs and spaces at their ends. */
const trimmed = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap(({ text, isMarked }, index) => {
    const begun = index === 0 ? text.replace(/^(…?)[\s·]+/, '$1') : text
    const kept = index === stretches.length - 1 ? begun.replace(/[\s·]+(…?)$/, '$1') : begun
    return kept ? [{ text: kept, isMarked }] : []
  })
