import type { Source } from '#report/source.ts'
import { locate } from '#schema/kinds.ts'
import type { Terms } from '#schema/terms.ts'
import { problemsOfCharacters } from './characters.ts'
import { problemsOfCounterparts } from './counterparts.ts'
import { problemsOfDates } from './dates.ts'
import { readDocument, type Document } from './document.ts'
import { problemsOfFields } from './fields.ts'
import { problemsOfFigures } from './figures.ts'
import type { Finding, Problem } from './finding.ts'
import type { Found } from './found.ts'
import { problemsOfLikeness } from './likeness.ts'
import { problemsOfLinks } from './links.ts'
import { problemsOfMetrics } from './metrics.ts'
import { problemsOfNotes } from './notes.ts'
import { problemsOfPages } from './pages.ts'
import { passagesOf } from './passages.ts'
import { problemsOfPictures } from './pictures.ts'
import { inOrder, placed } from './place.ts'
import { problems } from './problems.ts'
import { sourceOf } from './source.ts'
import { problemsOfStrays } from './strays.ts'
import { problemsOfTerms, readTerms, termsFile } from './terms.ts'
import { problemsOfTranslations } from './translations.ts'
import { problemsOfUse } from './use.ts'
import { problemsOfWording } from './wording.ts'
import { yearsIn, type Year } from './year.ts'

/** Everything known of a folder of content: what meets the schemas, and every problem, by file and line. */
export type Checked = {
  readonly source: Source
  readonly documents: readonly Document[]
  readonly terms: Terms
  readonly problems: readonly Problem[]
}

/** Reads and checks all content at once; pure. */
export const checkContent = (files: readonly Found[]): Checked => {
  const documents = files.flatMap((found) => {
    const located = locate(found.file)
    return located ? [readDocument(found, located)] : []
  })
  const source = sourceOf(documents)
  const { terms, text, findings } = readTerms(files.find(({ file }) => file === termsFile))
  const years = yearsIn(files, documents)
  const ofDocuments = documents.flatMap((document) => problemsOfDocument(document, terms))
  const broken = new Set(
    ofDocuments.filter(({ kind }) => problems[kind].severity === 'error').map(({ file }) => file),
  )
  const all: readonly Finding[] = [
    ...(years.length ? [] : [{ kind: 'no-year', file: '' } as const]),
    ...problemsOfStrays(files),
    ...findings,
    ...ofDocuments,
    ...years.flatMap((year) => problemsOfYear(year, source, terms, broken)),
    ...years.flatMap((year) => problemsOfPages(year, years)),
  ]
  const texts = [{ file: termsFile, text }, ...documents]
  return { source, documents, terms, problems: placed(all, texts, documents) }
}

/** What was found, with what other checks found in the same documents. */
export const withFindings = (checked: Checked, findings: readonly Finding[]): Checked => ({
  ...checked,
  problems: inOrder([...checked.problems, ...placed(findings, checked.documents, checked.documents)]),
})

const problemsOfDocument = (document: Document, terms: Terms): readonly Finding[] => [
  ...document.findings,
  ...problemsOfFields(document),
  ...problemsOfNotes(document),
  ...problemsOfWording(document),
  ...passagesOf(document).flatMap((passage) => [
    ...problemsOfCharacters(passage),
    ...problemsOfTerms(passage, terms),
  ]),
]

const problemsOfYear = (
  year: Year,
  source: Source,
  terms: Terms,
  broken: ReadonlySet<string>,
): readonly Finding[] => [
  ...problemsOfLinks(year),
  ...problemsOfUse(year),
  ...problemsOfLikeness(year),
  ...problemsOfDates(year),
  ...problemsOfPictures(year),
  ...problemsOfFigures(year),
  ...problemsOfMetrics(year),
  ...problemsOfTranslations(year, source, terms, broken),
  ...problemsOfCounterparts(year),
]
