import { isUnwritten } from '#check/words/unwritten.ts'
import type { Kind } from '#schema/kinds.ts'
import { bodyOf, type Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { originalsIn, textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'copied-year': error(
    'report.yaml',
    ({ count, all, year }) =>
      `この年度の活動${all}件のうち${count}件の文が、${year}年度のままです。フォルダーを写しただけなら、この年度のことに書き直すか、まだ書いていない活動のファイルを消してください。`,
    ({ count, all, year }) =>
      `Of the ${all} activities of this year, ${count} say what those of ${year} said. If the folder was copied, write of this year, or delete the files of activities that are still to be written.`,
  ),
  'copied-summary': warning(
    'summary: 獨協大学とともに黒部市を訪問。',
    ({ file }) => `要約が${file}と同じです。写したままなら、この年度のことに書き直してください。`,
    ({ file }) => `This summary is that of ${file}. If it was copied, write what was done this year.`,
  ),
  'copied-body': warning(
    '獨協大学の合宿（8月1-2日）。',
    ({ file }) => `本文が${file}と同じです。写したままなら、この年度のことに書き直してください。`,
    ({ file }) => `This text is that of ${file}. If it was copied, write what was done this year.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Pages that say word for word what one of an earlier year said; most of the activities together are a copied folder. */
export const problemsOfEarlierCopies = (year: Year): readonly Finding<ProblemKind>[] => {
  const before = year.earlier.flatMap(pagesIn)
  const summaries = new Map(before.map((page) => [summaryOf(page), page]))
  const bodies = new Map(before.map((page) => [saidIn(page), page]))
  const found = pagesIn(year).map((page) => ({
    page,
    summary: summaries.get(summaryOf(page) || nothing),
    body: bodies.get(saidIn(page) || nothing),
  }))
  const activities = found.filter(({ page }) => page.located.kind === 'activities')
  const copied = activities.filter(({ summary, body }) => summary ?? body)
  const report = year.find('report', 'report')
  if (!report || copied.length <= activities.length / 2) return found.flatMap(copiesIn)
  const of = copied[0]?.summary ?? copied[0]?.body
  const detail = {
    count: String(copied.length),
    all: String(activities.length),
    year: of?.located.year ?? '',
  }
  return [{ kind: 'copied-year', file: report.file, detail }]
}

/** What no page says. */
const nothing = '\0'

const pagesIn = (year: Year): readonly Document[] =>
  originalsIn(year).filter((page) => !lasting.has(page.located.kind) && !isUnwritten(page))

/** Kinds that rightly say the same year after year. */
const lasting: ReadonlySet<Kind> = new Set<Kind>(['areas', 'pages'])

/** The words of a body, without its pictures and its white space. */
const saidIn = (page: Document) => bodyOf(page).replace(/<[^>]*>|\s/g, '')

const summaryOf = (page: Document) => textAt(page, 'summary')

type Copy = Readonly<Record<'summary' | 'body', Document | undefined>> & { readonly page: Document }

const copiesIn = ({ page: { file, bodyAt }, summary, body }: Copy): readonly Finding<ProblemKind>[] => [
  ...(summary
    ? [{ kind: 'copied-summary' as const, file, path: ['summary'], detail: { file: summary.file } }]
    : []),
  ...(body && bodyAt !== undefined
    ? [{ kind: 'copied-body' as const, file, offset: bodyAt + 1, detail: { file: body.file } }]
    : []),
]
