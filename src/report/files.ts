import { original } from '#i18n/locales.ts'
import { kinds, type Kind, type ProseKind, type RecordKind } from '#schema/kinds.ts'
import { kindLabel as label } from '#schema/labels.ts'
import { error, type Row } from '#source/finding.ts'
import type { Source } from '#source/source.ts'
import type { Problem } from './problem.ts'

const idRules: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  areas: ['半角の大文字1字（例：A）', 'one capital letter, such as A'],
  activities: [
    '領域の文字と番号（例：A2。半角の大文字と数字）',
    'the letter of the area and a number, such as A2',
  ],
  goals: ['領域の文字と番号（例：A-1）', 'the letter of the area and a number, such as A-1'],
}

/** What the file names of a kind look like. */
const idRule = (kind: string | undefined): readonly [ja: string, en: string] =>
  idRules[kind ?? ''] ?? [
    '半角の小文字・数字・ハイフン（例：visit-omachi）',
    'lower-case letters, digits and hyphens, such as visit-omachi',
  ]

/** What this file notices, and what is then said. */
export const rows = {
  'wrong-id': error(
    'events/Camp_2.yaml',
    ({ id, kind, like }) =>
      `「${id}」は${label(kind, 'ja')}のファイル名として使えません。${like ? `「${like}」` : idRule(kind)[0]}に変えてください。`,
    ({ id, kind, like }) =>
      `“${id}” is not a name for a file of this kind (${label(kind, 'en')}). ${like ? `Rename it “${like}”` : `Use ${idRule(kind)[1]}`}.`,
  ),
  'duplicate-id': error(
    'partners/dokkyo.yaml',
    ({ id, other }) => `「${id}」は${other}と重なっています。どちらかの名前を変えてください。`,
    ({ id, other }) => `“${id}” is also the id of ${other}. Rename one of them.`,
  ),
  'missing-original': error(
    'areas/B.en.mdx',
    ({ original }) => `訳文だけがあり、原文がありません。${original}を作ってください。`,
    ({ original }) => `There is a translation but no original. Create ${original}.`,
  ),
  'missing-file': error(
    'organisation.ja.mdx',
    ({ missing }) => `${missing}がありません。前の年度のフォルダーから写して作ってください。`,
    ({ missing }) => `There is no ${missing}. Create it, starting from last year’s.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

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
