import { isUnwritten } from '#check/words/unwritten.ts'
import { original } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, judged } from '#source/finding.ts'
import { passagesOf, type Passage } from '#source/passages.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'report-of-another-year': error(
    'title: { ja: 2022年度活動報告, en: FY2022 Activity Report }',
    ({ found, year }) =>
      `報告書の題に「${found}」とありますが、このフォルダーは${year}年度です。題か、フォルダーの名前を直してください。`,
    ({ found, year }) =>
      `The title of the report says “${found}”, but this is the folder of ${year}. Correct the title or the name of the folder.`,
  ),
  'code-in-title': error(
    'title: A1：政府調達における人権',
    ({ found }) => `題に記号（${found}）は書きません。ページに付いて出るので、消してください。`,
    ({ found }) => `A title has no code (${found}): the page shows it beside the title. Delete it.`,
  ),
  'other-fiscal-year': judged(
    'found',
    'title: 政府調達における人権（2022年度）',
    ({ found, year }) =>
      `題に「${found}」とありますが、これは${year}年度の報告です。前の年度から写したままなら、直してください。`,
    ({ found, year }) =>
      `The title says “${found}”, but this is the report of ${year}. Correct it if it was copied from another year.`,
  ),
  'other-plan': judged(
    'found',
    'title: { ja: 中期計画2020の参加型の計画, en: Participatory plans of the Medium-Term Plan 2020 }',
    ({ found, plan }) =>
      `「${found}」とありますが、この報告書の計画は「${plan}」です（report.yaml）。写したままなら、直してください。`,
    ({ found, plan }) =>
      `It says “${found}”, but the plan of this report is “${plan}” (report.yaml). Correct it if it was copied.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Titles that name another fiscal year than their report's, or another medium-term plan. */
export const problemsOfTitles = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  const titles = year.documents.filter(isOfPlan).flatMap((document) =>
    passagesOf(document)
      .filter((passage) => isTold(document, passage))
      .map((passage) => ({ document, passage })),
  )
  return titles.flatMap(({ document, passage }) => [
    ...(passage.path[0] === 'title'
      ? [...ofYear(passage, year.year, document), ...ofCode(passage, document)]
      : []),
    ...(report ? ofPlan(passage, textAt(report, 'plan', 'title', passage.locale)) : []),
  ])
}

const ofCode = (
  { file, path, offset, raw }: Passage,
  { located: { id } }: Document,
): Finding<ProblemKind>[] => {
  const [, found] = /^['"]?(\w[-\w]*)(?=[\s:.、・]|$)/u.exec(raw.normalize('NFKC')) ?? []
  return found === id && /^[A-Z]-?\d+$/.test(id)
    ? [{ kind: 'code-in-title', file, path, offset, detail: { found } }]
    : []
}

const kindsOfPlan: ReadonlySet<string> = new Set(['report', 'areas', 'goals', 'activities', 'organisation'])

const isOfPlan = (document: Document) => kindsOfPlan.has(document.located.kind) && !isUnwritten(document)

/** Titles; of areas and goals every word, of the report what it says of itself. */
const isTold = ({ located: { kind } }: Document, { path: [field] }: Passage): boolean =>
  field === 'title' ||
  kind === 'areas' ||
  kind === 'goals' ||
  (kind === 'report' && ['vision', 'mission', 'introduction'].includes(String(field)))

/** A fiscal year in words: 2023年度, 令和5年度, FY2023, Annual Report 2023–24. */
const named =
  /(?<year>(?:19|20)\d\d)年?(?:[〜～–-](?<last>(?:19|20)?\d\d))?(?:（令和[\d元]+）)?(?:年度|(?=(?:年の?)?(?:活動|年次|事業)報告))|令和(?<era>\d{1,2}|元)年度|\b(?:FY|fiscal (?:year )?|(?:annual|activity) report (?:of |for )?)['’]?(?<western>(?:19|20)?\d\d)(?:[–/-](?<until>(?:19|20)?\d\d))?\b|\b(?<bare>(?:19|20)\d\d)(?= (?:annual|activity) report)/giu

const ofYear = (
  { raw, file, path, offset }: Passage,
  year: string,
  { located: { kind } }: Document,
): readonly Finding<ProblemKind>[] => {
  const found = [...raw.matchAll(named)]
  if (found.some(({ groups }) => yearsOf(groups ?? {}).includes(Number(year)))) return []
  return found.slice(0, 1).map(({ 0: words, index }) => ({
    kind: kind === 'report' ? 'report-of-another-year' : 'other-fiscal-year',
    file,
    path,
    offset: offset + index,
    detail: { found: words, year },
  }))
}

/** The years that a match names, all of those between its first and its last. */
const yearsOf = (groups: Readonly<Record<string, string | undefined>>): readonly number[] => {
  const { year, last, era, western, until, bare } = groups
  const first = era ? (era === '元' ? 2019 : 2018 + Number(era)) : full(year ?? western ?? bare ?? '')
  const end = full(last ?? until ?? '') || first
  return Array.from({ length: Math.max(1, Math.min(20, end - first + 1)) }, (_, index) => first + index)
}

const full = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** Another number after the name of the plan than its own: 中期計画2020 for 中期計画2023. */
const ofPlan = (
  { raw, file, path, offset, locale }: Passage,
  plan: string | undefined,
): readonly Finding<ProblemKind>[] => {
  const [, name = '', number] = /^(.*?)\s*(\d{4})$/.exec(plan ?? '') ?? []
  if (!plan || name.length < 4 || (path[0] === 'plan' && path[1] === 'title')) return []
  const between = locale === original ? String.raw`\s*` : String.raw`\s+`
  const escaped = name.trim().replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return [...raw.matchAll(new RegExp(`${escaped}${between}(\\d{4})`, 'giu'))]
    .filter(([, other]) => other !== number)
    .map(({ 0: found, index }) => ({
      kind: 'other-plan',
      file,
      path,
      offset: offset + index,
      detail: { found, plan },
    }))
}
