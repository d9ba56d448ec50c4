import { nearest } from '#check/fields/nearest.ts'
import { languageName } from '#i18n/format.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import type { Change } from '#schema/change.ts'
import { report as schema } from '#schema/report.ts'
import type { Document } from '#source/document.ts'
import { error, type Finding, type Row } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'
import { filesOn, pageNamesOf } from './page-files.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'change-not-made': error(
    '    after: { ja: 一般財団法人ミホン }',
    ({ after, page, ja }) =>
      `「${after}」が、このページ（${page}）の${ja}の文にありません。いま本文にある言葉のとおりに書いてください。本文を直していなければ、直してください。`,
    ({ after, page, en }) =>
      `“${after}” stands nowhere in the ${en} text of this page (${page}). Write what now stands in the text, or make the change there.`,
  ),
  'change-of-no-page': error(
    'page: A9',
    ({ page, like, pages }) =>
      `「${page}」というページは、この年度にありません。${like ? `「${like}」のことではありませんか。` : ''}書けるもの：${pages}。`,
    ({ page, like, pages }) =>
      `This year has no page “${page}”. ${like ? `Did you mean “${like}”? ` : ''}Write one of: ${pages}.`,
  ),
  'change-before-publication': error(
    'date: 2024-03-01',
    ({ date, since, is }) =>
      is === 'published'
        ? `「${date}」は、この報告書を公開した日（${since}）より前です。公開する前に直したものは書きません。日付か、publishedを直してください。`
        : `「${date}」は、この報告書の期間の末日（${since}）より前です。日付を直してください。`,
    ({ date, since, is }) =>
      is === 'published'
        ? `${date} is before this report was published (${since}). What was corrected before that is not told; correct the date, or published.`
        : `${date} is before the last day of the report’s period (${since}). Correct the date.`,
  ),
  'change-half-told': error(
    '    before: { ja: 広報の拡充。 }',
    ({ missing, languages }) =>
      `前の言葉（before）と今の言葉（after）の言語が違います。${missing}に${languages}も書くか、変えていない言語を消してください。`,
    ({ missing, english }) =>
      `before and after are not in the same languages. Add ${english} to ${missing}, or delete the language that did not change.`,
  ),
  'addition-with-before': error(
    '    before: { ja: 1000回 }',
    () =>
      '追記（addition）には、前の言葉がありません。beforeを消すか、kindをcorrectionかagreedにしてください。',
    () => 'An addition has no words before it. Delete before, or write correction or agreed as its kind.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Changes that readers are told of, and that their pages do not bear out; none while a file cannot be read. */
export const problemsOfChanges = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  if (!report || !year.documents.every(({ yaml }) => yaml)) return []
  const changes = changesIn(report)
  const pages = changes.length ? pageNamesOf(year) : []
  return changes.flatMap(({ change, index }) => {
    const { page } = change
    const place = { file: report.file, path: ['changes', index] }
    if (!pages.includes(page)) {
      const like = nearest(page, pages)
      const detail = { page, pages: pages.join(', '), ...(like && { like }) }
      return [{ kind: 'change-of-no-page', ...place, path: [...place.path, 'page'], detail }]
    }
    return [...ofDate(report, change), ...ofLanguages(change), ...ofWords(year, change, changes)].map(
      ({ path = [], ...found }) => ({ ...found, ...place, path: [...place.path, ...path] }),
    )
  })
}

type Noticed = Omit<Finding<ProblemKind>, 'file'>

type Indexed = { readonly change: Change; readonly index: number }

/** The changes of a report that meet their schema. */
export const changesIn = ({ yaml }: Document): readonly Indexed[] =>
  [valueAt(yaml?.data, ['changes']) ?? []].flat().flatMap((written, index) => {
    const { data } = schema.shape.changes.safeParse([written])
    return (data ?? []).map((change) => ({ change, index }))
  })

/** Whether a text has the form of a day, so that it can be compared. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** A correction or addition is of a published report, an agreed change of one whose year is over. */
const ofDate = (report: Document, { date, kind }: Change): readonly Noticed[] => {
  const published = kind === 'agreed' ? undefined : textAt(report, 'published')
  const since = published ?? textAt(report, 'period', 'end')
  if (since === undefined || !isDay(since) || date >= since) return []
  const detail = { date, since, is: published === undefined ? 'end' : 'published' }
  return [{ kind: 'change-before-publication', path: ['date'], detail }]
}

const ofLanguages = ({ kind, before, after }: Change): readonly Noticed[] => {
  if (!before) return []
  if (kind === 'addition') return [{ kind: 'addition-with-before', path: ['before'] }]
  if (!after) return []
  const [missing, languages] = (['before', 'after'] as const)
    .map((side, index) => {
      const [one, other] = index === 0 ? [before, after] : [after, before]
      return [side, localeIds.filter((id) => other[id] !== undefined && one[id] === undefined)] as const
    })
    .find(([, lacking]) => lacking.length) ?? ['', []]
  if (!languages.length) return []
  const named = (of: Locale) => languages.map((id) => languageName(id, of)).join(', ')
  const detail = { missing, languages: named('ja'), english: named('en') }
  return [{ kind: 'change-half-told', path: ['before'], detail }]
}

/** Words that should now stand on a page, but for those that a later change has changed again. */
const ofWords = (year: Year, change: Change, all: readonly Indexed[]): readonly Noticed[] =>
  localeIds.flatMap((locale): readonly Noticed[] => {
    const after = change.after?.[locale]
    if (after === undefined) return []
    const later = all.filter(
      ({ change: other }) => other !== change && other.page === change.page && other.date >= change.date,
    )
    const isChangedAgain = later.some(({ change: { before } }) => {
      const words = plain(before?.[locale] ?? '')
      return words && (words.includes(plain(after)) || plain(after).includes(words))
    })
    const files = filesOn(year, change.page, locale)
    const isUntranslated = files.some(({ located }) => (located.locale ?? locale) !== locale)
    if (isChangedAgain || isUntranslated || !files.length || wordsIn(files, locale).includes(plain(after)))
      return []
    const detail = {
      after,
      page: change.page,
      ja: languageName(locale, 'ja'),
      en: languageName(locale, 'en'),
    }
    return [{ kind: 'change-not-made', path: ['after'], detail }]
  })

const wordsIn = (files: readonly Document[], locale: Locale): string =>
  files
    .flatMap(passagesOf)
    .filter((passage) => passage.locale === locale && passage.path[0] !== 'changes')
    .map(({ raw }) => plain(raw))
    .join('\n')

/** Without white space and the marks of emphasis, which no reader sees. */
const plain = (text: string): string => text.replace(/[\s*]/g, '')
