/** The candidate that differs from a word by the fewest letters, if it is close enough to be what was meant. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const [best] = candidates
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, steps }) =>
        steps < candidate.length && steps <= Math.max(1, Math.round(candidate.length / 3)),
    )
    .toSorted((one, other) => one.steps - other.steps)
  return best?.candidate
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > 8) return 99
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, against] of [...other].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
