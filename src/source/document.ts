import type { Locale } from '#i18n/locales.ts'
import type { Located } from '#schema/kinds.ts'
import { readBody, type Body } from './body.ts'
import { decode } from './decode.ts'
import type { Finding } from './finding.ts'
import type { Found } from './found.ts'
import { splitFrontMatter } from './front-matter.ts'
import { problemsOfLines } from '#check/body/joined-lines.ts'
import { problemsOfPieces } from '#check/body/empty-parts.ts'
import { problemsOfSigns } from '#check/body/signs.ts'
import { outlineOf, type Section } from './sections.ts'
import type { ProblemKind } from '#check/table.ts'
import { problemsOfVocabulary } from '#check/body/vocabulary.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A file of content as far as it could be read: its text, its fields, and the body of an MDX file. */
export type Document = {
  readonly file: string
  readonly located: Located
  readonly text: string | undefined
  readonly yaml: Yaml | undefined
  /** Where the body begins; undefined for a record and where the fields have no end. */
  readonly bodyAt: number | undefined
  /** The body in sections; undefined where it could not be read whole. */
  readonly sections: readonly Section[] | undefined
  readonly findings: readonly Finding[]
}

/** What keeps a body from being compared: its sections and figures are not those that were meant. */
const dividing: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'heading-without-id',
  'wrong-heading-id',
  'wrong-attribute',
  'inline-component',
])

export const readDocument = (found: Found, located: Located): Document => {
  const { file } = found
  const { text, findings } = decode(found)
  const base = { file, located, text, yaml: undefined, bodyAt: undefined, sections: undefined, findings }
  if (text === undefined) return base
  if (located.locale === undefined) {
    const read = readYaml(file, text, 0)
    return { ...base, yaml: read.yaml, findings: [...findings, ...read.findings] }
  }
  const { parts, findings: slips } = splitFrontMatter(file, text)
  if (!parts) return { ...base, findings: [...findings, ...slips] }
  const read = readYaml(file, text.slice(parts.start, parts.end), parts.start)
  const body = readBody(file, text, parts.body)
  const ofBody = problemsOfBody(file, located.locale, body)
  const isWhole = !body.findings.length && !ofBody.some(({ kind }) => dividing.has(kind))
  return {
    ...base,
    yaml: read.yaml,
    bodyAt: parts.body,
    sections: body.tree && isWhole ? outlineOf(body.tree, parts.body) : undefined,
    findings: [...findings, ...read.findings, ...body.findings, ...ofBody],
  }
}

const problemsOfBody = (
  file: string,
  locale: Locale,
  { tree, masked, findings }: Body,
): readonly Finding[] => {
  if (!tree) return []
  const lineOf = ({ offset = 0 }: Finding) => masked.lastIndexOf('\n', offset)
  // What else stands out in a line that could not be read as it was meant is its echo.
  const told = new Set(findings.map(lineOf))
  return [
    ...problemsOfVocabulary(file, locale, tree, masked),
    ...problemsOfPieces(file, tree),
    ...[...problemsOfSigns(file, tree, masked), ...problemsOfLines(file, locale, tree, masked)].filter(
      (finding) => !told.has(lineOf(finding)),
    ),
  ]
}

/** The body as it stands in the file, as Astro reads it. */
export const bodyOf = ({ text = '', bodyAt }: Document): string =>
  bodyAt === undefined ? '' : text.slice(bodyAt)
