import { problemsOfRepetition } from '#check/body/repeated-text.ts'
import { problemsOfFigures } from '#check/body/shown.ts'
import { problemsOfFields } from '#check/fields/fields.ts'
import { problemsOfPrivate } from '#check/fields/private.ts'
import { isOfStructure } from '#check/languages/counterparts-bodies.ts'
import { problemsOfCounterparts } from '#check/languages/counterparts.ts'
import { problemsOfNumberedNotes } from '#check/languages/numbered-notes.ts'
import { problemsOfTranslations } from '#check/languages/translations.ts'
import { isEchoOfBody, problemsOfWholeBodies } from '#check/languages/whole-bodies.ts'
import { withoutAgreed } from '#check/problems/agreed-words.ts'
import { withoutEchoes } from '#check/problems/echoes.ts'
import { inOrder, placed, type Table } from '#check/problems/position.ts'
import { problemsOfConflicts } from '#check/words/conflicts.ts'
import { problemsOfDays } from '#check/words/days.ts'
import { readTerms, termsFile } from '#check/words/terms.ts'
import { problemsOfWords } from '#check/words/words.ts'
import { problemsOfAccounts } from '#check/year/accounts.ts'
import { addressesFile, problemsOfAddresses, publishedIn, type Site } from '#check/year/addresses.ts'
import { problemsOfAwaited } from '#check/year/awaited.ts'
import { problemsOfChanges } from '#check/year/changes.ts'
import { problemsOfCopies } from '#check/year/copies.ts'
import { problemsOfEarlierCopies } from '#check/year/earlier-copies.ts'
import { problemsOfDates } from '#check/year/dates.ts'
import { problemsOfLevels } from '#check/year/levels.ts'
import { problemsOfLikeness } from '#check/year/likeness.ts'
import { problemsOfLookedUp } from '#check/year/looked-up.ts'
import { problemsOfMetrics } from '#check/year/metrics.ts'
import { problemsOfNames } from '#check/year/names.ts'
import { addressesOf, problemsOfPages } from '#check/year/page-links.ts'
import { problemsOfParts } from '#check/year/parts.ts'
import { problemsOfPeriods } from '#check/year/periods.ts'
import { problemsOfPictures } from '#check/year/pictures.ts'
import { problemsOfRedirects } from '#check/year/redirects.ts'
import { problemsOfLinks } from '#check/year/references.ts'
import { problemsOfPublication } from '#check/year/publication.ts'
import { problemsOfSourceText, sourceFile } from '#check/year/source-text.ts'
import { problemsOfStrays } from '#check/year/strays.ts'
import { problemsOfTitles } from '#check/year/titles.ts'
import { problemsOfEvents } from '#check/year/told-events.ts'
import { problemsOfUse } from '#check/year/use.ts'
import { localeIds } from '#i18n/locales.ts'
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
  /** The years with a report, and what addresses they have. */
  readonly site: Site
  /** The list of published addresses. */
  readonly addressesFound: Found | undefined
}

/** Warnings that change the words of a file once they are heeded. */
const toMend: ReadonlySet<string> = new Set(['odd-space', 'other-script', 'pasted-sign', 'unpaired-bracket'])

type Alone = { readonly document: Document; readonly findings: readonly Finding[] }

