import { lookedUp, type RecordKind } from '#schema/kinds.ts'
import type { RecordFile, Source } from '#source/source.ts'

/** The records of a kind that a year may name: its own and, where a kind is looked up, the last ones of the years before it. */
export const recordsOf = <K extends RecordKind>(
  { records }: Source,
  kind: K,
  year: string,
): readonly RecordFile<K>[] => {
  const own = records[kind].filter((file) => file.year === year)
  if (!lookedUp.has(kind)) return own
  const earlier = records[kind].filter((file) => file.year < year).toSorted(byYear)
  return [...new Map([...earlier, ...own].map((file) => [file.id, file])).values()]
}

/** One record that a year may name. */
export const recordOf = <K extends RecordKind>(
  { records }: Source,
  kind: K,
  year: string,
  id: string,
): RecordFile<K> | undefined => {
  const isNear = ({ id: other, year: then }: RecordFile<K>) => other === id && then <= year
  const found = records[kind].filter(isNear).toSorted(byYear).at(-1)
  return found?.year === year || lookedUp.has(kind) ? found : undefined
}

const byYear = (one: { readonly year: string }, other: { readonly year: string }) =>
  one.year < other.year ? -1 : 1
