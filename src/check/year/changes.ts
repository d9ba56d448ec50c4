import { original } from '#i18n/locales.ts'
import { error, type Finding, type Row } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'
import { valueAt } from '#source/scalars.ts'
import type { Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'change-not-made': error(
    '    after: 一般財団法人ミホン',
    ({ after }) =>
      `「${after}」が、この年度の原文にありません。いま本文にある言葉のとおりに書いてください。本文を直していなければ、直してください。`,
    ({ after }) =>
      `“${after}” stands nowhere in the original text of this year. Write what now stands in the text, or make the change there.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Changes of the original that readers are told of, and that the text does not have; none while a file cannot be read. */
export const problemsOfChanges = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const changes = valueAt(report?.yaml?.data, ['changes'])
  if (!report || !Array.isArray(changes) || !year.documents.every(({ yaml }) => yaml)) return []
  const words = year.documents
    .flatMap(passagesOf)
    .filter(({ locale }) => locale === original)
    .map(({ raw }) => plain(raw))
    .join('\n')
  return changes.flatMap((change, index) => {
    const after = valueAt(change, ['after'])
    if (typeof after !== 'string' || words.includes(plain(after))) return []
    return [
      { kind: 'change-not-made', file: report.file, path: ['changes', index, 'after'], detail: { after } },
    ]
  })
}

/** Without white space and the marks of emphasis, which no reader sees. */
const plain = (text: string): string => text.replace(/[\s*]/g, '')