/** Reads and checks all content at once; pure. What an earlier check knows of files that are the same is not read again; `today` is ISO 8601. */
export const checkContent = (files: readonly Found[], earlier?: Checked, today?: string): Checked => {
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
  const id = source.records.site[0]?.data.id ?? settings.id
  const years = yearsIn(files, documents)
  const reported = years.filter((year) => year.find('report', 'report'))
  const addresses = new Map(localeIds.map((locale) => [locale, addressesOf(reported, locale, id)]))
  const addressesFound = files.find(({ file }) => file === addressesFile)
  const moved = source.records.redirects[0]?.data.moved ?? []
  const site = { years: reported, present: new Set([...addresses.values()].flat()), moved, id }
  const ofDocuments = [...alone.values()].flatMap((each) => each.findings)
  // What a file agrees to keeps nothing from being compared.
  const standing = withoutAgreed(table, ofDocuments, documents)
  const broken = new Set(
    standing
      .filter(
        (each) =>
          (table as Table)[each.kind]?.severity === 'error' || isOfStructure(each) || toMend.has(each.kind),
      )
      .map(({ file }) => file),
  )
  const all: readonly Finding[] = [
    ...problemsOfStrays(files),
    ...findings,
    ...ofDocuments,
    ...years.flatMap((year) => problemsOfYear(year, source, terms, broken, standing)),
    ...years.flatMap((year) => problemsOfPublication(year, today)),
    ...years.flatMap((year) => [...problemsOfPages(year, addresses), ...problemsOfParts(year, years)]),
    ...problemsOfAddresses(addressesFound, site),
    ...problemsOfRedirects(site, publishedIn(addressesFound)),
  ]
  const supplied = files.filter(({ file }) => sourceFile.test(file) || file === addressesFile)
  const texts = [
    { file: termsFile, text },
    ...supplied.map((found) => ({ file: found.file, text: decode(found).text })),
    ...documents,
  ]
  const pictures = files.filter(({ is }) => is === 'picture').map(({ file }) => file)
  const conflicts = texts.flatMap((each) => problemsOfConflicts(each.file, each.text))
  const torn = new Set(conflicts.map(({ file }) => file))
  const bodies = years.flatMap(problemsOfWholeBodies)
  const wrong = new Map(bodies.map(({ file, offset = 0 }) => [file, offset]))
  const told = [
    ...[...all, ...bodies].filter((each) => !torn.has(each.file) && !isEchoOfBody(each, wrong)),
    ...conflicts,
  ]
  const problems = placed(table, withoutEchoes(withoutAgreed(table, told, documents)), texts, documents)
  return { source, documents, terms, problems, pictures, alone, termsFound, site, addressesFound }
}

/** What was found, with what other checks found in the same documents. */
export const withFindings = (checked: Checked, findings: readonly Finding[]): Checked => {
  const { documents, problems } = checked
  const more = placed(table, withoutAgreed(table, findings, documents), documents, documents)
  const [needless, told] = [true, false].map((is) => more.filter((each) => isOfNothing(each) === is))
  // What a file agrees to may be told by one check and not by another.
  const isHeld = (each: Problem) =>
    isOfNothing(each) && !needless?.some(({ file, line }) => file === each.file && line === each.line)
  return { ...checked, problems: inOrder([...problems.filter((each) => !isHeld(each)), ...(told ?? [])]) }
}

const isOfNothing = ({ kind }: Problem) => kind === 'agreed-for-nothing'

const readAlone = (document: Document, terms: Terms): Alone => ({
  document,
  findings: [
    ...document.findings,
    ...problemsOfBody(document),
    ...problemsOfRepetition(document),
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
  told: readonly Finding[],
  site = source.records.site[0]?.data,
  figures = problemsOfFigures(year),
): readonly Finding[] => [
  ...problemsOfLinks(year),
  ...problemsOfUse(year),
  ...problemsOfAccounts(year.year, source),
  ...problemsOfAwaited(year, site),
  ...problemsOfChanges(year),
  ...problemsOfSourceText(year),
  ...problemsOfLevels(year),
  ...problemsOfEarlierCopies(year),
  ...problemsOfLikeness(year),
  ...problemsOfCopies(year),
  ...problemsOfTitles(year),
  ...problemsOfEvents(year),
  ...problemsOfLookedUp(year),
  ...problemsOfNames(year, terms),
  ...problemsOfDates(year, site?.fiscalYear?.named ?? 'first'),
  ...problemsOfPeriods(year),
  ...problemsOfDays(year),
  ...problemsOfPictures(year),
  ...figures,
  ...problemsOfMetrics(year),
  ...problemsOfTranslations(year, source, terms, broken),
  ...problemsOfCounterparts(year, [...told, ...figures]),
  ...problemsOfNumberedNotes(year),
]
