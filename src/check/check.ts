import { locate } from '#schema/kinds.ts'
import type { Source } from '#report/source.ts'
import { readDocument, type Document } from './document.ts'
import { problemsOfFields } from './fields.ts'
import type { Finding, Problem } from './finding.ts'
import type { Found } from './found.ts'
import { placed } from './place.ts'
import { sourceOf } from './source.ts'

/** Everything known of a folder of content: what meets the schemas, and every problem, by file and line. */
export type Checked = {
  readonly source: Source
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
}

/** Reads and checks all content at once; pure. */
export const checkContent = (files: readonly Found[]): Checked => {
  const documents = files.flatMap((found) => {
    const located = locate(found.file)
    return located ? [readDocument(found, located)] : []
  })
  const findings: readonly Finding[] = [
    ...documents.flatMap(({ findings }) => findings),
    ...documents.flatMap(problemsOfFields),
  ]
  return { source: sourceOf(documents), documents, problems: placed(findings, documents) }
}
