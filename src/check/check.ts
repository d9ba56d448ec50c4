import { problemsOfFigures } from '#check/body/shown.ts'
import { problemsOfFields } from '#check/fields/fields.ts'
import { problemsOfPrivate } from '#check/fields/private.ts'
import { problemsOfCounterparts } from '#check/languages/counterparts.ts'
import { problemsOfTranslations } from '#check/languages/translations.ts'
import { inOrder, placed, type Table } from '#check/problems/position.ts'
import { problemsOfConflicts } from '#check/words/conflicts.ts'
import { problemsOfDays } from '#check/words/days.ts'
import { readTerms, termsFile } from '#check/words/terms.ts'
import { problemsOfWords } from '#check/words/words.ts'
import { problemsOfAccounts } from '#check/year/accounts.ts'
import { problemsOfAwaited } from '#check/year/awaited.ts'
import { problemsOfChanges } from '#check/year/changes.ts'
import { problemsOfDates } from '#check/year/dates.ts'
import { problemsOfLevels } from '#check/year/levels.ts'
import { problemsOfLikeness } from '#check/year/likeness.ts'
import { problemsOfMetrics } from '#check/year/metrics.ts'
import { problemsOfPages } from '#check/year/page-links.ts'
import { problemsOfPictures } from '#check/year/pictures.ts'
import { problemsOfLinks } from '#check/year/references.ts'
import { problemsOfSourceText, sourceFile } from '#check/year/source-text.ts'
import { problemsOfStrays } from '#check/year/strays.ts'
import { problemsOfUse } from '#check/year/use.ts'
import { settings } from '#i18n/settings.ts'
import { locate } from '#schema/kinds.ts'
import type { Terms } from '#schema/terms.ts'
import { decode } from '#source/decode.ts'
import { readDocument, type Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import type { Found } from '#source/found.ts'
import { type Source, sourceOf } from '#source/source.ts'
import { yearsIn, type Year } from '#source/year.ts'
import { problemsOfBody } from './body/body.ts'
import type { Problem } from './problems/problem.ts'
import { table } from './table.ts'

/** Everything known of a folder of content: what meets the schemas, and every problem, by file and line. */
export type Checked = {
  readonly source: Source
  readonly documents: readonly Document[]
  readonly terms: Terms
  readonly problems: readonly Problem[]
  /** The pictures that were found. */
  readonly pictures: readonly string[]
  /** What each file says by itself, under these terms. */
  readonly alone: ReadonlyMap<Found, Alone>
  readonly termsFound: Found | undefined
}

type Alone = { readonly document: Document; readonly findings: readonly Finding[] }

/** Reads and checks all content at once; pure. What an earlier check knows of files that are the same is not read again. */
export const checkContent = (files: readonly Found[], earlier?: Checked): Checked => {
  const termsFound = files.find(({ file }) => file === termsFile)
  const { terms, text, findings } = readTerms(termsFound)
  const known = earlier?.termsFound === termsFound ? earlier?.alone : undefined
  const alone = new Map(
    files.flatMap((found): (readonly [Found, Alone])[] => {
      const located = locate(found.file)
      return located ? [[found, known?.get(found) ?? readAlone(readDocument(found, located), terms)]] : []
    }),
  )
  const documents = [...alone.values()].map(({ document }) => document)
  const source = sourceOf(documents, terms.glossary)
  const site = source.records.site[0]?.data
  const years = yearsIn(files, documents)
  const ofDocuments = [...alone.values()].flatMap((each) => each.findings)
  const broken = new Set(
    ofDocuments.filter(({ kind }) => (table as Table)[kind]?.severity === 'error').map(({ file }) => file),
  )
  const all: readonly Finding[] = [
    ...problemsOfStrays(files),
    ...findings,
    ...ofDocuments,
    ...years.flatMap((year) => problemsOfYear(year, source, terms, broken)),
    ...years.flatMap((year) => problemsOfPages(year, years, site?.id ?? settings.id)),
  ]
  const supplied = files.filter(({ file }) => sourceFile.test(file))
  const texts = [
    { file: termsFile, text },
    ...supplied.map((found) => ({ file: found.file, text: decode(found).text })),
    ...documents,
  ]
  const pictures = files.filter(({ is }) => is === 'picture').map(({ file }) => file)
  const conflicts = texts.flatMap((each) => problemsOfConflicts(each.file, each.text))
  const torn = new Set(conflicts.map(({ file }) => file))
  const told = [...all.filter(({ file }) => !torn.has(file)), ...conflicts]
  const problems = placed(table, told, texts, documents)
  return { source, documents, terms, problems, pictures, alone, termsFound }
}

/** What was found, with what other checks found in the same documents. */
export const withFindings = (checked: Checked, findings: readonly Finding[]): Checked => ({
  ...checked,
  problems: inOrder([...checked.problems, ...placed(table, findings, checked.documents, checked.documents)]),
})

const readAlone = (document: Document, terms: Terms): Alone => ({
  document,
  findings: [
    ...document.findings,
    ...problemsOfBody(document),
    ...problemsOfFields(document),
    ...problemsOfPrivate(document),
    ...problemsOfWords(document, terms),
  ],
})

const problemsOfYear = (
  year: Year,
  source: Source,
  terms: Terms,
  broken: ReadonlySet<string>,
  site = source.records.site[0]?.data,
): readonly Finding[] => [
  ...problemsOfLinks(year),
  ...problemsOfUse(year),
  ...problemsOfAccounts(year.year, source),
  ...problemsOfAwaited(year, site),
  ...problemsOfChanges(year),
  ...problemsOfSourceText(year),
  ...problemsOfLevels(year),
  ...problemsOfLikeness(year),
  ...problemsOfDates(year, site?.fiscalYear?.named ?? 'first'),
  ...problemsOfDays(year),
  ...problemsOfPictures(year),
  ...problemsOfFigures(year),
  ...problemsOfMetrics(year),
  ...problemsOfTranslations(year, source, terms, broken),
  ...problemsOfCounterparts(year),
]
