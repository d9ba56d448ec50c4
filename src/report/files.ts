import { original } from '#i18n/locales.ts'
import { kinds, type Kind, type ProseKind, type RecordKind } from '#schema/kinds.ts'
import type { Problem } from './problems.ts'
import type { Source } from './source.ts'

type Entry = { kind: Kind; file: string; id: string; slot: string }

/** What is wrong with one year's files as files: names that are no ids, ids used twice, originals that are missing. */
export const problemsOfFiles = (source: Source, year: string): readonly Problem[] => {
  const entries = entriesOf(source, year).toSorted((one, other) => (one.file < other.file ? -1 : 1))
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const { kind, file, id, slot } of entries) {
    const other = seen.get(slot)
    if (other) problems.push({ kind: 'duplicate-id', file, path: [], detail: { id, other } })
    seen.set(slot, file)
    if (!kinds[kind].id.test(id)) problems.push({ kind: 'wrong-id', file, path: [], detail: { id, kind } })
  }
  for (const kind of proseKindsOf(source))
    for (const { file, id } of source.translations[kind].filter((entry) => entry.year === year))
      if (!seen.has(slotOf(kind, id, original)))
        problems.push({
          kind: 'missing-original',
          file,
          path: [],
          detail: { original: file.replace(/\.[a-z]+\.mdx$/, `.${original}.mdx`) },
        })
  for (const [kind, missing] of [
    ['report', `${year}/report.yaml`],
    ['organisation', `${year}/organisation.${original}.mdx`],
  ] as const)
    if (!entries.some((entry) => entry.kind === kind))
      problems.push({ kind: 'missing-file', file: missing, path: [], detail: { missing } })
  return problems
}

const slotOf = (kind: Kind, id: string, locale: string) => `${kind}/${id}.${locale}`.toLowerCase()

const proseKindsOf = (source: Source) => Object.keys(source.originals) as ProseKind[]

const entriesOf = (source: Source, year: string): Entry[] => {
  const recordKinds = Object.keys(source.records) as RecordKind[]
  const entry = (kind: Kind, { file, id }: { file: string; id: string }, locale: string) => ({
    kind,
    file,
    id,
    slot: slotOf(kind, id, locale),
  })
  return [
    ...recordKinds.flatMap((kind) =>
      source.records[kind].filter((file) => file.year === year).map((file) => entry(kind, file, '')),
    ),
    ...proseKindsOf(source).flatMap((kind) => [
      ...source.originals[kind]
        .filter((file) => file.year === year)
        .map((file) => entry(kind, file, original)),
      ...source.translations[kind]
        .filter((file) => file.year === year)
        .map((file) => entry(kind, file, file.locale)),
    ]),
  ]
}
