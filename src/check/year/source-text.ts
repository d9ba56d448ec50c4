import { formatFiscalYear } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { planTitle, words } from '#i18n/words.ts'
import { decode, type ProblemKind as DecodeProblem } from '#source/decode.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { passagesOf } from '#source/passages.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'
import { changesIn } from './changes.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'source-text-changed': error(
    '獨協大学の合宿（8月1-2日）。',
    ({ before, after }) =>
      `元の報告書（source.txt）の文と違います。元：「${before}」、今：「${after}」。元に戻してください。団体の確認を得て変えたなら、report.yamlのchangesに前と今の文を書いてください。`,
    ({ before, after }) =>
      `This is not what the original report (source.txt) says: “${before}” there, “${after}” here. Restore it; if the organisation agreed to the change, tell it under changes in report.yaml.`,
  ),
  'source-text-missing': error(
    '来年度もこの取組みを続ける。',
    ({ before }) =>
      `元の報告書のこの文「${before}」が、日本語のどのファイルにもありません。本文に戻してください。団体の確認を得て変えたなら、report.yamlのchangesに書いてください。`,
    ({ before }) =>
      `“${before}” of the original report stands in no Japanese file. Put it back; if the organisation agreed to change it, tell that under changes in report.yaml.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | DecodeProblem

/** The text of a year's report as the organisation supplied it, a passage a line. */
export const sourceFile = /^\d{4}\/source\.txt$/

/** Passages of the supplied text that the original language no longer tells word for word; none without such a text, or while a file cannot be read. */
export const problemsOfSourceText = (year: Year): readonly Finding<ProblemKind>[] => {
  const found = year.files.find(({ file }) => sourceFile.test(file))
  if (!found) return []
  const { text, findings } = decode(found)
  if (text === undefined) return findings
  const report = year.find('report', 'report')
  if (!report || !year.documents.every(({ yaml }) => yaml)) return []
  const told = toldIn(year, report)
  const agreed = replacedIn(report)
  return linesOf(text).flatMap(({ line, offset }): Finding<ProblemKind>[] => {
    const passage = plain(agreed.reduce((all, [before, after]) => all.replaceAll(before, after), bare(line)))
    if (!passage || told.text.includes(passage)) return []
    return [
      culprit(passage, told) ?? {
        kind: 'source-text-missing',
        file: found.file,
        offset,
        detail: { before: clipped(passage) },
      },
    ]
  })
}

/** A stretch of what readers are told, and where it stands. */
type Piece = { readonly file: string; readonly offset: number; readonly at: number }
type Told = { readonly text: string; readonly pieces: readonly Piece[] }

/** All that the original language tells: fields and paragraphs, each field and each section on a line of its own. */
const toldIn = (year: Year, report: Document): Told => {
  const pieces: Piece[] = []
  let text = ''
  const add = (file: string, offset: number, words: string) => {
    pieces.push({ file, offset, at: text.length })
    text += plain(words)
  }
  for (const document of year.documents)
    for (const { file, locale, offset, raw, quoted, path } of passagesOf(document)) {
      if (locale !== original) continue
      if (path[0] !== 'subtitle') text += '\n'
      if (quoted === 'body')
        for (const { line, offset: at } of linesOf(raw)) {
          if (line.startsWith('#')) text += line.startsWith('# ') || line.startsWith('## ') ? '\n' : ''
          else add(file, offset + at, line.replace(/^\s*(?:[-*>]|\d+\.) /, ''))
        }
      else add(file, offset, quoted === 'plain' ? raw : raw.slice(1, -1))
    }
  const [title, motto] = ['title', 'motto'].map((field) => textAt(report, 'plan', field, original))
  for (const shown of [
    title ? planTitle({ locale: original, plan: { title, motto } }).join('') : '',
    words[original].highlights(formatFiscalYear(year.year, original)),
  ])
    add(report.file, 0, `\n${shown}`)
  return { text, pieces }
}

/** What was mended and what the organisation agreed to change: pairs of words of the source and words of the site. */
const replacedIn = (document: Document): readonly (readonly [string, string])[] => {
  const list = (...path: readonly (string | number)[]) => [valueAt(document.yaml?.data, path) ?? []].flat()
  const mended = [...list('editorial'), ...list('slips')].flatMap((note) => valueAt(note, ['mended']) ?? [])
  const changed = changesIn(document)
    .toSorted((one, other) => one.change.date.localeCompare(other.change.date, 'en'))
    .map(({ change: { before, after } }) => ({ before: before?.[original], after: after?.[original] ?? '' }))
  const pairs = [...mended, ...changed].map(
    (pair) => [valueAt(pair, ['before']), valueAt(pair, ['after'])] as const,
  )
  return pairs.flatMap(([before, after]) =>
    typeof before === 'string' && typeof after === 'string' ? [[before, after] as const] : [],
  )
}

/** Where a passage departs from what is told: at the place that has most of its beginning and of its end; undefined where no place has either. */
const culprit = (passage: string, { text, pieces }: Told): Finding<ProblemKind> | undefined => {
  if (passage.length < anchor) return undefined
  const places = [
    ...placesOf(text, passage.slice(0, anchor)).map((at) => differenceFrom(passage, text, at)),
    ...placesOf(text, passage.slice(-anchor)).map((at) => differenceUpTo(passage, text, at + anchor)),
  ]
  const best = places.toSorted((a, b) => Number(b.closes) - Number(a.closes) || b.same - a.same)[0]
  const piece = best && pieces.findLast(({ at }) => at <= best.inside)
  if (!best || !piece) return undefined
  const now = text
    .slice(best.from - around, best.to + around)
    .replaceAll('\n', ' ')
    .trim()
  return {
    kind: 'source-text-changed',
    file: piece.file,
    offset: piece.offset,
    detail: { before: clipped(best.before), after: clipped(now) },
  }
}

/** A place where a text is nearly a passage: how many characters are the same, and what differs from where to where. */
type Difference = {
  readonly same: number
  /** Whether it has both the beginning and the end. */
  readonly closes: boolean
  readonly from: number
  readonly to: number
  /** A character of the text that belongs to the passage. */
  readonly inside: number
  /** What the passage has there. */
  readonly before: string
}

/** The first and last characters of a passage by which its place is found, and the characters shown on either side of a difference. */
const [anchor, around] = [6, 8]

/** A passage begins at `at`, and may go on otherwise. */
const differenceFrom = (passage: string, text: string, at: number): Difference => {
  const start = longest(passage.length, (length) => text.startsWith(passage.slice(0, length), at))
  const from = at + start
  const [rest = ''] = text.slice(from, at + passage.length + 3 * around).split('\n')
  const end = longest(passage.length - start, (length) =>
    rest.includes(passage.slice(passage.length - length)),
  )
  return {
    same: start + end,
    closes: end > 0,
    from,
    to: end ? from + rest.indexOf(passage.slice(passage.length - end)) : from,
    inside: from - 1,
    before: passage.slice(Math.max(0, start - around), passage.length - end + around),
  }
}

/** A passage ends before `at`, and may begin otherwise. */
const differenceUpTo = (passage: string, text: string, at: number): Difference => {
  const end = longest(passage.length, (length) =>
    text.slice(0, at).endsWith(passage.slice(passage.length - length)),
  )
  return {
    same: end,
    closes: false,
    from: at - end,
    to: at - end,
    inside: at - end,
    before: passage.slice(0, passage.length - end + around),
  }
}

/** Where words stand in a text. */
const placesOf = (text: string, words: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** The greatest length that fits, where every shorter one fits, too. */
const longest = (length: number, fits: (length: number) => boolean): number => {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const linesOf = (text: string): readonly { line: string; offset: number }[] =>
  [...text.matchAll(/^.+$/gm)].map(({ 0: line, index }) => ({ line, offset: index }))

/** Without what the layout says: codes, numbers of goals, and labels, which end in a colon. */
const bare = (line: string): string =>
  /[：:]$/.test(line) ? '' : line.replace(/^(?:[A-Z]\d*[:.：]|[①-⑳])\s*/, '')

/** Layout is no text: white space, bullets, emphasis, the width of signs. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\[([^\]]*)\]#+/g, '$1')
    .replace(/(?!\n)\s|[●*]/g, '')

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
