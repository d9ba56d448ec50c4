import { original } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { problemsOfParts } from './empty-parts.ts'
import { problemsOfLines } from './joined-lines.ts'
import { problemsOfParagraphs } from './like-markup.ts'
import { problemsOfSigns } from './signs.ts'
import { problemsOfTables } from './tables.ts'
import { problemsOfVocabulary } from './vocabulary.ts'

/** What is wrong with the markup of a body. */
export const problemsOfBody = ({
  file,
  located: { locale = original },
  body,
}: Document): readonly Finding[] => {
  if (!body?.tree) return []
  const { tree, masked, findings } = body
  const lineOf = ({ offset = 0 }: Finding) => masked.lastIndexOf('\n', offset)
  // What else stands out in a line that could not be read as it was meant is its echo.
  const told = new Set(findings.map(lineOf))
  return [
    ...problemsOfVocabulary(file, locale, tree, masked),
    ...problemsOfParts(file, tree),
    ...problemsOfTables(file, tree),
    ...[
      ...problemsOfSigns(file, tree, masked),
      ...problemsOfLines(file, locale, tree, masked),
      ...problemsOfParagraphs(file, tree),
    ].filter((finding) => !told.has(lineOf(finding))),
  ]
}
