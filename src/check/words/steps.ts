/** Characters to add, drop, change or exchange with the next one, to turn one word into the other; more than `most` are not counted. */
export const stepsBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j += 1) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      const isExchanged = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j]
      const exchanged = isExchanged ? (before[j - 1] ?? 0) + 1 : changed
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, changed, exchanged))
    }
    before = row
    row = next
  }
  return Math.min(row.at(-1) ?? 0, most + 1)
}
