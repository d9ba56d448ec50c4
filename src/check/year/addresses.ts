import { nearest } from '#check/fields/nearest.ts'
import { localeIds, original } from '#i18n/locales.ts'
import { inLanguage, movesOf, siteAddressText, type Move } from '#schema/redirects.ts'
import { decode, type ProblemKind as DecodeProblem } from '#source/decode.ts'
import { error, type Finding, type Row, warning } from '#source/finding.ts'
import type { Found } from '#source/found.ts'
import { textAt, type Year } from '#source/year.ts'
import { addressesOfYear } from './page-links.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'address-gone': error(
    '/2023/activities/a4/',
    ({ address, like }) =>
      `公開した「${address}」がなくなります。ほかのサイトや印刷物から開けなくなるので、ファイルかその名前を元に戻してください。移したときは、redirects.yamlのmovedに「- { from: ${address}, to: ${like || '代わりのページ'} }」のように書いてください。`,
    ({ address, like }) =>
      `“${address}”, which was published, would be gone, and links to it would break. Restore the file or its name; if the page has moved, write it under moved in redirects.yaml: “- { from: ${address}, to: ${like || 'the page that stands for it'} }”.`,
  ),
  'wrong-address': error(
    '2023/activities/a1',
    ({ line }) =>
      `「${line}」はアドレスではありません。公開したアドレスを「/2023/activities/a1/」のように一行に一つ書きます。元に戻してください。`,
    ({ line }) =>
      `“${line}” is no address. Each line is an address that was published, such as /2023/activities/a1/. Restore it.`,
  ),
  'addresses-not-listed': warning(
    'addresses.txt',
    ({ year, count, addresses }) =>
      `公開した年度（${year}）のアドレスで、一覧（addresses.txt）にないものが${count}件あります。npm run check -- --fix で加わります（GitHubの画面では、次の行を加えます）：${addresses}`,
    ({ year, count, addresses }) =>
      `Addresses of ${year}, a year that was published, that are not in addresses.txt: ${count}. “npm run check -- --fix” adds them, or add these lines: ${addresses}`,
  ),
  'addresses-not-kept': warning(
    'published: 2024-06-10',
    ({ year }) =>
      `公開したアドレスの一覧（addresses.txt）がまだありません。${year}年度を公開したら、npm run new -- addresses で作り、リポジトリに入れてください。`,
    ({ year }) =>
      `There is no list of published addresses (addresses.txt) yet. Once ${year} is published, “npm run new -- addresses” makes it; commit it.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | DecodeProblem

/** The committed list of what was once published, an address a line. */
export const addressesFile = 'addresses.txt'

/** The head of the list, and its addresses in order. */
export const addressList = (addresses: readonly string[]): string =>
  `# 公開したことのあるアドレスの一覧です。行を消さないでください（npm run check -- --fix が書き加えます）。\n` +
  `# Every address that was ever published. Never delete a line; “npm run check -- --fix” adds new ones.\n` +
  `${addresses.toSorted().join('\n')}\n`

/** What a list says, by line. */
const linesOf = (text: string) =>
  [...text.matchAll(/^[^\S\n]*(\S.*?)[^\S\n]*$/gm)]
    .filter(([, line = '']) => !line.startsWith('#'))
    .map(({ 1: line = '', index }) => ({ line, offset: index }))

/** The addresses that were once published; nothing before the first publication. */
export const publishedIn = (found: Found | undefined): readonly string[] =>
  found ? linesOf(decode(found).text ?? '').map(({ line }) => line) : []

/** Published addresses that the site would no longer have, and those of published years that are not in the list. */
export const problemsOfAddresses = (
  found: Found | undefined,
  { years, present, moved, id }: Site,
): readonly Finding<ProblemKind>[] => {
  if (!found) return years.flatMap(unkept)
  const { text, findings } = decode(found)
  if (text === undefined) return findings
  const lines = linesOf(text)
  return [
    ...findings,
    ...lines
      .filter(({ line }) => !siteAddressText.test(line))
      .map(({ line, offset }) => ({
        kind: 'wrong-address' as const,
        file: addressesFile,
        offset,
        detail: { line },
      })),
    ...gone(lines, present, moved),
    ...unlisted(text, years, id),
  ]
}

/** What addresses are judged by: the years with a report, all that the site will have, what has moved, and its id. */
export type Site = {
  readonly years: readonly Year[]
  readonly present: ReadonlySet<string>
  readonly moved: readonly Move[]
  readonly id: string
}

/** A page that is gone in every language is told once. */
const gone = (
  lines: ReturnType<typeof linesOf>,
  present: ReadonlySet<string>,
  moved: readonly Move[],
): readonly Finding<ProblemKind>[] => {
  const moves = movesOf(moved)
  const lost = lines.filter(
    ({ line }) => siteAddressText.test(line) && !present.has(line) && !moves.has(line),
  )
  const all = new Set(lost.map(({ line }) => line))
  return lost
    .filter(({ line }) => inLanguage(line, original) === line || !all.has(inLanguage(line, original)))
    .map(({ line, offset }) => {
      const like = nearest(line, [...present])
      return {
        kind: 'address-gone',
        file: addressesFile,
        offset,
        detail: { address: line, like: like ?? '' },
      }
    })
}

const unkept = (year: Year): readonly Finding<ProblemKind>[] => {
  const report = year.find('report', 'report')
  return report && textAt(report, 'published') !== undefined
    ? [{ kind: 'addresses-not-kept', file: report.file, path: ['published'], detail: { year: year.year } }]
    : []
}

const unlisted = (text: string, years: readonly Year[], id: string): readonly Finding<ProblemKind>[] => {
  const listed = linesOf(text).map(({ line }) => line)
  const known = new Set(listed)
  return years.flatMap((year): readonly Finding<ProblemKind>[] => {
    const own = localeIds.flatMap((locale) => addressesOfYear(year, locale, id))
    const report = year.find('report', 'report')
    const isPublished =
      own.some((address) => known.has(address)) || (report && textAt(report, 'published') !== undefined)
    const missing = isPublished ? own.filter((address) => !known.has(address)) : []
    if (!missing.length) return []
    const detail = { year: year.year, count: String(missing.length), addresses: missing.join(' ') }
    const edit = { start: 0, end: text.length, text: addressList([...listed, ...missing]) }
    return [{ kind: 'addresses-not-listed', file: addressesFile, offset: 0, detail, edit }]
  })
}
