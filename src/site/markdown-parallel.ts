import { heading, list, link, plain, table } from '#exports/markdown.ts'
import { languages } from '#i18n/languages.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { tableFilesOf, tableTitle, wholeFiles } from './data-tables.ts'
import { absolute, type Parts } from './markdown-parts.ts'
import { pairOf, parallelOf } from './parallel.ts'
import type { Cell } from './parallel-rows.ts'

/** The original beside its translation, a table a part. */
export const parallelParts = (report: Report): Parts => {
  const pair = pairOf(report)
  const names = pair.map(({ locale }) => languages[locale].name)
  return parallelOf(pair).flatMap(({ title, rows }) => [
    heading(2, [title.from, title.to].map(textOf).filter(Boolean).join(' / ')),
    rows.length
      ? table([names, ...rows.map(({ from, to }) => [plain(textOf(from)), plain(textOf(to))])])
      : undefined,
  ])
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00A0' }

const textOf = (cell: Cell | undefined): string => {
  if (!cell) return ''
  if ('text' in cell) return cell.text
  return cell.html
    .replace(/<wbr[^>]*>/g, '')
    .replace(/<[^>]*>/g, (tag) => (/^<(br|\/t[hdr])/.test(tag) ? ' ' : ''))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The files of data, with what each holds. */
export const dataParts = (report: Report): Parts => {
  const t = words[report.locale]
  const to = ({ name, href }: { readonly name: string; readonly href: string }) => link(name, absolute(href))
  return [
    plain(t.dataLead),
    list([
      ...wholeFiles(report).map((file) => `${to(file)} ${plain(t.dataFile(file.holds))}`),
      ...tableFilesOf(report).flatMap((file) => [
        `${to(file)} ${plain(tableTitle(report, file.table.name))}`,
        ...file.also.map((other) => `${to(other)} ${plain(t.dataFile(other.holds))}`),
      ]),
    ]),
  ]
}
